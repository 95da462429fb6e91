import { composeTable } from '../compose/table.ts'
import { patternWords } from '../form/fill-pattern.ts'
import type { Section } from '../form/form.ts'
import { addressOf, last } from '../form/tree.ts'
import { carriedFigures } from '../init/carried-over.ts'
import type { Report, ReportTable } from '../report/report.ts'
import type { TableWords } from '../report/table-words.ts'
import { given } from '../source/given.ts'
import { alsoCalled } from './also-called.ts'
import { fieldViews, filledFields } from './field-views.ts'
import { gridView, type LastYear } from './grid-view.ts'
import type { FormView, SectionView } from './protocol/form.ts'
import { rowPlaces } from './row-places.ts'

const NO_WORDS: TableWords = { above: [], below: [] }

/**
 * How a report's form is laid out on the screen: each section of the form, also those that the data lacks, and 附表
 * after the section that they are printed after. Drawn from the composed tables; it knows no form by name.
 */
export function formView(report: Report, previous?: Report): FormView {
  const sections = report.form.sections.map((section) => sectionView(section, report, previous))
  const own = report.ownTables.map((table) => ({
    after: report.places.find(({ key }) => key === table.section.name)?.section,
    view: tableView(table, report, previous),
  }))
  const following = (name: string | undefined) =>
    own.filter(({ after }) => after === name).map(({ view }) => view)
  return {
    sections: [
      ...sections.flatMap((section) => [section, ...following(section.name)]),
      ...following(undefined),
    ],
    fields: fieldViews(report.form),
  }
}

function sectionView(section: Section, report: Report, previous: Report | undefined): SectionView {
  const { name, heading = name, table, help } = section
  if (table) {
    const there = report.sections.find((other) => other.section.name === name)
    const words = there && 'table' in there ? there.words : NO_WORDS
    return tableView({ section, table, words }, report, previous)
  }
  const before = previous?.sections.find((other) => other.section.name === name)
  return { kind: 'prose', name, heading, ...given({ help, previous: before && proseOf(before) }) }
}

function proseOf(section: Report['sections'][number]): string | undefined {
  return 'prose' in section ? section.prose : undefined
}

function tableView({ section, table, words }: ReportTable, report: Report, previous?: Report): SectionView {
  const patterns = patternWords(report.year, report.agency)
  const composed = composeTable(section, table, report.figures, patterns, words)
  const isOwn = report.ownTables.some((own) => own.section === section)
  return {
    kind: 'table',
    name: section.name,
    heading: section.heading ?? composed.caption,
    grids: [gridView(composed, section, lastYear(section, previous), alsoCalled(report.form))],
    fields: filledFields(section.name, table),
    ...(isOwn ? { own: true } : { rowPlaces: rowPlaces(section) }),
  }
}

function lastYear(section: Section, previous: Report | undefined): LastYear | undefined {
  if (!previous) return undefined
  const carried = carriedFigures(section, previous).flatMap(({ row, column, from, value }) => {
    const [only, ...others] = from
    if (!only || !value || others.length > 0) return []
    const told = { row: last(only.row).label, text: value.toFixed() }
    return [[addressOf(section, row, column), told] as const]
  })
  return { figures: previous.figures, carried: new Map(carried) }
}
