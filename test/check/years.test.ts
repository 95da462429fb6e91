import { describe, expect, test } from 'vitest'
import { brief, checked } from '../helpers/checked.ts'
import { minimal, prepareText, proseOf } from '../helpers/prepare-text.ts'

const YEARS = ['previous-report', 'carry-over', 'outlier', 'repeated-prose']

const report = (year: number, more: Record<string, string>) => minimal(more, year)
const withPrevious = (text: string) => `${text}上年: ./去年.yaml\n`

/** What is found across two years. */
async function across(now: string, before: string): Promise<readonly string[]> {
  return brief(await checked(withPrevious(now), { files: { './去年.yaml': before } }), ...YEARS)
}

const carried = (cells: string, left = '{}') => ({
  申请: `{上年结转: {${cells}}, 予以公开: {${cells}}, 结转下年: ${left}}`,
})
const left = (cells: string) => ({ 申请: `{新收: {${cells}}, 结转下年: {${cells}}}` })

describe('what is carried over from last year', () => {
  test.each([
    ['自然人: 3', '自然人: 3', []],
    ['自然人: 3', '自然人: 2', ['carry-over 申请.上年结转.自然人 6']],
    [
      '自然人: 3',
      '商业企业: 3',
      ['carry-over 申请.上年结转.自然人 6', 'carry-over 申请.上年结转.商业企业 6'],
    ],
    ['自然人: 3, 总计: 3', '自然人: 3, 总计: 3', []],
  ])('%s after %s', async (now, before, expected) => {
    const said = await across(report(2024, carried(now)), report(2023, left(before)))
    expect([...said].sort()).toEqual([...expected].sort())
  })

  test('is told at the section when the row is left out, with the place in last year’s file', async () => {
    const findings = await checked(withPrevious(report(2024, {})), {
      files: { './去年.yaml': report(2023, left('其他: 2')) },
    })
    expect(findings).toMatchObject([
      {
        rule: 'carry-over',
        severity: 'error',
        range: { line: 6, column: 1 },
        related: [{ file: './去年.yaml', range: { line: 6, column: 30 } }],
      },
    ])
  })

  test('documents in force roll forward, as a warning that says when it may differ', async () => {
    const files = { './去年.yaml': report(2023, { 主动公开: '{行政规范性文件: {有效: 7}}' }) }
    const now = (figures: string) =>
      withPrevious(report(2024, { 主动公开: `{行政规范性文件: {${figures}}}` }))
    expect(brief(await checked(now('制发: 2, 废止: 1, 有效: 8'), { files }), ...YEARS)).toEqual([])
    const findings = await checked(now('制发: 2, 废止: 1, 有效: 9'), { files })
    const finding = findings.find(({ rule }) => rule === 'carry-over')
    expect(finding).toMatchObject({
      rule: 'carry-over',
      severity: 'warning',
      address: '主动公开.行政规范性文件.有效',
    })
    expect(finding?.expected).toContain('上年的有效 7 + 制发 2 − 废止 1 = 8')
    expect(finding?.fix).toContain('文件清理')
  })

  test('items of last year, in every block of the form of 2019', async () => {
    const before = report(2019, { 主动公开: '{行政许可: {上年项目: 5, 增减: -2}, 行政强制: {增减: 4}}' })
    const now = report(2020, { 主动公开: '{行政许可: {上年项目: 3}, 行政强制: {上年项目: 5}}' })
    expect(await across(now, before)).toEqual(['carry-over 主动公开.行政强制.上年项目 5'])
  })

  test('unfinished reviews and lawsuits, as warnings', async () => {
    const before = report(2023, { 复议诉讼: '{行政复议: {尚未审结: 2}, 行政诉讼: {复议后: {尚未审结: 1}}}' })
    const findings = await checked(withPrevious(report(2024, { 复议诉讼: '{行政复议: {结果维持: 1}}' })), {
      files: { './去年.yaml': before },
    })
    const carriedOver = findings.filter(({ rule }) => rule === 'carry-over')
    expect(carriedOver.map(({ rule, severity, address }) => `${rule} ${severity} ${address}`)).toEqual([
      'carry-over warning 复议诉讼.行政诉讼.复议后.总计',
      'carry-over warning 复议诉讼.行政复议.结果维持',
    ])
  })
})

describe('another edition last year', () => {
  const before = report(2020, { ...left('自然人: 4'), 主动公开: '{规范性文件: {公开总数: 9}}' })

  test('is compared where both have the figure, and the rest is said', async () => {
    const findings = await checked(withPrevious(report(2021, carried('自然人: 3'))), {
      files: { './去年.yaml': before },
    })
    expect(brief(findings, 'carry-over')).toEqual(['carry-over 申请.上年结转.自然人 6', 'carry-over 11'])
    expect(findings.find(({ severity }) => severity === 'info')?.message).toContain(
      '主动公开.行政规范性文件.有效',
    )
  })

  test('that has none of it is said once', async () => {
    const list = '年度: 2018\n机关: 某区某局\n正文: 概述。\n统计表: {}\n'
    expect(await across(report(2019, {}), list)).toEqual(['carry-over 11'])
  })
})

