import type { FormTable, Node, Section } from '../form/form.ts'
import { addressOf, last, leaves, type Path } from '../form/tree.ts'
import { quoteScalar } from '../source/quote-scalar.ts'
import { comment } from './comment.ts'
import type { CellContent } from './content.ts'

interface Given {
  readonly section: Section
  readonly nest: FormTable['nest']
  readonly cells: ReadonlyMap<string, CellContent>
  /** The comments over the line of an address, a line each. */
  commentsOf(address: string): readonly string[]
}

/** The cells of a table section as lines: a row of the form is a line, its official label a comment. */
export function cellLines(given: Given): readonly string[] {
  return (given.section.table?.blocks ?? []).flatMap((block) => {
    const { rows, columns } = block
    const lines =
      rows.children.length === 0
        ? columnLines(given, [rows], [columns], '  ')
        : rowLines(given, [rows], columns, '  ')
    return block.band === undefined || lines.length === 0 ? lines : [`  ${comment(block.band)}`, ...lines]
  })
}

function rowLines(given: Given, path: Path, columns: Node, indent: string): readonly string[] {
  return last(path).children.flatMap((row): readonly string[] => {
    const here: Path = [...path, row]
    const key = quoteScalar(row.name)
    if (row.children.length === 0) {
      return cellLine(given, key, here, [columns], indent, labelComment(row))
    }
    const inside = rowLines(given, here, columns, row.silent ? indent : `${indent}  `)
    const own = row.total ? cellLine(given, '总数', here, [columns], `${indent}  `, '') : []
    if (inside.length + own.length === 0) return []
    const head = row.silent ? comment(row.label) : `${key}: ${comment(row.label)}`
    return [`${indent}${head}`, ...own, ...inside]
  })
}

/** A table without row labels: its columns are its lines. */
function columnLines(given: Given, row: Path, path: Path, indent: string): readonly string[] {
  return last(path).children.flatMap((column): readonly string[] => {
    const here: Path = [...path, column]
    const key = quoteScalar(column.name)
    if (!column.children.some((child) => child.children.length > 0)) {
      return cellLine(given, key, row, here, indent, labelComment(column))
    }
    const inside = columnLines(given, row, here, `${indent}  `)
    return inside.length === 0 ? [] : [`${indent}${key}:${labelComment(column)}`, ...inside]
  })
}

/** The cells of a row under a column, in one line. */
function cellLine(
  { section, cells, commentsOf }: Given,
  key: string,
  row: Path,
  column: Path,
  indent: string,
  remark: string,
): readonly string[] {
  const leafAddresses = leaves(last(column)).map((leaf) =>
    addressOf(section, row, [...column, ...leaf.slice(1)] as unknown as Path),
  )
  const addresses = new Set([addressOf(section, row, column), ...leafAddresses])
  const above = [...addresses].flatMap(commentsOf).map((text) => `${indent}${text}`)
  const written = flow(column, (path) => cells.get(addressOf(section, row, path)))
  return written === undefined ? above : [...above, `${indent}${key}: ${written}${remark}`]
}

/** `{自然人: 0, 商业企业: 0}`: the columns that are typed; a bare cell where the only column has no name. */
function flow(path: Path, cellOf: (column: Path) => CellContent | undefined): string | undefined {
  const { children } = last(path)
  if (children.length === 0) {
    const cell = cellOf(path)
    return cell && written(cell)
  }
  const isNamed = leaves(last(path)).some((leaf) => leaf.slice(1).some((node) => !node.silent))
  const parts = children.flatMap((child): readonly string[] => {
    const inside = flow([...path, child], cellOf)
    if (inside === undefined) return []
    if (!child.silent) return [`${quoteScalar(child.name)}: ${inside}`]
    return [isNamed ? inside.slice(1, -1) : inside]
  })
  if (parts.length === 0) return undefined
  return isNamed ? `{${parts.join(', ')}}` : parts.join('')
}

function written({ typed, note }: CellContent): string {
  const value = typed ?? '~'
  return note === undefined ? value : `{值: ${value}, 注: ${JSON.stringify(note)}}`
}

function labelComment(node: Node): string {
  const said = [node.label === node.name ? '' : node.label, node.help ?? ''].filter(Boolean).join('；')
  return said === '' ? '' : ` ${comment(said)}`
}
