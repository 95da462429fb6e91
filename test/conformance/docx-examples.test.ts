import validate from '@ooxml-tools/validate'
import { expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { EXAMPLES, exampleInput } from '../helpers/examples.ts'

test.each(EXAMPLES)('the DOCX of %s is valid Open XML', async (example) => {
  const { outputs } = await build(exampleInput(example), { formats: ['docx'] })
  const bytes = outputs[0]?.bytes ?? new Uint8Array()
  expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
})
