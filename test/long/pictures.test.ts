import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isIntactPackage } from '../../src/document/package-seal.ts'
import { isPng } from '../../src/document/png.ts'
import { build } from '../../src/pipeline/build.ts'
import { exampleInput } from '../helpers/examples.ts'
import { random } from '../helpers/random-report.ts'
import { jpegFile, pngFile, withChecksums } from '../report/picture-files.ts'

const example = exampleInput('2021-dawukou-chaoyang').bytes
const withPicture = (name: string) =>
  Buffer.concat([example, Buffer.from(`\n附图:\n  图一: {图片: ${name}, 说明: 门口}\n`)])

const PICTURES: readonly Uint8Array[] = [
  pngFile(),
  pngFile({ alpha: true }),
  pngFile({ alpha: true, before: [['tRNS', Buffer.alloc(6)]] }),
  pngFile({ type: 3, interlaced: true, before: [['tRNS', Buffer.alloc(2)]] }),
  ...[0, 2, 3, 4, 6].flatMap((type) =>
    [false, true].map((interlaced) => pngFile({ width: 3, height: 3, type, interlaced })),
  ),
  jpegFile(),
  jpegFile(1),
]

/** A few bytes changed, some taken out, or the end cut off. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  const copy = Buffer.from(bytes)
  const place = () => Math.floor(next() * copy.length)
  if (next() < 0.2) return copy.subarray(0, place())
  if (next() < 0.2) {
    const at = place()
    return Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1 + Math.floor(next() * 8))])
  }
  for (let change = 1 + Math.floor(next() * 4); change > 0; change--) copy[place()] = Math.floor(next() * 256)
  return copy
}

test('a picture is told of, or the report comes out in all formats', async () => {
  const came = { out: 0, not: 0 }
  for (let seed = 0; seed < 300; seed++) {
    const whole = PICTURES[seed % PICTURES.length] ?? jpegFile()
    const changed = seed < PICTURES.length ? whole : mutated(whole, random(seed))
    const picture = seed % 3 > 0 && isPng(whole) ? withChecksums(changed) : changed
    const input = { path: 'data.yaml', bytes: withPicture('图.png'), readFile: async () => picture }
    const { outputs, findings } = await build(input, { formats: ['html', 'fragment', 'docx', 'pdf'] })
    const told = findings.some(({ rule, severity }) => rule.startsWith('picture-') && severity === 'error')
    expect(outputs, `seed ${seed}`).toHaveLength(told ? 0 : 4)
    came[told ? 'not' : 'out']++
  }
  expect(came.out).toBeGreaterThan(10)
  expect(came.not).toBeGreaterThan(10)
})

test('a package that was changed anywhere is not ours, unless its parts are as they were', async () => {
  const { outputs } = await build({ path: 'data.yaml', bytes: example }, { formats: ['docx'] })
  const bytes = outputs[0]?.bytes ?? new Uint8Array()
  const parts = JSON.stringify(Object.entries(unzipSync(bytes)).sort())
  expect(isIntactPackage(bytes)).toBe(true)
  for (let seed = 0; seed < 500; seed++) {
    const changed = mutated(bytes, random(seed))
    if (!isIntactPackage(changed)) continue
    expect(JSON.stringify(Object.entries(unzipSync(changed)).sort()) === parts, `seed ${seed}`).toBe(true)
  }
  expect(isIntactPackage(zipSync(unzipSync(bytes)))).toBe(true)
})
