import { describe, expect, test } from 'vitest'
import { copyOf, figuresIn } from './mishaps.ts'
import { ownReport } from './own-reports.ts'
import { cameBack, figuresOf, sent } from './sent.ts'

describe.each([0, 1, 2, 3, 4, 5, 6, 7])(
  'a report of an own form, with rows and tables of its own (%i)',
  (seed) => {
    test('comes back as it was, without a doubt', async () => {
      const { book, text } = await sent(await ownReport(seed))
      const back = await cameBack(book)
      expect(back.doubts).toEqual([])
      expect(back.text).toBe(text)
    })

    test('has in its data file what is filled in, in every cell, and nothing else is another', async () => {
      const { book, report } = await sent(await ownReport(seed))
      const filled = copyOf(book)
      const meant = new Map(figuresOf(report))
      const cells = figuresIn(filled)
      cells.forEach(({ cell, address }, index) => {
        cell.value = { number: String(index) }
        meant.set(address, String(index))
      })
      const { report: back, doubts } = await cameBack(filled)
      const found = figuresOf(back)
      expect(doubts.filter(({ address }) => address === undefined)).toEqual([])
      expect(cells.map(({ address }) => [address, found.get(address)?.replace('+', '')])).toEqual(
        cells.map(({ address }) => [address, meant.get(address)]),
      )
    })
  },
)
