import type { RuleComment, RuleExample } from '../../scripts/lib/rule-comments.mjs'
import { printFindings } from '../../src/findings/print-findings.ts'
import { linesOf } from '../../src/source/source.ts'
import { examine, PREVIOUS } from './example-report.ts'

/** What can be done about a finding besides mending it, by when it comes to light. */
const STAGES: Record<RuleComment['stage'], (id: string) => string> = {
  reading: (id) => `规则名 \`${id}\`，读取文件时指出。不能用“确认”保留，也不能改变级别，请改正。`,
  consistency: (id) =>
    `规则名 \`${id}\`，核对内容时指出。可以在数据文件的“确认”里写明理由予以保留，也可以在 report-gen.yaml 里改变级别。`,
  output: (id) => `规则名 \`${id}\`，生成文件时指出。不能用“确认”保留，也不能改变级别。`,
}

/** The reference page of a rule: its comment, and what the tool says of its examples. */
export async function rulePage({ id, stage, title, body, examples }: RuleComment): Promise<string> {
  const parts = [
    `# ${title}`,
    STAGES[stage](id),
    body,
    ...(await Promise.all(examples.map((example) => exampleText(id, example)))),
  ]
  return `${parts.join('\n\n')}\n`
}

async function exampleText(id: string, { kind, data, previous }: RuleExample): Promise<string> {
  const fence = (language: string, text: string) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
  const parts = [
    kind === 'bad' ? '## 有问题的写法' : '## 没有问题的写法',
    fence('yaml', data),
    ...(previous === undefined ? [] : [`上年数据（${PREVIOUS}）：`, fence('yaml', previous)]),
  ]
  if (kind === 'bad') {
    const { findings, source, otherSources } = await examine(data, previous)
    const lines = linesOf([source, ...otherSources])
    const own = findings.filter(({ rule }) => rule === id)
    parts.push('检查时会说：', fence('text', printFindings(own, { path: 'data.yaml', lines, colour: false })))
  }
  return parts.join('\n\n')
}

/** Groups of the index, in its order: a rule stands in the first whose pattern its file and id fit. */
const GROUPS: readonly (readonly [heading: string, pattern: RegExp])[] = [
  ['表里的数', /^check\/(?:arithmetic|redundant)|^report\/(?:totals|blanks|cells)/],
  ['正文里写出的数', /^check\/prose\//],
  ['与上年核对', /^check\/years\/|^pipeline\/load-previous/],
  ['标题、栏目和应写的内容', /^check\/(?:form|section)|#(?:section-missing|publication-time)$/],
  ['没有定稿的地方', /^check\/draft\//],
  ['文字', /^check\/text\//],
  ['附图', /\/(?:illustrations|pictures)\.ts/],
  ['数据文件的写法', /\/(?:reading|traps|yaml-errors)\.ts/],
  ['栏目名、年度和日期', /\/(?:validation|report)\.ts/],
  ['正文里引用的数：{{…}}', /\/prose\.ts/],
  ['自己的版式、增加的行和附表', /\/own-(?:format|tables)\.ts/],
  ['自己的网页样式', /^template\//],
  ['“确认”和设置', /^check\/(?:acceptances|settings)/],
  ['生成的文件', /\/(?:output|fonts|pdf-standard)\.ts/],
]

/** The list of all pages. */
export function indexPage(rules: readonly RuleComment[]): string {
  const headingOf = ({ file, id }: RuleComment) =>
    GROUPS.find(([, pattern]) => pattern.test(`${file}#${id}`))?.[0] ?? fail(id)
  const tables = GROUPS.map(([heading]) => {
    const rows = rules
      .filter((rule) => headingOf(rule) === heading)
      .map(
        ({ id, title, stage }) =>
          `| [${id}](${id}.md) | ${title} | ${stage === 'consistency' ? '可以' : ''} |`,
      )
    return `## ${heading}\n\n| 规则名 | 说的是 | 可以确认、设置 |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `# 检查规则

每条提示末尾的方括号里是规则名，例如 \`[balance]\`。在这里按规则名查看：说的是什么、为什么会被退回、怎样改。
\`report-gen explain 规则名\` 在命令行里显示同样的内容。

${tables.join('\n')}`
}

function fail(id: string): never {
  throw new Error(`the index has no group for ${id}`)
}
