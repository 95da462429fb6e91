import { expect, test } from 'vitest'
import { exponentOf, workOf } from '../helpers/work.ts'

const { GROWN } = await import('../helpers/large-report.ts')
const { compose } = await import('../../src/compose/compose.ts')
const { inspect } = await import('../../src/pipeline/inspect.ts')
const { LaidOut } = await import('../../src/pipeline/laid-out.ts')
const { packaged } = await import('../../src/resources/packaged.ts')
const { FORMATS } = await import('../../src/pipeline/formats.ts')
const { write } = await import('../../src/pipeline/write.ts')

const STEEPEST = 1.2

/** How much work each step on the way to the outputs is. */
async function workOfSteps(text: string): Promise<ReadonlyMap<string, number>> {
  const works = new Map<string, number>()
  const step = async <Result>(name: string, act: () => Promise<Result>): Promise<Result> => {
    const results: Result[] = []
    works.set(name, await workOf(async () => results.push(await act())))
    return results[0] as Result
  }
  const bytes = new TextEncoder().encode(text)
  const { read } = await step('inspect', () => inspect({ path: 'data.yaml', bytes }))
  if (!read) return works
  const document = await step('compose', async () => compose(read.report, '草稿'))
  for (const format of FORMATS) await step(format, () => write(format, new LaidOut(document, packaged)))
  return works
}

test.each(GROWN)('the work for $of grows with their number', async ({ most, text }) => {
  const unit = Math.floor(most / 16)
  await workOfSteps(text(unit)) // what is done once
  const grown: ReadonlyMap<string, number>[] = []
  for (const size of [unit, 2 * unit, 4 * unit, 8 * unit]) grown.push(await workOfSteps(text(size)))
  const exponents = [...(grown[0]?.keys() ?? [])].map((step) => {
    const works = grown.map((steps) => steps.get(step) ?? 0)
    return { step, exponent: exponentOf(works), works }
  })
  expect(exponents.filter(({ exponent }) => exponent > STEEPEST)).toEqual([])
})
