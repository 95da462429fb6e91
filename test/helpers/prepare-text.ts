import type { Cell, Table } from '../../src/document/document.ts'
import type { Finding } from '../../src/findings/finding.ts'
import type { BuildOptions } from '../../src/pipeline/build.ts'
import { prepare } from '../../src/pipeline/prepare.ts'

/** The pipeline up to the document, on a data file given as text. */
export function prepareText(text: string, options: BuildOptions = {}) {
  return prepare({ path: 'data.yaml', bytes: new TextEncoder().encode(text) }, options)
}

/** The 2021 form with every section there and nothing in it; `more` replaces sections by name. */
export function minimal(more: Record<string, string> = {}, year = 2021): string {
  const sections: Record<string, string> = {
    引言: '依据《中华人民共和国政府信息公开条例》，编制本报告。',
    总体情况: '主动公开、依申请公开、政府信息管理、平台建设、监督保障情况。',
    主动公开: '{}',
    申请: '{}',
    复议诉讼: '{}',
    问题及改进: '问题和改进。',
    其他事项: '本年度未收取信息处理费。',
    ...more,
    发布日期: more['发布日期'] ?? `${year + 1}-01-20`,
  }
  const lines = Object.entries(sections).map(([name, value]) => `${name}: ${value}`)
  return [`年度: ${year}`, '机关: 某区某局', ...lines, ''].join('\n')
}

/** `rule line:column-line:column`: what each error is and where. */
export function places(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, range }) =>
      range ? `${rule} ${range.line}:${range.column}-${range.endLine}:${range.endColumn}` : rule,
    )
}

/** The text of the cell at an address. */
export function cellText(blocks: readonly { type: string }[], address: string): string | undefined {
  const tables = blocks.filter((block): block is Table => block.type === 'table')
  return tables.flatMap(({ cells }) => cells).find((cell: Cell) => cell.address === address)?.text
}

/** All prose of a document, a paragraph a line. */
export function proseOf(blocks: readonly { type: string }[]): string {
  return blocks
    .flatMap((block) =>
      'runs' in block ? [(block.runs as { text: string }[]).map(({ text }) => text).join('')] : [],
    )
    .join('\n')
}
