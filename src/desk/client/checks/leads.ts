import type { RuleId } from '../../../findings/registry.ts'
import type { FormView } from '../../protocol/form.ts'
import type { DeskPlace } from '../desk.ts'
import type { Placed } from './finding-item.ts'

/** Rules that find figures in a table and ask for words about them. */
const ASKS_FOR_WORDS: ReadonlySet<RuleId> = new Set(['prose-omission'])

/** Where a finding may lead, best first: to the form and to prose, and only then to lines of the file. */
export function leadsOf({ rule, address, place, range }: Placed, form: FormView): readonly DeskPlace[] {
  const words = rule && ASKS_FOR_WORDS.has(rule) ? toldIn(form) : undefined
  return [words, place, address === undefined ? undefined : { address }, range].filter(
    (one) => one !== undefined,
  )
}

/** The section that tells of the tables: the last prose before them. */
function toldIn({ sections }: FormView): DeskPlace | undefined {
  const first = sections.findIndex(({ kind }) => kind === 'table')
  const isProse = ({ kind }: FormView['sections'][number]) => kind === 'prose'
  const found = sections.slice(0, first).findLast(isProse) ?? sections.find(isProse)
  return found && { address: found.name }
}
