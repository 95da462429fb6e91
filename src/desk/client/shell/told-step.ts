import { deskText as text } from '../../../locale/zh/desk-page.ts'
import type { FormView } from '../../protocol/form.ts'
import type { DeskState } from '../../protocol/state.ts'
import { cellOf, referencesOf } from '../prose/references.ts'

type Values = Readonly<Record<string, string | undefined>>

/** What a step back or forth made different: of one place its name and value, of several how many there are. */
export function toldStep(before: DeskState, after: DeskState, form: FormView): string {
  const references = referencesOf(form)
  const fields = [...form.fields, ...before.entries.flatMap((entry) => entry.fields)]
  const cells = differing(typedIn(before), typedIn(after)).map(([address, value]) =>
    text.step.value(cellOf(references, address)?.label ?? address, value),
  )
  const others = differing(before.fields, after.fields).map(([place, value]) =>
    text.step.value(fields.find(({ keys }) => keys.join('.') === place)?.label ?? place, value),
  )
  const prose = differing(before.prose, after.prose).map(([name]) =>
    text.step.prose(form.sections.find((section) => section.name === name)?.heading ?? name),
  )
  const [first = text.step.unnamed, ...rest] = [...cells, ...others, ...prose]
  if (rest.length === 0) return first
  const isOfCells = others.length + prose.length === 0
  return (isOfCells ? text.step.cells : text.step.several)(first, rest.length + 1)
}

function typedIn({ figures }: DeskState): Values {
  return Object.fromEntries(Object.entries(figures).map(([address, { typed }]) => [address, typed]))
}

function differing(before: Values, after: Values): readonly (readonly [string, string | undefined])[] {
  const places = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...places]
    .filter((place) => before[place] !== after[place])
    .map((place) => [place, after[place]] as const)
}
