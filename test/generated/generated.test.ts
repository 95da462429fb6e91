import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Prepared, prepare } from '../../src/build.ts'
import { generate } from './generate.ts'
import { print } from './print.ts'
import type { Report } from './report.ts'
import { WORDINGS } from './sentences.ts'

const REPORTS = 200

const encode = (text: string) => new TextEncoder().encode(text)

function check({ previous, ...report }: Report): Promise<Prepared> {
  const lastYear = previous && encode(print(previous).text)
  const readFile = async (path: string) => (path === 'last-year.yaml' ? lastYear : undefined)
  return prepare({ path: 'data.yaml', bytes: encode(print(report).text), readFile })
}

describe('the wordings', () => {
  test('are many, and many of those that tell figures are taken from the published reports', () => {
    const figures = WORDINGS.filter(({ text }) => text && /\{(?!年)/.test(text))
    expect(figures.length).toBeGreaterThanOrEqual(40)
    expect(figures.filter(({ from }) => from).length).toBeGreaterThanOrEqual(15)
  })

  test.each(WORDINGS.filter(({ from }) => from))(
    '$from is quoted word for word: $topic',
    ({ from, text, paragraphs }) => {
      const report = readFileSync(new URL(`../../examples/${from}/data.yaml`, import.meta.url), 'utf8')
      for (const piece of (paragraphs ?? [text ?? '']).flatMap((template) => template.split(/\{[^}]*\}/)))
        expect(report).toContain(piece)
    },
  )
})

test(`${REPORTS} consistent reports have no errors`, async () => {
  const warnings = new Map<string, number>()
  for (let seed = 0; seed < REPORTS; seed++) {
    const { findings } = await check(generate(seed))
    expect(
      findings.filter(({ severity }) => severity === 'error'),
      `seed ${seed}`,
    ).toEqual([])
    for (const { rule } of findings) warnings.set(rule, (warnings.get(rule) ?? 0) + 1)
  }
  console.log(`warnings in ${REPORTS} consistent reports:`, Object.fromEntries(warnings))
})
