import type { ColumnExplanation } from '../locale/zh/explain.ts'
import { labels } from './explain-figure.ts'
import type { Form, Section } from './form.ts'
import { allAddresses, descend } from './references.ts'

/**
 * What a clerk asks of a column, named with its section (申请.法律服务机构) or without, where it is the only thing of that
 * name: what it counts, and the figures that stand in it.
 */
export function explainColumn(form: Form, subject: string): ColumnExplanation | undefined {
  const known = allAddresses(form).map(({ name }) => name)
  const isOnlyColumn = known.every((name) => !`.${name}`.includes(`.${subject}.`))
  return form.sections
    .map((section) => {
      const head = `${section.name}.`
      if (subject.startsWith(head)) return columnIn(section, subject.slice(head.length), known)
      return isOnlyColumn ? columnIn(section, subject, known) : undefined
    })
    .find((column) => column !== undefined)
}

function columnIn(
  section: Section,
  subject: string,
  known: readonly string[],
): ColumnExplanation | undefined {
  const paths = (section.table?.blocks ?? []).map(({ columns }) => descend([columns], subject.split('.')))
  const path = paths.find((found) => found !== undefined)
  const addresses = known.filter(
    (name) => name.startsWith(`${section.name}.`) && name.endsWith(`.${subject}`),
  )
  if (!path || addresses.length === 0) return undefined
  return {
    heading: section.heading ?? section.name,
    columns: labels(path),
    notes: path.slice(1).flatMap(({ help }) => help ?? []),
    addresses,
  }
}
