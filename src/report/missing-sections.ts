import { type Finding, makeFinding } from '../findings/finding.ts'
import type { Format, Section } from '../format/format.ts'
import { reportText } from '../locale/zh/report.ts'
import { type Located, valueAt } from '../source/located.ts'

/** The sections that the data has, in the order of the form. Prose of nothing but blanks is not there. */
export function presentSections(
  format: Format,
  data: Located,
): readonly { section: Section; value: Located }[] {
  return format.sections.flatMap((section) => {
    const value = valueAt(data, section.name)
    return value && !(isEmpty(value) && !section.table) ? [{ section, value }] : []
  })
}

/** A section that is left out is not a fault of the file, but of the report: real old ones lack some. */
export function missingSections(format: Format, data: Located): readonly Finding[] {
  const present = new Set(presentSections(format, data).map(({ section }) => section))
  return format.sections
    .filter((section) => !section.optional && !present.has(section))
    .map(({ name, heading = name, table }) =>
      makeFinding('section-missing', {
        address: name,
        ...reportText.missingSection(name, heading, table !== undefined),
      }),
    )
}

function isEmpty(value: Located): boolean {
  return value.kind === 'scalar' && value.typed.trim() === ''
}