describe('a file that is not last year’s', () => {
  const now = report(2024, carried('自然人: 3'))

  test.each([
    ['is not there', {}, '找不到'],
    ['is of two years ago', { './去年.yaml': report(2022, {}) }, '2022 年度'],
    ['is of the same year', { './去年.yaml': now }, '2024 年度'],
    ['is the same file, which names itself', { './去年.yaml': withPrevious(now) }, '2024 年度'],
    ['is of another agency', { './去年.yaml': report(2023, {}).replace('某区某局', '某区另局') }, '另局'],
    ['is not YAML', { './去年.yaml': '年度: 2023\n机关: [' }, '第 2 行'],
    ['is empty', { './去年.yaml': '' }, '读不懂'],
    ['has no year', { './去年.yaml': '机关: 某区某局\n' }, '年度'],
    ['has an unknown row', { './去年.yaml': report(2023, { 申请: '{新受: {}}' }) }, '第 6 行'],
    [
      'has a figure that is none',
      { './去年.yaml': report(2023, { 申请: '{新收: {自然人: 010}}' }) },
      '第 6 行',
    ],
    ['is a picture', { './去年.yaml': '\u0000PNG' }, '读不懂'],
    ['is too large', { './去年.yaml': `年度: 2023\n#${'x'.repeat(2 ** 21)}` }, '读不懂'],
    ['is nested too deep', { './去年.yaml': `年度: ${'['.repeat(100_000)}` }, '读不懂'],
  ])('%s: said, and nothing is compared', async (_, files: Record<string, string>, said) => {
    const findings = await checked(withPrevious(now), { files })
    expect(brief(findings, ...YEARS)).toEqual([
      said === '另局' ? 'previous-report 机关 2' : 'previous-report 上年 11',
    ])
    expect(`${findings[0]?.message}${findings[0]?.fix}`).toContain(said)
  })

  test('a circle of files is followed no further than last year', async () => {
    const files = {
      './去年.yaml': `${report(2023, left('自然人: 3'))}上年: data.yaml\n`,
      'data.yaml': withPrevious(now),
    }
    expect(brief(await checked(withPrevious(now), { files }), ...YEARS)).toEqual([])
  })

  test('contradictions within last year’s file are its own affair', async () => {
    const before = report(2023, { 申请: '{新收: {自然人: 9, 总计: 8}, 结转下年: {自然人: 3}}' })
    expect(await across(now, before)).toEqual([])
  })

  test('the file given with the command goes before the one that the data names', async () => {
    const previous = report(2023, left('自然人: 2'))
    const files = { './去年.yaml': report(2023, left('自然人: 3')) }
    expect(brief(await checked(withPrevious(now), { files, previous }), ...YEARS)).toEqual([
      'carry-over 申请.上年结转.自然人 6',
    ])
    const findings = await checked(now, { previous: report(2022, {}) })
    expect(brief(findings, ...YEARS)).toEqual(['previous-report 上年'])
  })

  test('its own form is looked for beside it', async () => {
    const form = 'extends: "2021"\nchanges: {申请.办理结果.公安: {after: 其他处理, label: 公安}}\n'
    const files = {
      '../2023/去年.yaml': `${report(2023, left('自然人: 3'))}版式: ./form.yaml\n`,
      '../2023/form.yaml': form,
    }
    const text = `${now}上年: ../2023/去年.yaml\n`
    expect(brief(await checked(text, { files }), ...YEARS)).toEqual([])
    expect(
      brief(await checked(text, { files: { '../2023/去年.yaml': files['../2023/去年.yaml'] } }), ...YEARS),
    ).toEqual(['previous-report 上年 11'])
  })
})

test('without last year’s file nothing is said of years', async () => {
  expect(brief(await checked(report(2024, carried('自然人: 3'))), ...YEARS)).toEqual([])
})

