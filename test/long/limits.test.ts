import { expect, test } from 'vitest'
import { LaidOut } from '../../src/pipeline/laid-out.ts'
import { FORMATS, write } from '../../src/pipeline/write.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { GROWN } from '../helpers/large-report.ts'
import { prepareText } from '../helpers/prepare-text.ts'

/** Wall time says little on a busy machine. */
async function processorSeconds(act: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** From the file to all outputs, as a draft; how many outputs there are. */
async function build(text: string): Promise<number> {
  const { document, findings } = await prepareText(text, { draft: true })
  expect(findings.filter(({ rule }) => rule === 'file-too-large' || rule === 'long-prose')).toEqual([])
  if (document) for (const format of FORMATS) await write(format, new LaidOut(document, packaged))
  return document ? FORMATS.length : 0
}

test.each(GROWN)('$of: as many as a file may hold take little time', async ({ most, text }) => {
  expect(await processorSeconds(() => build(text(most)))).toBeLessThan(10)
})

/**
 * What happens within regular expressions is not seen in counted work. A coarse guard: four times as much may take
 * eight times as long, and a second for what a busy machine adds.
 */
test.each(GROWN)('$of: four times as many take no more than eight times as long', async ({ most, text }) => {
  const quarter = text(Math.floor(most / 4))
  await build(quarter)
  const seconds = await processorSeconds(() => build(quarter))
  expect(await processorSeconds(() => build(text(most)))).toBeLessThan(8 * seconds + 1)
})
