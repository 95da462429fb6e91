import { given } from '../source/given.ts'
import { entriesOf, type Located, textOf, valueAt } from '../source/located.ts'
import type { Comparison, FormRule, Term } from './form.ts'

const LAST_YEAR = '上年.'

/** Reads `a + b = c - 2`, with spaces around operators; `undefined` when it is nothing of the kind. */
export function parseComparison(text: string): Comparison | undefined {
  const match = /^(.+?) (=|<=|>=) (.+)$/.exec(text.trim())
  const left = match?.[1] && parseSum(match[1])
  const right = match?.[3] && parseSum(match[3])
  if (!match || !left || !right) return undefined
  return { left, operator: match[2] as Comparison['operator'], right }
}

/** Reads `a + b - 2`, with spaces around operators. */
export function parseSum(text: string): readonly Term[] | undefined {
  const words = text.split(/ +/)
  const terms: Term[] = []
  let sign: Term['sign'] = 1
  let each = false
  let due = true
  for (const word of words) {
    if (!due) {
      if (word !== '+' && word !== '-') return undefined
      sign = word === '+' ? 1 : -1
      due = true
    } else if (word === 'each') each = true
    else {
      const lastYear = word.startsWith(LAST_YEAR)
      const number = /^\d+$/.test(word) ? { number: Number(word), names: [] } : undefined
      const names = (lastYear ? word.slice(LAST_YEAR.length) : word).split('.')
      if (!number && names.some((name) => name === '' || /[=<>+]/.test(name))) return undefined
      terms.push({ sign, names, each, lastYear, ...number })
      each = false
      due = false
    }
  }
  return due ? undefined : terms
}

/** The rules of a table as declared on it, on its blocks and on its rows. Unreadable ones are handed to `refuse`. */
export function collectRules(table: Located, refuse: (text: string) => void): readonly FormRule[] {
  const blocks = entriesOf(valueAt(table, 'blocks'))
  return [
    ...rulesOf(table, { under: [] }, refuse),
    ...rulesOfRows(valueAt(table, 'rows'), { under: [] }, refuse),
    ...blocks.flatMap(({ key, value }) => [
      ...rulesOf(value, { block: key, under: [] }, refuse),
      ...rulesOfRows(valueAt(value, 'rows'), { block: key, under: [] }, refuse),
    ]),
  ]
}

type Place = Pick<FormRule, 'block' | 'under'>

function rulesOfRows(
  rows: Located | undefined,
  place: Place,
  refuse: (text: string) => void,
): readonly FormRule[] {
  return entriesOf(rows).flatMap(({ key, value }) => {
    const here = { ...place, under: [...place.under, key] }
    return [...rulesOf(value, here, refuse), ...rulesOfRows(valueAt(value, 'of'), here, refuse)]
  })
}

function rulesOf(carrier: Located, place: Place, refuse: (text: string) => void): readonly FormRule[] {
  const declared = valueAt(carrier, 'rules')
  const items = declared?.kind === 'list' ? declared.items : []
  return items.flatMap((item) => {
    const should = textOf(valueAt(item, 'should'))
    const text = textOf(item) ?? should ?? textOf(valueAt(item, 'rule')) ?? ''
    const condition = textOf(valueAt(item, 'when'))
    const comparison = parseComparison(text)
    const when = condition === undefined ? undefined : parseComparison(condition)
    if (!comparison || (condition !== undefined && !when)) {
      refuse(comparison ? (condition ?? '') : text)
      return []
    }
    const why = textOf(valueAt(item, 'why'))
    return [
      {
        text,
        comparison,
        severity: should === undefined ? 'error' : 'warning',
        ...place,
        ...given({ when, why }),
      } as const,
    ]
  })
}
