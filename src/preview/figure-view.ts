import type { Node, Section } from '../form/form.ts'
import { isSum } from '../form/sums.ts'
import { addressOf, cellPaths, type Path, unitOf } from '../form/tree.ts'
import type { Report } from '../report/report.ts'
import { given } from '../source/given.ts'
import { entryOf, keySpan } from '../source/located.ts'
import { rangeOf } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import type { Written } from './places.ts'
import type { SourceLinks } from './source-links.ts'
import type { FigureView } from './state.ts'

/** What there is to say of the figure at an address: its official labels, how it is counted, where it comes from. */
export function figureView(address: string, written: Written, links: SourceLinks): FigureView | undefined {
  const cell = cellAt(address, written.report)
  if (!cell) return undefined
  const { section, band, row, column } = cell
  const figure = written.report.figures.get(address)
  const computed = isSum(row) || isSum(column)
  const at = figure?.located ?? whereDue(section, written)
  return {
    address,
    row: [...(band === undefined ? [] : [band]), ...labels(row)],
    column: labels(column),
    value: figure?.text ?? '',
    ...given({ unit: unitOf(row, column) }),
    help: [...row, ...column].flatMap(({ help }) => help ?? []),
    origin: figure?.located ? 'typed' : computed ? 'computed' : 'absent',
    ...(at ? { at: links.of(rangeOf(written.source, at.start, at.end)) } : {}),
  }
}

function cellAt(address: string, report: Report) {
  const sections = [...report.form.sections, ...report.ownTables.map(({ section }) => section)]
  for (const section of sections) {
    for (const { block, row, column } of section.table ? cellPaths(section.table) : []) {
      if (addressOf(section, row, column) === address) return { section, band: block.band, row, column }
    }
  }
  return undefined
}

function labels(path: Path): readonly string[] {
  return path.map(({ label }: Node) => label).filter((label) => label !== '')
}

/** The section's key in the data file: where a figure that is not there would stand. */
function whereDue({ name }: Section, { data }: Written): Span | undefined {
  const entry = entryOf(data, name)
  return entry && keySpan(entry)
}
