import { deskChecks as text } from '../../../locale/zh/desk-checks.ts'
import type { FindingView } from '../../../preview/state.ts'
import type { Desk } from '../desk.ts'
import { findWords } from '../prose/find-words.ts'
import { cellOf, type Reference } from '../prose/references.ts'

/** Official words for where a finding stands: the section of the prose that it is in, or else its cell. */
export function whereOf(
  { address = '', place }: Pick<FindingView, 'address' | 'place'>,
  { form, state }: Desk,
  references: readonly Reference[],
): string {
  const prose = place && form.sections.find(({ name }) => findWords(state.prose[name] ?? '', place))
  if (prose) return prose.heading
  const [name] = address.split('.')
  const heading = form.sections.find((section) => section.name === name)?.heading ?? ''
  return [heading, cellOf(references, address)?.label ?? ''].filter(Boolean).join(text.within)
}

/** The cell that prose contradicts, in official words. */
export function contradicted(
  { address = '', place }: FindingView,
  references: readonly Reference[],
): string | undefined {
  return place && 'segments' in place ? cellOf(references, address)?.label : undefined
}
