import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding, Range } from '../../src/findings/finding.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { coveragePage } from './coverage-page.ts'
import { EXPECTATIONS, FURTHER } from './expectations.ts'
import { TRANSCRIPTIONS } from './transcriptions.ts'

const findings = new Map<string, readonly Finding[]>()
for (const [name, text] of Object.entries(TRANSCRIPTIONS))
  findings.set(name, (await prepareText(text)).findings)

const wanted = EXPECTATIONS.flatMap((expectation) => (expectation.state === 'found' ? [expectation] : []))

/** What stands at the places of a finding. */
function textsAt(name: string, { range, related = [] }: Finding): readonly string[] {
  const lines = (TRANSCRIPTIONS[name] ?? '').split('\n')
  const slice = (place: Range) => lines[place.line - 1]?.slice(place.column - 1, place.endColumn - 1) ?? ''
  return range ? [range, ...related.map((other) => other.range)].map(slice) : ['']
}

describe('a noted fault is found at its place', () => {
  test.each(wanted)('$id $fault', ({ of, rule, at }) => {
    const places = (findings.get(of) ?? [])
      .filter((one) => one.rule === rule)
      .flatMap((one) => textsAt(of, one))
    expect(places).toContain(at)
  })
})

describe('nothing else is found', () => {
  test.each(Object.keys(TRANSCRIPTIONS))('%s', (name) => {
    const report = name.replace(/ .*/, '')
    const noted = wanted.filter(({ of }) => of.startsWith(report))
    const isNoted = (finding: Finding) =>
      noted.some(({ rule, at }) => rule === finding.rule && textsAt(name, finding).includes(at))
    const unexpected = (findings.get(name) ?? []).filter(
      (finding) => !isNoted(finding) && !(`${report} ${finding.rule}` in FURTHER),
    )
    expect(unexpected.map(({ rule, range, message }) => `${rule} ${range?.line} ${message}`)).toEqual([])
  })
})

test('docs/findings/coverage.md tells the state of every fault (else: run this test with -u)', async () => {
  const ids = EXPECTATIONS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const file = join(import.meta.dirname, '..', '..', 'docs', 'findings', 'coverage.md')
  await expect(coveragePage()).toMatchFileSnapshot(file)
})
