import { expect } from 'vitest'
import { printFindings } from '../../src/findings/print-findings.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { linesOf } from '../../src/source/source.ts'
import { generate } from '../contradictions/generate.ts'
import { print } from '../contradictions/print.ts'
import { drawing } from '../helpers/draw.ts'
import { EXAMPLES, exampleInput } from '../helpers/examples.ts'
import { unitsOf } from '../helpers/processor-time.ts'
import { random } from '../helpers/random-report.ts'
import { mutated } from './mutate.ts'

/** No file takes more units of processor time, whatever is in it. */
const MOST = 4000

/** As many findings as a terminal is shown. */
const SHOWN = 50

/** Valid files of every edition: the published reports and generated ones. */
const FILES: readonly Uint8Array[] = [
  ...EXAMPLES.map((name) => exampleInput(name).bytes),
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((seed) => new TextEncoder().encode(print(generate(seed)).text)),
]

/** Each seed's file ends in findings that can be printed, or in a document; never in anything else, and soon. */
export async function endsWell(seed: number): Promise<number> {
  const draw = drawing(random(seed))
  const { how, bytes } = draw.chance(0.03)
    ? { how: 'noise', bytes: Uint8Array.from({ length: draw.between(0, 3000) }, () => draw.between(0, 255)) }
    : mutated(FILES, draw)
  const input = { path: 'data.yaml', bytes, readFile: async () => draw.pick(FILES) }
  let prepared: ReturnType<typeof prepare> | undefined
  const units = await unitsOf(() => {
    prepared = prepare(input)
    return prepared
  })
  const { source, otherSources, findings, document } = await (prepared ?? prepare(input))
  const lines = linesOf([source, ...otherSources])
  const said = printFindings(findings.slice(0, SHOWN), { path: 'data.yaml', lines, colour: false })

  const about = `seed ${seed}: ${how}`
  expect(units, about).toBeLessThan(MOST)
  if (!document) expect(findings, about).not.toEqual([])
  expect(said, about).not.toMatch(/^\s+at |\bError\b|node:internal|\[object|\bundefined\b|\bNaN\b/m)
  const last = source.text.split('\n').length
  for (const { range, file } of findings) {
    if (file === undefined && range) expect(range.endLine, about).toBeLessThanOrEqual(last)
  }
  return units
}
