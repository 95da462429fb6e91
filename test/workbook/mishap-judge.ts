import { expect } from 'vitest'
import type { Spreadsheet } from '../../src/spreadsheet/spreadsheet.ts'
import { random } from '../helpers/random-report.ts'
import { copyOf, MISHAPS, type Mishap } from './mishaps.ts'
import { cameBack, figuresOf, type Sent } from './sent.ts'

/** A workbook to which something has happened; nothing where it cannot happen to this one. */
export function mishap(kind: string, book: Spreadsheet, seed: number): Mishap | undefined {
  const next = random(seed)
  const copy = copyOf(book)
  const made = MISHAPS[kind]?.(copy, (items) => {
    const item = items[Math.floor(next() * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  })
  return made && { book: copy as unknown as Spreadsheet, ...made }
}

/** No figure is another than was meant without a doubt of its own. */
export async function judge(sent: Sent, { book, meant, told }: Mishap): Promise<void> {
  const { report, doubts } = await cameBack(book)
  const before = figuresOf(sent.report)
  const after = figuresOf(report)
  const doubted = new Set(doubts.map(({ address }) => address))
  const totals = new Set(
    [...report.figures.values()].filter(({ located }) => !located).map(({ address }) => address),
  )
  const wrong = [...before].filter(([address, text]) => {
    // Totals follow their parts.
    if (totals.has(address) && meant.size > 0) return false
    const due = meant.get(address) ?? text
    return after.get(address) !== due && !doubted.has(address)
  })
  expect(wrong.map(([address, text]) => `${address}: ${text} → ${after.get(address)}`)).toEqual([])
  if (told) expect(doubts.map(({ message }) => message).join('\n')).toMatch(told)
}
