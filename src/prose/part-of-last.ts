import type { Form, Node } from '../form/form.ts'
import { wholeOf } from '../form/part-rules.ts'
import { resolveAddress } from '../form/references.ts'
import { addressOf, last, type Path } from '../form/tree.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import { sumOf } from './sums.ts'
import type { Token } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'

/** 在线访谈3次，局长参加2次: of the lines that may be meant, the one that is in the line told last. */
export function partOfLast(named: FigureMention, lead: readonly Token[], told: ToldSoFar): FigureMention {
  const isListed = lead[0]?.kind === 'join'
  const [before] = told.latelyTold(1)
  if (before?.sums.length !== 1) return named
  if (isListed && named.sums.length === 1) return ofThoseWho(named, before, told)
  if (named.sums.length < 2) return named
  const whole = before.sums.map(addressOfSum)[0]
  const own = named.sums.filter((sum) => lineAbove(addressOfSum(sum), told.form) === whole)
  return own.length === 1 ? { ...named, sums: own } : named
}

/** 主要负责同志参加新闻发布会19次、参加在线访谈33次: both lines are of those who take part. */
function ofThoseWho(named: FigureMention, before: FigureMention, { form }: ToldSoFar): FigureMention {
  const [own, last] = [named, before].map(({ sums: [sum = []] }) => addressOfSum(sum))
  if (own === undefined || last === undefined || lineAbove(last, form) === undefined) return named
  const part = lineBelow(own, form)
  return part === undefined ? named : { ...named, sums: [sumOf(part)] }
}

/** The 其中 line of a line. */
function lineBelow(address: string, form: Form): string | undefined {
  return lineBeside(address, form, (line, lines) => {
    const next = lines[lines.indexOf(line) + 1]
    return next?.part ? next : undefined
  })
}

/** The line that a 其中 line is in. */
function lineAbove(address: string, form: Form): string | undefined {
  return lineBeside(address, form, wholeOf)
}

type Choose = (line: Node, lines: readonly Node[]) => Node | undefined

/** The address of a line of the same group. */
function lineBeside(address: string, form: Form, choose: Choose): string | undefined {
  const reference = resolveAddress(form, address)
  if (!reference) return undefined
  const { section, row, column } = reference
  const other = choose(last(row), row.at(-2)?.children ?? [])
  return other && addressOf(section, [...row.slice(0, -1), other] as unknown as Path, column)
}
