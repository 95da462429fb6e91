import type { RuleComment, RuleExample } from '../../scripts/lib/rule-comments.mjs'
import { printFindings } from '../../src/findings/print-findings.ts'
import { linesOf } from '../../src/source/source.ts'
import { examine, PREVIOUS } from './example-report.ts'

const STAGES = { reading: '读取', consistency: '核对' }

/** The reference page of a rule: its comment, and what the tool says of its examples. */
export async function rulePage({ id, stage, title, body, examples }: RuleComment): Promise<string> {
  const told =
    stage === 'consistency'
      ? `可以在数据文件的“确认”里写明理由予以保留（规则名 \`${id}\`），也可以在 report-gen.yaml 里改变级别。`
      : '文件读不懂，总是错误，不能确认，只能改正。'
  const parts = [
    `# ${title}`,
    `规则名 \`${id}\`（${STAGES[stage]}）。${told}`,
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

/** The list of all pages. */
export function indexPage(rules: readonly RuleComment[]): string {
  const list = (stage: RuleComment['stage']) =>
    rules
      .filter((rule) => rule.stage === stage)
      .map(({ id, title }) => `- [${id}](${id}.md)：${title}`)
      .join('\n')
  return `# 检查规则

由各条规则的说明生成；\`report-gen explain 规则名\` 在命令行里显示同样的内容。

## 内容上的问题

${list('consistency')}

## 文件读不懂

${list('reading')}
`
}
