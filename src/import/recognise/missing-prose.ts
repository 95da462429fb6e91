import type { SectionContent } from '../../data-file/content.ts'
import type { Form } from '../../form/form.ts'

/** Sections of prose of which no text was read: sheets hold tables alone. */
export function missingProse(form: Form, read: ReadonlyMap<string, SectionContent>): readonly string[] {
  return form.sections.flatMap(({ name, table, optional }) =>
    table || optional || read.has(name) ? [] : [name],
  )
}
