import { EXPECTATIONS, type Expectation } from './expectations.ts'

const STATES = { found: '已发现', cannot: '不会出现', undecided: '不能判定' }

const REPORTS: Readonly<Record<string, string>> = {
  R2016: '开福区东风路街道 2016',
  R2017: '北京市东城区龙潭街道 2017',
  R2018: '合肥市包河区 2018',
  R2020: '东城区永定门外街道 2020',
  R2021: '大武口区朝阳街道 2021',
}

/** What becomes of every fault that was noted in the five published reports. */
export function coveragePage(): string {
  const count = (state: Expectation['state']) => EXPECTATIONS.filter((one) => one.state === state).length
  const sections = Object.entries(REPORTS).map(([report, title]) => {
    const rows = EXPECTATIONS.filter(({ id }) => id.startsWith(report)).map(row)
    return `## ${title}\n\n| 编号 | 问题 | 结果 | 规则或理由 |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
  })
  return `# 五份公开报告里的问题

人工审读五份公开的年度报告时记下的每一处问题，现在怎样：${count('found')} 处已发现（E 是错误，W 是警告，I 是提示），${count('cannot')} 处在数据文件里不会出现，${count('undecided')} 处不能判定、所以不报。本页由测试生成。

${sections.join('\n\n')}
`
}

function row(expectation: Expectation): string {
  const reason =
    expectation.state === 'found' ? `[${expectation.rule}](${expectation.rule}.md)` : expectation.why
  return `| ${expectation.id} | ${expectation.fault} | ${STATES[expectation.state]} | ${reason} |`
}
