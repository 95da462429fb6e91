import { checkProse } from '../../locale/zh/check-prose.ts'
import { baseUnit } from '../../prose/units.ts'
import type { Figure } from '../../report/figure.ts'
import { type Decimal, ZERO } from '../../source/decimal.ts'
import type { RelatedPlace } from '../rule.ts'
import type { Amount } from './amounts.ts'

/** As changes are printed: more or fewer. */
const SIGNED = /^[+−]/

/** More parts are told by what they are called alike: a reader adds up no more. */
const MOST_PARTS = 8

/** An amount as messages show it: the terms of a sum by what they are called within it. */
export function shownAmount({ value, unit, terms }: Amount) {
  const [only, ...others] = terms
  const isChange = only && others.length === 0 && SIGNED.test(only.text)
  return {
    unit,
    text: isChange ? only.text : value.div(baseUnit(unit).factor).toFixed(),
    terms: terms.map(({ address, text, cells }) => ({ address, text, parts: shownParts(cells, address) })),
  }
}

interface ShownPart {
  readonly name: string
  readonly text: string
}

function shownParts(cells: readonly Figure[], address: string): readonly ShownPart[] {
  const parts = cells.flatMap(({ address: part, text, value }) =>
    value ? [{ name: nameWithin(part, address), text, value }] : [],
  )
  if (parts.length <= MOST_PARTS) return parts
  const groups = new Map<string, Decimal>()
  for (const { name, value } of parts) {
    const [group = name] = name.split('.')
    groups.set(group, (groups.get(group) ?? ZERO).plus(value))
  }
  return [...groups].map(([name, value]) => ({ name, text: value.toFixed() }))
}

/** 申请.无法提供.不掌握.自然人 within 申请.无法提供 → 不掌握.自然人. */
function nameWithin(address: string, whole: string): string {
  const [names, above] = [address.split('.'), whole.split('.')]
  const same = names.findIndex((name, index) => name !== above[index])
  return names.slice(Math.max(1, same)).join('.')
}

/** Where the figures of amounts are typed. */
export function placesOf(amounts: readonly Amount[]): readonly RelatedPlace[] {
  const cells = amounts.flatMap(({ terms }) => terms.flatMap(({ cells }) => cells))
  return [...new Set(cells)].flatMap(({ address, text, located }) =>
    located ? [{ message: checkProse.cell(address, text), at: located }] : [],
  )
}
