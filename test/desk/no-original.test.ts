import { expect, test } from 'vitest'
import { withoutOriginal } from '../../src/desk/no-original.ts'
import { importText } from '../../src/locale/zh/import.ts'
import { makeSource } from '../../src/source/source.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

const UNDATED = minimal().replace(/发布日期: .*/, '发布日期:')
const IMPORTED = `# ${importText.head('公布的报告.html').join('\n# ')}\n${UNDATED}`

async function fixOf(text: string): Promise<string | undefined> {
  const { findings } = await prepareText(text)
  const told = withoutOriginal(findings, makeSource('data.yaml', text))
  return told.find(({ rule }) => rule === 'date-missing')?.fix
}

test('of a new report without a date only the date is asked for', async () => {
  expect(await fixOf(UNDATED)).toMatch(/^请填写公布的日期，例如“发布日期: 2022-01-20”(?!.*原报告)/)
})

test('an imported report may have had none', async () => {
  expect(await fixOf(IMPORTED)).toContain('；原报告确实没有日期的，请在“确认”中说明')
})
