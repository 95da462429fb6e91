import type { Report, Sentence } from './report.ts'
import { textOf } from './report.ts'

/** Where something stands in the printed file: as in a finding, counted from 1, the end exclusive. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endColumn: number
}

export interface Printed {
  readonly text: string
  /** Figures by address, sentences by themselves, sections and keys of the head by name. */
  readonly spans: ReadonlyMap<string | Sentence, Span>
}

interface Branch extends Map<string, Branch | string> {}

/** The data file of a report, and where everything in it stands. */
export function print(report: Report): Printed {
  const lines: string[] = []
  const spans = new Map<string | Sentence, Span>()
  const entry = (key: string, value: string) => {
    lines.push(`${key}: ${value}`)
    const column = key.length + 3
    spans.set(key, { line: lines.length, column, endColumn: column + value.length })
  }
  entry('年度', String(report.year))
  entry('机关', report.agency)
  for (const [key, value] of report.head) entry(key, value)
  for (const section of sectionsOf(report)) {
    lines.push('')
    const paragraphs = report.prose.get(section)
    if (paragraphs) {
      lines.push(`${section}: |`)
      spans.set(section, { line: lines.length, column: 1, endColumn: section.length + 1 })
      for (const paragraph of paragraphs) {
        let line = '  '
        for (const sentence of paragraph) {
          const column = line.length + 1
          line += textOf(sentence)
          spans.set(sentence, { line: lines.length + 1, column, endColumn: line.length + 1 })
        }
        lines.push(line)
      }
    } else {
      const figures = tree(section, report)
      lines.push(`${section}:${figures.size === 0 ? ' {}' : ''}`)
      spans.set(section, { line: lines.length, column: 1, endColumn: section.length + 1 })
      printFigures(figures, section, 1, lines, spans)
    }
  }
  return { text: `${lines.join('\n')}\n`, spans }
}

const ORDER = ['引言', '总体情况', '正文', '主动公开', '申请', '复议诉讼', '问题及改进', '其他事项', '统计表']

function sectionsOf({ prose, cells }: Report): readonly string[] {
  const tables = new Set([...cells.keys()].map((address) => address.slice(0, address.indexOf('.'))))
  return ORDER.filter((section) => prose.has(section) || tables.has(section))
}

function tree(section: string, { cells, totals, sparse }: Report): Branch {
  const root: Branch = new Map()
  for (const [address, value] of [...cells, ...totals]) {
    const [first, ...path] = address.split('.')
    if (first !== section || (sparse && value === '0' && !totals.has(address))) continue
    let branch = root
    for (const name of path.slice(0, -1)) {
      const next = branch.get(name)
      if (next instanceof Map) branch = next
      else {
        const made: Branch = new Map()
        branch.set(name, made)
        branch = made
      }
    }
    branch.set(path.at(-1) ?? '', value.includes('.') ? `"${value}"` : value)
  }
  return root
}

/** A row of figures stands on one line, what is deeper on lines of its own. */
function printFigures(
  branch: Branch,
  address: string,
  depth: number,
  lines: string[],
  spans: Map<string | Sentence, Span>,
): void {
  const indent = '  '.repeat(depth)
  for (const [name, value] of branch) {
    const here = `${address}.${name}`
    if (typeof value === 'string') {
      lines.push(`${indent}${name}: ${value}`)
      const endColumn = (lines.at(-1)?.length ?? 0) + 1
      spans.set(here, { line: lines.length, column: endColumn - value.length, endColumn })
      continue
    }
    const row = [...value].flatMap(([leaf, figure]) =>
      typeof figure === 'string' ? [[leaf, figure] as const] : [],
    )
    if (row.length === value.size) {
      let line = `${indent}${name}: {`
      for (const [index, [leaf, figure]] of row.entries()) {
        line += `${index > 0 ? ', ' : ''}${leaf}: ${figure}`
        const endColumn = line.length + 1
        spans.set(`${here}.${leaf}`, { line: lines.length + 1, column: endColumn - figure.length, endColumn })
      }
      lines.push(`${line}}`)
    } else {
      lines.push(`${indent}${name}:`)
      printFigures(value, here, depth + 1, lines, spans)
    }
  }
}
