import { describe, expect, test } from 'vitest'
import type { Severity } from '../../src/findings/registry.ts'
import { drawing } from '../helpers/draw.ts'
import { exampleText } from '../helpers/examples.ts'
import { random } from '../helpers/random-report.ts'
import { generate } from './generate.ts'
import { foundAt, look } from './look.ts'
import type { Plant, Planted } from './plants/plant.ts'
import { PLANTS } from './plants.ts'
import { print } from './print.ts'
import type { Report } from './report.ts'
import { WORDINGS } from './sentences.ts'

const REPORTS = 200
/** Of each kind of contradiction. */
const EACH = 3

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

describe('the wordings', () => {
  test('are many, and many of those that tell figures are taken from the published reports', () => {
    const figures = WORDINGS.filter(({ text }) => text && /\{(?!年)/.test(text))
    expect(figures.length).toBeGreaterThanOrEqual(40)
    expect(figures.filter(({ from }) => from).length).toBeGreaterThanOrEqual(15)
  })

  test.each(WORDINGS.filter(({ from }) => from))(
    '$from is quoted word for word: $topic',
    ({ from, text, paragraphs }) => {
      const report = exampleText(from ?? '')
      for (const piece of (paragraphs ?? [text ?? '']).flatMap((template) => template.split(/\{[^}]*\}/)))
        expect(report).toContain(piece)
    },
  )
})

test(`${REPORTS} consistent reports have no errors`, async () => {
  const warnings = new Map<string, number>()
  for (let seed = 0; seed < REPORTS; seed++) {
    const findings = await look(generate(seed))
    expect(
      findings.filter(({ severity }) => severity === 'error'),
      `seed ${seed}`,
    ).toEqual([])
    for (const { rule } of findings) warnings.set(rule, (warnings.get(rule) ?? 0) + 1)
  }
  console.log(`warnings in ${REPORTS} consistent reports:`, Object.fromEntries(warnings))
})

/** The data file, and last year's. */
const textsOf = (report: Report): readonly string[] => [
  print(report).text,
  ...(report.previous ? textsOf(report.previous) : []),
]

const reports = new Map<number, Report>()

function reportOf(seed: number): Report {
  const report = reports.get(seed) ?? generate(seed)
  reports.set(seed, report)
  return report
}

/** Reports that have an occasion for a plant, whatever reports come first. */
function* plantings(plant: Plant): Generator<{ readonly original: Report; readonly planted: Planted }> {
  for (let seed = 0; seed < 2000; seed++) {
    const original = reportOf(seed)
    const planted = plant.into(original, drawing(random(seed)))
    if (planted) yield { original, planted }
  }
}

test('what is planted is found where it was planted', async () => {
  const rates: Record<string, string> = {}
  let all = 0
  let right = 0
  for (const plant of PLANTS) {
    let found = 0
    let tried = 0
    for (const { original, planted } of plantings(plant)) {
      if (tried === EACH) break
      tried++
      expect(textsOf(planted.report), plant.kind).not.toEqual(textsOf(original))
      const findings = await foundAt(original, planted)
      if (findings.some(({ severity }) => RANK[severity] >= RANK[plant.severity])) found++
    }
    expect(tried, plant.kind).toBe(EACH)
    rates[plant.kind] = `${found}/${tried}`
    all += tried
    right += found
  }
  console.log(`found ${right} of ${all} planted contradictions of ${PLANTS.length} kinds:`, rates)
  expect(PLANTS.length).toBeGreaterThanOrEqual(25)
  expect(all).toBeGreaterThanOrEqual(200)
  expect(right / all).toBeGreaterThanOrEqual(0.98)
})
