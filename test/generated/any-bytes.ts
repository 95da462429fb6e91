import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { printFindings } from '../../src/findings/print-findings.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { linesOf } from '../../src/source/source.ts'
import { random } from '../helpers/random-report.ts'
import { drawing } from './draw.ts'
import { generate } from './generate.ts'
import { mutated } from './mutate.ts'
import { print } from './print.ts'

/** No file takes longer, whatever is in it; in time of the processor, so that a busy machine fails nothing. */
const LONGEST_MS = 2000

/** As many findings as a terminal is shown. */
const SHOWN = 50

const examples = join(import.meta.dirname, '..', '..', 'examples')

/** Valid files of every edition: the published reports and generated ones. */
const FILES: readonly Uint8Array[] = [
  ...readdirSync(examples)
    .filter((name) => /^\d{4}-/.test(name))
    .map((name) => Uint8Array.from(readFileSync(join(examples, name, 'data.yaml')))),
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((seed) => new TextEncoder().encode(print(generate(seed)).text)),
]

/** Each seed's file ends in findings that can be printed, or in a document; never in anything else, and soon. */
export async function endsWell(seed: number): Promise<number> {
  const draw = drawing(random(seed))
  const { how, bytes } = draw.chance(0.03)
    ? { how: 'noise', bytes: Uint8Array.from({ length: draw.between(0, 3000) }, () => draw.between(0, 255)) }
    : mutated(FILES, draw)
  const started = process.cpuUsage()
  const { source, otherSources, findings, document } = await prepare({
    path: 'data.yaml',
    bytes,
    readFile: async () => draw.pick(FILES),
  })
  const lines = linesOf([source, ...otherSources])
  const said = printFindings(findings.slice(0, SHOWN), { path: 'data.yaml', lines, colour: false })
  const { user, system } = process.cpuUsage(started)
  const milliseconds = (user + system) / 1000

  const about = `seed ${seed}: ${how}`
  expect(milliseconds, about).toBeLessThan(LONGEST_MS)
  if (!document) expect(findings, about).not.toEqual([])
  expect(said, about).not.toMatch(/^\s+at |\bError\b|node:internal|\[object|\bundefined\b|\bNaN\b/m)
  const last = source.text.split('\n').length
  for (const { range, file } of findings) {
    if (file === undefined && range) expect(range.endLine, about).toBeLessThanOrEqual(last)
  }
  return milliseconds
}
