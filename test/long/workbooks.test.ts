import { expect, test } from 'vitest'
import { packaged } from '../../src/resources/packaged.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { randomReport } from '../helpers/random-report.ts'
import { judge, mishap } from '../workbook/mishap-judge.ts'
import { MISHAPS } from '../workbook/mishaps.ts'
import { ownReport } from '../workbook/own-reports.ts'
import { cameBack, type Sent, sent } from '../workbook/sent.ts'

async function report(seed: number): Promise<Sent> {
  const [id, year] = EDITIONS[seed % EDITIONS.length] ?? EDITIONS[0]
  return sent(randomReport((await packaged.format(id)).form, year, seed))
}

test.each(Array.from({ length: 200 }, (_, seed) => seed + 1000))(
  'report %i comes back from its workbook as it was',
  async (seed) => {
    const { text, book } = seed % 2 === 0 ? await report(seed) : await sent(await ownReport(seed))
    const back = await cameBack(book)
    expect(back.doubts).toEqual([])
    expect(back.text).toBe(text)
  },
)

const KINDS = Object.keys(MISHAPS)

test.each(Array.from({ length: 300 }, (_, seed) => seed + 5000))(
  'mishap %i makes no figure another without being told',
  async (seed) => {
    const sent = await report(seed)
    const kind = KINDS[seed % KINDS.length] ?? ''
    const made = [0, 1, 2, 3, 4].map((more) => mishap(kind, sent.book, seed + more * 100_000)).find(Boolean)
    expect(made, kind).toBeDefined()
    if (made) await judge(sent, made)
  },
)
