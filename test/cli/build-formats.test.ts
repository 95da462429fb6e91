import { expect, test } from 'vitest'
import { parseFormats } from '../../src/cli/build-formats.ts'
import { build } from '../../src/locale/zh/commands/build.ts'
import { FORMATS } from '../../src/pipeline/formats.ts'

test.each(['all', 'ALL', '全部', ' 全部 ', '所有', 'pdf,all'])('“-f %s” makes every format once', (list) => {
  expect(parseFormats(list).toSorted()).toEqual(FORMATS.toSorted())
})

test('a format asked for twice is made once', () => {
  expect(parseFormats('pdf,docx,PDF')).toEqual(['pdf', 'docx'])
})

test('the help says how to ask for all', () => {
  expect(build.formats).toContain('all')
})
