import { beforeEach, expect, test, vi } from 'vitest'
import { layoutDocument } from '../../src/layout/layout.ts'
import { build } from '../../src/pipeline/build.ts'
import type { OutputFormat } from '../../src/pipeline/formats.ts'
import { minimal } from '../helpers/prepare-text.ts'

vi.mock(import('../../src/layout/layout.ts'), async (original) => {
  const { layoutDocument } = await original()
  return { layoutDocument: vi.fn(layoutDocument) }
})
beforeEach(() => void vi.mocked(layoutDocument).mockClear())

const plain = minimal()
const withImprint = `${plain}版记: {印发机关: 某局办公室, 印发日期: 2022-01-28}\n`

const cases: readonly (readonly [string, string, readonly OutputFormat[], number])[] = [
  ['all outputs of a report with 版记', withImprint, ['html', 'fragment', 'docx', 'pdf'], 1],
  ['the DOCX of a report without', plain, ['docx'], 1],
  ['web pages', withImprint, ['html', 'fragment'], 0],
]

test.each(cases)(
  '%s: laid out no more than once, and only when asked for',
  async (_, text, formats, times) => {
    const { outputs } = await build({ path: 'data.yaml', bytes: new TextEncoder().encode(text) }, { formats })
    expect(outputs).toHaveLength(formats.length)
    expect(layoutDocument).toHaveBeenCalledTimes(times)
  },
)
