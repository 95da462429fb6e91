import { fillPattern, patternWords } from '../format/fill-pattern.ts'
import type { Format, Node, Section } from '../format/format.ts'
import { dueTopics } from '../format/topics.ts'
import { kindOf, last, leaves, namesOf, type Path } from '../format/tree.ts'
import { starterText } from '../locale/zh/starter.ts'
import { quoteScalar } from '../source/quote-scalar.ts'

/** A complete data file of this form: every figure 0, the official labels beside it, prose to be filled in. */
export function starter(format: Format, agency: string, year: number, schemaFile: string): string {
  const words = patternWords(year, agency)
  const title = fillPattern(format.titles[0] ?? '', words)
  const { head, organ, deadline, previous, published } = starterText
  const organs = format.deadlines.map((entry) => entry.organ)
  const lines = [
    `# yaml-language-server: $schema=${schemaFile}`,
    ...head(title).map(comment),
    '',
    `年度: ${year}`,
    `机关: ${quoteScalar(agency)}`,
    `# 机关类别: ${organs[0] ?? ''} # ${organ(organs)}`,
    ...format.deadlines.map((entry) => comment(deadline(entry.organ, entry.day))),
    `发布日期: # ${published(year)}`,
    `# 上年: # ${previous(year)}`,
    ...format.sections.flatMap((section) => ['', ...sectionLines(section, words)]),
  ]
  return `${lines.join('\n')}\n`
}

function sectionLines(section: Section, words: ReadonlyMap<string, string>): readonly string[] {
  const heading = section.heading ? [comment(section.heading)] : []
  if (section.table) return [...heading, `${section.name}:`, ...tableLines(section)]
  const due = dueTopics(section)
  const topics = due.length > 0 ? [comment(starterText.topics(due))] : []
  const prose = section.starter ? [fillPattern(section.starter, words)] : starterText.filler(due)
  return [
    ...heading,
    ...topics,
    `${section.name}: |`,
    ...prose.flatMap((line, i) => (i ? ['', `  ${line}`] : [`  ${line}`])),
  ]
}

function tableLines(section: Section): readonly string[] {
  return (section.table?.blocks ?? []).flatMap((block) => {
    const band = block.band ? [`  ${comment(block.band)}`] : []
    if (block.rows.children.length === 0) return [...band, ...columnLines(block.columns, [block.rows], '  ')]
    return [...band, ...rowLines(block.rows, [block.rows], block.columns, '  ')]
  })
}

function rowLines(parent: Node, path: Path, columns: Node, indent: string): readonly string[] {
  return parent.children.flatMap((row) => {
    const here: Path = [...path, row]
    if (row.total && row.children.length === 0) return []
    if (row.silent) return [`${indent}${comment(row.label)}`, ...rowLines(row, here, columns, indent)]
    if (row.children.length > 0) {
      return [`${indent}${row.name}: ${comment(row.label)}`, ...rowLines(row, here, columns, `${indent}  `)]
    }
    return [`${indent}${row.name}: ${zeros(columns, here)}${labelComment(row)}`]
  })
}

/** A table without row labels: its columns are its lines. */
function columnLines(parent: Node, row: Path, indent: string): readonly string[] {
  return parent.children.flatMap((column) => {
    const inside = column.children.some((child) => child.children.length > 0)
    if (inside)
      return [`${indent}${column.name}:${labelComment(column)}`, ...columnLines(column, row, `${indent}  `)]
    return [`${indent}${column.name}: ${zeros(column, row)}${labelComment(column)}`]
  })
}

/** `{自然人: 0, 商业企业: 0}`: the columns that are typed, in one line; `0` where the only column has no name. */
function zeros(columns: Node, row: Path): string {
  const typed = leaves(columns).filter((path) => !last(path).total)
  const zero = (path: Path) => (kindOf(row, path) === 'amount' ? '"0"' : '0')
  const [only] = typed
  if (only && namesOf(only).length === 0) return zero(only)
  return `{${typed.map((path) => `${last(path).name}: ${zero(path)}`).join(', ')}}`
}

function labelComment(node: Node): string {
  const said = [node.label === node.name ? '' : node.label, node.help ?? ''].filter(Boolean).join('；')
  return said === '' ? '' : ` ${comment(said)}`
}

function comment(text: string): string {
  return text === '' ? '#' : `# ${text}`
}
