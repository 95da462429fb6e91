import { expect, test } from 'vitest'
import { FORMATS } from '../../src/pipeline/formats.ts'
import { LaidOut } from '../../src/pipeline/laid-out.ts'
import { write } from '../../src/pipeline/write.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { GROWN } from '../helpers/large-report.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { unitsOf } from '../helpers/processor-time.ts'

/** Units of processor time: that of the largest reports, and what is too little to be compared. */
const MOST = 8000
const SOME = 800

/** From the file to all outputs, as a draft; how many outputs there are. */
async function build(text: string): Promise<number> {
  const { document, findings } = await prepareText(text, { draft: true })
  expect(findings.filter(({ rule }) => rule === 'file-too-large' || rule === 'long-prose')).toEqual([])
  if (document) for (const format of FORMATS) await write(format, new LaidOut(document, packaged))
  return document ? FORMATS.length : 0
}

test.each(GROWN)('$of: as many as a file may hold take little time', async ({ most, text }) => {
  expect(await unitsOf(() => build(text(most)))).toBeLessThan(MOST)
})

/** What happens within regular expressions is not seen in counted work. A coarse guard. */
test.each(GROWN)('$of: four times as many take no more than eight times as long', async ({ most, text }) => {
  const quarter = text(Math.floor(most / 4))
  await build(quarter)
  const units = await unitsOf(() => build(quarter))
  expect(await unitsOf(() => build(text(most)))).toBeLessThan(8 * units + SOME)
})
