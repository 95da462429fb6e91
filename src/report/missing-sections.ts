import { type Finding, makeFinding } from '../findings/finding.ts'
import type { Form, Section } from '../form/form.ts'
import { importText } from '../locale/zh/import.ts'
import { reportText } from '../locale/zh/report.ts'
import { entryOf, keySpan, type Located, valueAt } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'
import type { Span } from '../source/span.ts'

/** The sections that the data has, in the order of the form. Prose of nothing but blanks is not there. */
export function presentSections(form: Form, data: Located): readonly { section: Section; value: Located }[] {
  return form.sections.flatMap((section) => {
    const value = valueAt(data, section.name)
    return value && !(isEmpty(value) && !section.table) ? [{ section, value }] : []
  })
}

/**
 * A section that is left out is not a fault of the file, but of the report: real old ones lack some. Told at its key when
 * nothing stands there, else at the line where it should stand.
 */
export function missingSections(form: Form, data: Located, source: Source): readonly Finding[] {
  const present = presentSections(form, data).map(({ section }) => section)
  return form.sections
    .filter((section) => !section.optional && !present.includes(section))
    .map((section) => {
      const { name, heading = name } = section
      const empty = entryOf(data, name)
      const place: Place = empty ? keySpan(empty) : placeFor(section, form, data, source)
      const said = empty
        ? reportText.emptySection(name, heading)
        : reportText.missingSection(name, heading, kindOf(section, source), place)
      return makeFinding('section-missing', {
        address: name,
        ...said,
        range: rangeOf(source, place.start, place.end),
      })
    })
}

/** What is to be written there: of a table that an import looked for in vain nobody knows the figures. */
function kindOf({ name, table }: Section, { text }: Source): 'prose' | 'table' | 'unread-table' {
  if (!table) return 'prose'
  return text.includes(`# ${importText.missingTables([name])}`) ? 'unread-table' : 'table'
}

interface Place extends Span {
  /** The section that it follows, or that follows it. */
  readonly after?: string
  readonly before?: string
}

/**
 * The line below the nearest section before it that the file has, or the first section that it has; the one that it
 * follows in the form is named, be it there or missing as well.
 */
function placeFor(section: Section, { sections }: Form, data: Located, source: Source): Place {
  const earlier = sections.slice(0, sections.indexOf(section))
  const after = earlier.findLast(({ name, optional }) => !optional || entryOf(data, name))?.name
  const named = after === undefined ? {} : { after }
  const above = earlier.map(({ name }) => entryOf(data, name)).findLast((entry) => entry !== undefined)
  const first = sections.map(({ name }) => entryOf(data, name)).find((entry) => entry !== undefined)
  if (!above && first) {
    const { key: before, keyStart: start } = first
    return { start, end: start + 1, ...(after === undefined ? { before } : named) }
  }
  const end = Math.max(above?.keyEnd ?? 0, above?.value.end ?? data.end)
  const { length } = source.text.slice(0, end).trimEnd()
  const lineBreak = source.text.indexOf('\n', length)
  const start = lineBreak < 0 ? source.text.length : lineBreak + 1
  return { start, end: start + 1, ...named }
}

function isEmpty(value: Located): boolean {
  return value.kind === 'scalar' && value.typed.trim() === ''
}
