import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isContradiction, isRuleId } from '../../src/findings/registry.ts'
import { deskChecks } from '../../src/locale/zh/desk-checks.ts'
import { figuresText } from '../../src/locale/zh/figures.ts'
import { importText } from '../../src/locale/zh/import.ts'

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

/** Every 办法 that the sentences of the checks have, as they are written: `…` stands for what is put in. */
function written(): readonly string[] {
  const sentences = new URL('../../src/locale/zh/', import.meta.url)
  const files = readdirSync(sentences).filter((file) => OF_CHECKS.test(file))
  return files.flatMap((file) => {
    const lines = readFileSync(new URL(file, sentences), 'utf8').split('\n')
    return lines.flatMap((line, at) => {
      const [, indent = '', first] = /^( *)(?!\*|\/).*?\bfix:(.*)$/.exec(line) ?? []
      if (first === undefined) return []
      const rest = lines.slice(at + 1)
      const end = rest.findIndex((next) => next.search(/\S/) <= indent.length)
      const value = [first, ...rest.slice(0, end)].join('\n')
      const literals = value.matchAll(/'([^'\n]*)'|`((?:[^`$]|\$\{[^{}]*\})*)`/g)
      return [...literals].map(([, plain, template = '']) => plain ?? template.replace(/\$\{[^{}]*\}/g, '…'))
    })
  })
}

/** Files of sentences that only rules have whose findings are told while the form can be filled in. */
const OF_CHECKS = /^(?:acceptance|agency-form|check(?:-\w+)?|figures|own-number|period)\.ts$/

/** Lines of the data file, or what is typed in a terminal. */
const FOREIGN =
  /“[^”]*: [^”]*”|“[^”]*[:|]”|[{}]|顶格|缩进|左边不留|花括号|方括号|栏目名|“[^”]*”这一行|文件开头|路径|注释|--\w|check --fix|report-gen|\b[a-z]+-[a-z-]+\b/

test.each(['list', 'form'] as const)('no 办法 has lines of the file or of a terminal: %s', (place) => {
  const all = [...told().map(({ words }) => words), ...written()]
  expect(written().length).toBeGreaterThan(100)
  const shown = new Set(all.map((words) => deskChecks.fix(words, place)))
  expect([...shown].filter((words) => FOREIGN.test(words) && !RULE_IN_ENTRY.test(words))).toEqual([])
})

/** What is expected in the field 规则 of 确认. */
const RULE_IN_ENTRY = /^[a-z-]+$/

test('what is to be mended in the text of the file keeps the words of the text', () => {
  const words = '请写成半角冒号加一个空格：“机关: 某局”'
  expect(deskChecks.fix(words, 'list', true)).toBe(words)
})

test('what was expected of a file is told by the fields of the form', () => {
  const said = (words: string) => deskChecks.fix(words, 'list')
  expect(said('请填写公布的日期，例如“发布日期: 2026-01-20”')).toBe('请填写公布的日期，例如“2026-01-20”')
  expect(
    said('有一个文件“2024.yaml”，是它的，请写“上年: 2024.yaml”；没有上年数据的，请删去“上年”这一行'),
  ).toBe(
    '有一个文件“2024.yaml”，是它的，请在“填表”的“上年数据文件”里填 2024.yaml；没有上年数据的，请清空“填表”里的“上年数据文件”',
  )
  expect(said('问题已经改好的，请删去“确认:”和它下面的这一条；位置写错的，请照抄提示里的地址')).toBe(
    '问题已经改好的，请到“填表”最下面的“确认可以保留的问题”里，删去这一条',
  )
  expect(deskChecks.message('这条“确认”没有用上：“总体情况”没有 repeated-prose 的问题')).toBe(
    '这条“确认”没有用上：“总体情况”现在没有它说的那种问题',
  )
})

test('a blank is called as the cell shows it, not as it is written in the file', () => {
  const { message } = deskChecks
  for (const { message: said, fix } of [
    figuresText.blank('申请.新收.其他', [], undefined),
    figuresText.blanks('申请.新收', 5),
    figuresText.manyBlanks('申请', 5, undefined),
    figuresText.blankRow('主动公开.规章.有效', { row: '规章', column: '有效' }),
  ]) {
    expect(message(said)).not.toMatch(/~|:/)
    expect(message(said)).toContain('空白')
    expect(deskChecks.fix(fix, 'list')).not.toMatch(/~|删去|[:{]/)
  }
  expect(deskChecks.fix(figuresText.blanks('申请.新收', 5).fix, 'list')).toContain(
    '没有发生的填 0，或者按 Delete 键改为 0',
  )
  expect(message(importText.doubt.missingRow('其他'))).toBe('原表没有“其他”这一行，记为空白，请核对')
})

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
