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
  /** All official wording on the way to it. */
  readonly wording: string
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
      for (const column of paths([block.columns]).filter(hasFigure)) {
        for (const row of paths([block.rows]).filter(hasFigure)) {
          const figure = labelled(section, block, row, column)
          if (figure.address.includes('.') && !found.has(figure.address)) found.set(figure.address, figure)
        }
      }
    }
  }
  return [...found.values()]
}

function labelled(section: Section, block: Block, row: Path, column: Path): LabelledFigure {
  const [rowNames, columnNames] = [namesOf(row), namesOf(column)]
  const [rowWords, columnWords] = [coreOf(last(row).label), coreOf(last(column).label)]
  const isOnlyColumn = leaves(block.columns).length === 1
  const byColumn = columnNames.length > 0 && !isOnlyColumn
  const byItself = !byColumn || leaves(block.rows).length === 1
  const isWhole = hasFigure([block.columns])
  return {
    address: [section.name, ...rowNames, ...columnNames].join('.'),
    words: byColumn ? columnWords : rowWords,
    byItself,
    ...(byItself || isWhole ? {} : { cell: { row: rowWords, column: columnWords } }),
    wording: officialOf(section, row, column),
  }
}

/** All official wording on the way to the figure at an address. */
export function officialAt(address: string, form: Form): string {
  const reference = resolveAddress(form, address)
  return reference ? officialOf(reference.section, reference.row, reference.column) : ''
}

function officialOf(section: Section, row: Path, column: Path): string {
  const labels = [...row, ...column].map(({ label }) => label)
  return [section.heading ?? '', ...labels].join('\n').replace(/、/g, '\n')
}

function paths(path: Path): readonly Path[] {
  return [path, ...last(path).children.flatMap((child) => paths([...path, child]))]
}
