import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isContradiction, isRuleId } from '../../src/findings/registry.ts'
import { deskChecks } from '../../src/locale/zh/desk-checks.ts'

/** Every 办法 and 应为 that the cases have of what a report says, with its rule. */
function told(): readonly { readonly rule: string; readonly words: string }[] {
  const cases = new URL('../cases/', import.meta.url)
  return readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const found: { rule: string; words: string }[] = []
      let rule = ''
      for (const line of readFileSync(new URL(`${name}/expected.txt`, cases), 'utf8').split('\n')) {
        rule = /\[([a-z0-9-]+)\]$/.exec(line)?.[1] ?? rule
        const [, words] = /^ {2}(?:办法|应为)：(.*)$/.exec(line) ?? []
        if (words !== undefined && isRuleId(rule) && isContradiction(rule)) found.push({ rule, words })
      }
      return found
    })
}

test('what to do is told in words of the desk: no line of the data file is to be written by hand', () => {
  const all = told()
  expect(all.length).toBeGreaterThan(300)
  for (const place of ['list', 'form'] as const) {
    const shown = all.map(({ rule, words }) => `${deskChecks.fix(words, place)} [${rule}]`)
    expect(shown.filter((words) => /顶格|缩进|左边不留|- \{规则|\{\{|check --fix/.test(words))).toEqual([])
  }
})

test('a finding that may stand is let stand by the button under it', () => {
  const words = '请核对日期；确已迟发的请在“确认”中说明'
  const lines =
    '“确认”是两行：顶格写“确认:”，下一行缩进两格写“- {规则: publication-date, 位置: 发布日期, 理由: 写明原因}”，“写明原因”换成实际的理由'
  expect(deskChecks.fix(`${words}。${lines}`, 'list')).toBe(
    '请核对日期；确已迟发的请点下面的“确认可以保留……”，写明原因',
  )
  expect(deskChecks.fix(words, 'form')).toBe('请核对日期；确已迟发的请在“检查”里点“确认可以保留……”，写明原因')
})

test('a number of prose is taken from the table by a click', () => {
  expect(deskChecks.fix('请核对正文和表，改正错的一处；正文里写成 {{申请.新收}}，就由程序填入', 'list')).toBe(
    '请核对正文和表，改正错的一处；在“文字”里点这个数，再点“改成取自表中”，就由程序填入',
  )
})
