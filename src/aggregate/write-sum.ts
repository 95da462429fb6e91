import type { CellContent, DataContent, Field, SectionContent } from '../data-file/content.ts'
import { writeDataFile } from '../data-file/write-data-file.ts'
import type { Form } from '../form/form.ts'
import { unitAt } from '../form/references.ts'
import { isSum } from '../form/sums.ts'
import { addressOf, cellPaths, kindOf, last } from '../form/tree.ts'
import { starterContent } from '../init/starter.ts'
import { aggregateText } from '../locale/zh/aggregate.ts'
import { type Figure, sum } from '../report/figure.ts'
import { partsOf } from '../report/parts.ts'
import type { Sums } from './add-up.ts'
import { typed } from './figure-of.ts'
import type { Judged } from './judge-units.ts'
import type { JudgedUnit } from './judged-unit.ts'
import { unitTable } from './unit-table.ts'

export interface WrittenSum {
  readonly sums: Sums
  readonly judged: Judged
  readonly year: number
  readonly agency: string
  readonly organ?: string
  /** What 版式 is to say, when it is not the national form of the year. */
  readonly named?: string
  readonly isOfOffice: boolean
  /** Last year's data file, as a path from the new one. */
  readonly previous?: string
  /** 附表: the units, each with the figures of the overview. */
  readonly annex: boolean
  readonly schemaFile: string
}

/** The sum as a complete data file: figures and totals, prose to be written with the figures as references. */
export function writeSum(given: WrittenSum): string {
  const { sums, year, agency, schemaFile, judged, annex } = given
  const { form } = sums
  const base = starterContent(form, agency, year, schemaFile)
  const cells = cellContents(sums)
  const opening = form.sections.find(({ table, heading }) => !table && heading !== undefined)
  const content: DataContent = {
    ...base,
    head: aggregateText.head(base.head[0] ?? '', judged.units.filter(({ isAdded }) => isAdded).length),
    fields: fieldsOf(given),
    sections: new Map(
      form.sections.map((section): [string, SectionContent] => {
        const empty = base.sections.get(section.name) ?? {}
        if (section.table) return [section.name, { table: { words: [], cells } }]
        const isOpening = section === (opening ?? form.sections.find(({ table }) => !table))
        return [section.name, isOpening ? withFigures(empty, form) : empty]
      }),
    ),
    ownTables: annex ? [unitTable({ sums, units: judged.units })] : [],
    comments: new Map([[aggregateText.keys.scope, commentsOf(given)]]),
  }
  return writeDataFile(content)
}

function fieldsOf({ year, agency, organ, named, isOfOffice, previous, sums }: WrittenSum): readonly Field[] {
  const { keys } = aggregateText
  const rows = [...sums.ownRows].map(([address, names]): Field => ({ key: address, value: names }))
  return [
    { key: keys.year, value: year },
    ...(named === undefined ? [] : [{ key: keys.form, value: named }]),
    { key: keys.agency, value: agency },
    ...(organ === undefined ? [] : [{ key: keys.organ, value: organ }]),
    { key: keys.published, value: undefined },
    { key: keys.scope, value: scopeOf({ isOfOffice }) },
    ...(previous === undefined ? [] : [{ key: keys.previous, value: previous }]),
    ...(rows.length > 0 ? [{ key: keys.rows, value: rows }] : []),
  ]
}

function commentsOf({ judged, sums, agency }: WrittenSum): readonly string[] {
  const own = [...new Set(ownCells(sums.form).map(({ row }) => row))]
  return [...remarksOn(judged.units), ...(own.length > 0 ? [aggregateText.ownBy(own, agency)] : [])]
}

/** What 口径 says. */
export function scopeOf({ isOfOffice = false }: { readonly isOfOffice?: boolean }): string {
  const { office, region } = aggregateText.scopes
  return isOfOffice ? office : region
}

/** Who is not in it, and who is though something is to be looked at. */
export function remarksOn(units: readonly JudgedUnit[]): readonly string[] {
  const { mark, leftOut, doubtfulIn, includedIn, states } = aggregateText
  const out = units.filter(({ isAdded, state }) => !isAdded && state !== 'excluded')
  return [
    ...out.map(({ unit, state }) => `${mark}${leftOut(unit.name, states[state])}`),
    ...units.flatMap(({ unit, state, remarks: [why = ''] }) => {
      if (state === 'doubtful') return [mark + doubtfulIn(unit.name, why)]
      return state === 'included' ? [mark + includedIn(unit.name, why)] : []
    }),
  ]
}

function ownCells(form: Form): readonly { readonly row: string }[] {
  return form.sections.flatMap((section) =>
    (section.table ? cellPaths(section.table) : []).flatMap(({ row }) =>
      last(row).aggregate === 'own' ? [{ row: last(row).label }] : [],
    ),
  )
}

/** Cells and totals of every table. */
function cellContents({ form, cells }: Sums): ReadonlyMap<string, CellContent> {
  const figures = new Map<string, Figure>()
  for (const [address, value] of cells)
    figures.set(address, { address, text: '', ...(value ? { value } : {}) })
  const contents = new Map<string, CellContent>()
  for (const section of form.sections) {
    for (const { row, column } of section.table ? cellPaths(section.table) : []) {
      const address = addressOf(section, row, column)
      const kind = kindOf(row, column)
      if (kind === 'ratio' || kind === 'text') continue
      const isTotal = isSum(row) || isSum(column)
      const value = isTotal ? sum(partsOf(section, figures, row, column)) : cells.get(address)
      contents.set(address, { typed: typed(value, kind === 'amount') })
    }
  }
  return contents
}

/** The figures of the overview as a sentence of references, over what is to be written. */
function withFigures(empty: SectionContent, form: Form): SectionContent {
  const figures = form.overview.map(({ label, address }) => ({ label, address, unit: unitAt(form, address) }))
  if (figures.length === 0) return empty
  return { ...empty, prose: [aggregateText.figures(figures), ...(empty.prose ?? [])] }
}
