import type { Finding } from '../findings/finding.ts'
import type { Form } from '../form/form.ts'
import type { Located } from '../source/located.ts'
import type { Source } from '../source/source.ts'

/** What is printed besides the sections: no figure and no sentence of theirs hangs on it. */
const BESIDES = ['附图', '附件', '发布日期', '文号']

/** The sections that faults stand in, and what is printed besides; nothing when one stands elsewhere, so that the rest makes no report. */
export function sectionsOf(faults: readonly Finding[], form: Form): readonly string[] | undefined {
  const names = faults.map(({ address }) => address?.split('.')[0] ?? '')
  return areSections(names, form) ? [...new Set(names)] : undefined
}

export function areSections(names: readonly string[], form: Form): boolean {
  return names.every(
    (name) => BESIDES.includes(name) || form.sections.some((section) => section.name === name),
  )
}

/** Data without some of its entries. */
export function withoutEntries(data: Located, names: readonly string[]): Located {
  if (data.kind !== 'map') return data
  return { ...data, entries: data.entries.filter(({ key }) => !names.includes(key)) }
}

/**
 * Findings without those that only say that what is left out, or stands within it, is not there; nor is what prose says
 * known where some of it is left out.
 */
export function withoutLeftOut(
  findings: readonly Finding[],
  left: readonly string[],
  { sections }: Form,
  { text }: Source,
): readonly Finding[] {
  const isProseLeft = sections.some(({ name, table }) => !table && left.includes(name))
  const isThere = (name: string) =>
    left.includes(name) ||
    text.split('\n').some((line) => isMisplaced(line, name) || line.replace(/#.*$/, '').trim() === name)
  return findings.filter(
    ({ rule, address }) =>
      rule !== 'acceptance-unused' &&
      !(rule === 'date-missing' && left.includes(address ?? '')) &&
      !(rule === 'prose-omission' && isProseLeft) &&
      !(rule === 'section-missing' && isThere(address ?? '')),
  )
}

/** A section that stands further right than it should. */
function isMisplaced(line: string, name: string): boolean {
  return /^[ \t]/.test(line) && line.trim().startsWith(`${name}:`)
}

/** Whether a number in prose can tell nothing but figures of what is left out, so that it was not compared. */
export function areOfLeftOut(figures: readonly (readonly string[])[], left: readonly string[]): boolean {
  const isLeft = (address: string) => left.includes(address.split('.')[0] ?? '')
  return figures.length > 0 && figures.every((sum) => sum.some(isLeft))
}
