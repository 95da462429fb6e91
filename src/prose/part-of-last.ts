import type { Form } from '../form/form.ts'
import { resolveAddress } from '../form/references.ts'
import { addressOf, last, type Path } from '../form/tree.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ToldSoFar } from './told-so-far.ts'

/** 在线访谈3次，局长参加2次: of the lines that may be meant, the one that is in the line told last. */
export function partOfLast(named: FigureMention, told: ToldSoFar): FigureMention {
  const [before] = told.latelyTold(1)
  if (named.sums.length < 2 || before?.sums.length !== 1) return named
  const whole = before.sums.map(addressOfSum)[0]
  const own = named.sums.filter((sum) => lineAbove(addressOfSum(sum), told.form) === whole)
  return own.length === 1 ? { ...named, sums: own } : named
}

/** The line that a 其中 line is in. */
function lineAbove(address: string, form: Form): string | undefined {
  const reference = resolveAddress(form, address)
  if (!reference || !last(reference.row).part) return undefined
  const group = reference.row.slice(0, -1) as unknown as Path
  const lines = last(group).children
  const whole = lines.slice(0, lines.indexOf(last(reference.row))).findLast(({ part }) => !part)
  return whole && addressOf(reference.section, [...group, whole] as unknown as Path, reference.column)
}