describe('{{较上年 …}}', () => {
  async function printed(before: number, now: number): Promise<string> {
    const text = report(2024, {
      申请: `{新收: {自然人: ${now}}, 结转下年: {自然人: ${now}}}`,
      总体情况: '较上年{{较上年 申请.新收}}。主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
    })
    const previous = new TextEncoder().encode(report(2023, left(`自然人: ${before}`)))
    const { document, findings } = await prepareText(text, {
      previous: { path: '去年.yaml', bytes: previous },
      draft: true,
    })
    if (!document) return findings.map(({ rule }) => rule).join(' ')
    return /较上年(.*?)。/.exec(proseOf(document.blocks))?.[1] ?? ''
  }

  test.each([
    [8, 9, '增长12.5%'],
    [96, 85, '下降11.5%'],
    [5, 5, '持平'],
    [0, 0, '持平'],
    [100, 112, '增长12%'],
    [3, 4, '增长33.3%'],
    [3, 5, '增长66.7%'],
    [2000, 2001, '增长0.1%'],
    [5000, 5002, '增长0.04%'],
    [30_000, 30_005, '增长0.02%'],
    [30_005, 30_000, '下降0.02%'],
    [3, 1, '下降66.7%'],
    [8, 0, '下降100%'],
    [1, 9_007_199_254_740_991, '增长900719925474099000%'],
    [0, 3, 'prose-helper'],
  ])('%d → %d: %s', async (before, now, expected) => expect(await printed(before, now)).toBe(expected))

  const now = report(2024, {
    总体情况: '较上年{{较上年 申请.新收}}。主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
  })

  test('without last year’s file is an error at its place, beside what is wrong with that file', async () => {
    expect(brief(await checked(now), 'prose-last-year')).toEqual(['prose-last-year 总体情况 4'])
    expect((await checked(withPrevious(now))).map(({ rule }) => rule)).toEqual([
      'prose-last-year',
      'previous-report',
    ])
  })

  test('of a figure that last year’s form did not have is an error', async () => {
    const text = report(2021, {
      总体情况:
        '有效{{较上年 主动公开.行政规范性文件.有效}}。主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
    })
    expect(brief(await checked(text, { previous: report(2020, {}) }), 'prose-last-year')).toEqual([
      'prose-last-year 总体情况 4',
    ])
  })

  test('in last year’s own prose does not matter', async () => {
    const before = report(2023, { 总体情况: '较上年{{较上年 申请.新收}}。' })
    expect(
      brief(await checked(withPrevious(report(2024, {})), { files: { './去年.yaml': before } }), ...YEARS),
    ).toEqual([])
  })
})

describe('figures far from last year’s', () => {
  const decisions = (year: number, figure: number) =>
    report(year, { 主动公开: `{行政许可: {处理决定: ${figure}}}` })

  test.each([
    [445, 1335, 0],
    [445, 1336, 1],
    [445, 148, 1],
    [445, 149, 0],
    [2, 60, 0],
    [2, 61, 1],
    [0, 337, 1],
    [337, 0, 1],
  ])('%d → %d', async (before, now, count) => {
    const findings = await checked(withPrevious(decisions(2024, now)), {
      files: { './去年.yaml': decisions(2023, before) },
    })
    expect(findings.filter(({ rule, severity }) => rule === 'outlier' && severity === 'info')).toHaveLength(
      count,
    )
  })

  test('are told at the total, not again at each of its parts', async () => {
    const now = report(2024, {
      申请: '{新收: {自然人: 900, 商业企业: 80}, 予以公开: {自然人: 900}, 部分公开: {商业企业: 80}}',
    })
    expect(await across(now, report(2023, {}))).toEqual([
      'outlier 申请.办理总计.总计 6',
      'outlier 申请.新收.总计 6',
    ])
  })
})

describe('prose repeated from last year', () => {
  /** Letters of which no thirteen in a row come twice. */
  const distinct = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => String.fromCodePoint(0x4e00 + from + at)).join('')
  const problems = (year: number, text: string) => report(year, { 问题及改进: text })

  async function share(now: string, before: string): Promise<number | undefined> {
    const findings = await checked(withPrevious(problems(2024, now)), {
      files: { './去年.yaml': problems(2023, before) },
    })
    const said = findings.find(({ rule }) => rule === 'repeated-prose')
    return said && Number(/有 (\d+)%/.exec(said.message)?.[1])
  }

  test('all of it, part of it, too little of it, none of it', async () => {
    const old = distinct(0, 400)
    expect(await share(old, old)).toBe(100)
    expect(await share(old.slice(0, 300) + distinct(1000, 1100), old)).toBe(75)
    expect(await share(old.slice(0, 236) + distinct(1000, 1164), old)).toBeUndefined()
    expect(await share(distinct(1000, 1400), old)).toBeUndefined()
  })

  test('numbers and years that changed do not hide it', async () => {
    const text = (year: number, count: number) =>
      `${year}年${distinct(0, 90)}共培训${count}人次，${year}年底前全部完成整改。`
    expect(await share(text(2024, 300), text(2023, 9))).toBe(100)
  })

  test('short sections and openings say the same every year with good reason', async () => {
    expect(
      await share('问题是人手不够，改进是增加人手。', '问题是人手不够，改进是增加人手。'),
    ).toBeUndefined()
    const opening = { 引言: `依据《政府信息公开条例》，编制本报告。${distinct(0, 200)}` }
    expect(await across(report(2024, opening), report(2023, opening))).toEqual([])
  })

  test('quotes the longest passages, with their places', async () => {
    const findings = await checked(withPrevious(problems(2024, `问题改进。${distinct(0, 200)}`)), {
      files: { './去年.yaml': problems(2023, `问题改进。${distinct(0, 200)}`) },
    })
    const said = findings.find(({ rule }) => rule === 'repeated-prose')
    expect(said).toMatchObject({ severity: 'warning', address: '问题及改进', range: { line: 8, column: 1 } })
    expect(said?.related).toHaveLength(1)
    expect(said?.related?.[0]?.message).toMatch(/^相同的 \d+ 字：“问题改进.*……/)
  })
})
