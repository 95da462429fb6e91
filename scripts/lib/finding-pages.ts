import { printFindings } from '../../src/findings/print-findings.ts'
import { isContradiction, isRuleId, REGISTRY, type RuleId, type Stage } from '../../src/findings/registry.ts'
import { addendsName } from '../../src/report/addends.ts'
import { linesOf } from '../../src/source/source.ts'
import { examine, PREVIOUS } from './example-report.ts'
import type { RuleComment, RuleExample } from './rule-comments.mjs'

/** The headings of the index, in its order. */
const GROUPS = [
  '表里的数',
  '正文里写出的数',
  '与上年核对',
  '标题、栏目和应写的内容',
  '没有定稿的地方',
  '文字',
  '附图',
  '数据文件的写法',
  '栏目名、年度和日期',
  '正文里引用的数：{{…}}',
  '自己的版式、增加的行和附表',
  '汇总',
  '自己的网页样式',
  '“确认”和设置',
  '生成的文件',
]

/** What can be done about a finding besides mending it. */
const STAGES: Readonly<Record<Stage, (id: RuleId) => string>> = {
  reading: (id) => `规则名 \`${id}\`，读取文件时指出。不能用“确认”保留，也不能改变级别，请改正。`,
  consistency: (id) =>
    `规则名 \`${id}\`，核对内容时指出。可以在数据文件的“确认”里写明理由予以保留（“确认:”下面一行写“  - {规则: ${id}, 理由: 写明原因}”，“写明原因”换成实际的理由），也可以在 report-gen.yaml 里改变级别。`,
  output: (id) => `规则名 \`${id}\`，生成文件时指出。不能用“确认”保留，也不能改变级别。`,
}

/** Files of docs/findings → what they say: the page of each rule, and the list of them. */
export async function findingPages(comments: readonly RuleComment[]): Promise<ReadonlyMap<string, string>> {
  const rules = comments.map((comment) => ({ ...comment, id: registered(comment.id) }))
  const pages = rules.map(async (rule) => [`${rule.id}.md`, await rulePage(rule)] as const)
  return new Map([['README.md', indexPage(rules)], ...(await Promise.all(pages))])
}

interface RulePage extends RuleComment {
  readonly id: RuleId
}

function registered(id: string): RuleId {
  if (!isRuleId(id)) throw new Error(`src/findings/registry.ts has no rule ${id}`)
  return id
}

/** The comment of a rule, and what the tool says of its examples. */
async function rulePage({ id, title, body, examples }: RulePage): Promise<string> {
  const parts = [
    `# ${title}`,
    STAGES[REGISTRY[id].stage](id),
    body,
    ...(await Promise.all(examples.map((example) => exampleText(id, example)))),
  ]
  return `${parts.join('\n\n')}\n`
}

async function exampleText(id: RuleId, { kind, data, previous, addends }: RuleExample): Promise<string> {
  const fence = (language: string, text: string) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
  const parts = [
    kind === 'bad' ? '## 有问题的写法' : '## 没有问题的写法',
    fence('yaml', data),
    ...(previous === undefined ? [] : [`上年数据（${PREVIOUS}）：`, fence('yaml', previous)]),
    ...(addends === undefined ? [] : [`旁边的 ${addendsName('data.yaml')}：`, fence('json', addends)]),
  ]
  if (kind === 'bad') {
    const { findings, source, otherSources } = await examine(data, previous, addends)
    const lines = linesOf([source, ...otherSources])
    const own = findings.filter(({ rule }) => rule === id)
    parts.push('检查时会说：', fence('text', printFindings(own, { path: 'data.yaml', lines, colour: false })))
  }
  return parts.join('\n\n')
}

function indexPage(rules: readonly RulePage[]): string {
  const homeless = rules.find(({ group }) => !GROUPS.includes(group))
  if (homeless) throw new Error(`the index of findings has no group ${homeless.group}`)
  const tables = GROUPS.map((heading) => {
    const rows = rules
      .filter(({ group }) => group === heading)
      .map(({ id, title }) => `| [${id}](${id}.md) | ${title} | ${isContradiction(id) ? '可以' : ''} |`)
    return `## ${heading}\n\n| 规则名 | 说的是 | 可以确认、设置 |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `# 检查规则

每条提示末尾的方括号里是规则名，例如 \`[balance]\`。在这里按规则名查看：说的是什么、为什么会被退回、怎样改。
\`report-gen explain 规则名\` 在命令行里显示同样的内容。

${tables.join('\n')}`
}
