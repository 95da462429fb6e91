import type { Form, Section } from './form.ts'

/** The section before all headings: on what basis the report was made (引言). */
export function openingOf({ sections }: Form): Section | undefined {
  return sections.find(({ heading, table }) => heading === undefined && !table)
}
