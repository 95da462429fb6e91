import { type Acceptance, addAcceptance } from '../data-file/add-acceptance.ts'
import { isContradiction, isRuleId } from '../findings/registry.ts'
import { deskChecks as text } from '../locale/zh/desk-checks.ts'
import { edited, type PresentText, type Rewriting } from './present.ts'

/** Lets findings of a rule at a place stand, with the reason that a person gives. */
export function accept(present: PresentText, { rule, place, reason }: Acceptance): Rewriting {
  if (!isRuleId(rule) || !isContradiction(rule) || reason.trim() === '')
    return { refused: text.accept.impossible }
  const { source, data } = present
  const wanted = { rule, reason: reason.trim(), ...(place === undefined ? {} : { place }) }
  const edit = data && addAcceptance(source.text, data, wanted)
  return edit ? { onDisk: edited(present, [edit]) } : { refused: text.accept.noList }
}
