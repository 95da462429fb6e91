import type { Block, Form, Section } from '../form/form.ts'
import { resolveAddress } from '../form/references.ts'
import { hasFigure } from '../form/sums.ts'
import { last, leaves, namesOf, type Path } from '../form/tree.ts'

/** A figure of the form and the words by which its row or column calls it. */
export interface LabelledFigure {
  readonly address: string
  /** Of the row or column that tells it from its neighbours, without numbering and brackets. */
  readonly words: string
  /** Its row is a figure by itself, or its column where there is but one row. */
  readonly byItself: boolean
  /** Its row and column, when it takes both to name it. */
  readonly cell?: { readonly row: string; readonly column: string }
}

const NUMBERING = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、]|其中[：:]|本年度?)+/
const COUNTED = /(?:总次数|总数量|总数|数量|(?<![文事案])件数|次数|人次数|人数|情况|数)$/

/** （一）主动公开政府信息数（不同渠道……） → 主动公开政府信息. */
export function coreOf(label: string): string {
  return label
    .replaceAll(/（[^（）]*）/g, (bracket, at: number) => (at === 0 ? bracket : ''))
    .replace(NUMBERING, '')
    .replace(COUNTED, '')
}

/** Every figure that the form defines, sums included. */
export function labelledFigures(form: Form): readonly LabelledFigure[] {
  const found = new Map<string, LabelledFigure>()
  for (const section of form.sections) {
    for (const block of section.table?.blocks ?? []) {
      const rows = paths([block.rows]).filter(hasFigure).map(lineOf)
      const columns = paths([block.columns]).filter(hasFigure).map(lineOf)
      const shape = shapeOf(block)
      for (const column of columns) {
        for (const row of rows) {
          const figure = labelled(section, shape, row, column)
          if (figure.address.includes('.') && !found.has(figure.address)) found.set(figure.address, figure)
        }
      }
    }
  }
  return [...found.values()]
}

/** A line of rows or columns: the names on its way, and the words of its label. */
interface Line {
  readonly names: readonly string[]
  readonly words: string
}

function lineOf(path: Path): Line {
  return { names: namesOf(path), words: coreOf(last(path).label) }
}

interface Shape {
  readonly hasOneRow: boolean
  readonly hasOneColumn: boolean
  /** Whole rows have figures. */
  readonly isWhole: boolean
}

function shapeOf({ rows, columns }: Block): Shape {
  return {
    hasOneRow: leaves(rows).length === 1,
    hasOneColumn: leaves(columns).length === 1,
    isWhole: hasFigure([columns]),
  }
}

function labelled(
  section: Section,
  { hasOneRow, hasOneColumn, isWhole }: Shape,
  row: Line,
  column: Line,
): LabelledFigure {
  const byColumn = column.names.length > 0 && !hasOneColumn
  const byItself = !byColumn || hasOneRow
  return {
    address: [section.name, ...row.names, ...column.names].join('.'),
    words: byColumn ? column.words : row.words,
    byItself,
    ...(byItself || isWhole ? {} : { cell: { row: row.words, column: column.words } }),
  }
}

/** All official wording on the way to the figure at an address. */
export function officialAt(address: string, form: Form): string {
  const reference = resolveAddress(form, address)
  if (!reference) return ''
  const { section, row, column } = reference
  const labels = [...row, ...column].map(({ label }) => label)
  return [section.heading ?? '', ...labels].join('\n').replace(/、/g, '\n')
}

function paths(path: Path): readonly Path[] {
  return [path, ...last(path).children.flatMap((child) => paths([...path, child]))]
}
