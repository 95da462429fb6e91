import { readFileSync } from 'node:fs'
import validate from '@ooxml-tools/validate'
import { expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'

test.each([
  '2016-kaifu-dongfenglu',
  '2017-dongcheng-longtan',
  '2018-hefei-baohe',
  '2020-dongcheng-yongwai',
  '2021-dawukou-chaoyang',
])('the DOCX of %s is valid Open XML', async (example) => {
  const path = `examples/${example}/data.yaml`
  const { outputs } = await build({ path, bytes: readFileSync(path) }, { formats: ['docx'] })
  const bytes = outputs[0]?.bytes ?? new Uint8Array()
  expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
})
