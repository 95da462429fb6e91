import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pdfConformancePage } from '../../scripts/lib/pdf-conformance.ts'
import { pdfStandardText as text } from '../../src/locale/zh/pdf-standard.ts'
import { conditions } from '../../src/pdf-standard/conditions.ts'
import { premises } from '../../src/pdf-standard/premises.ts'

describe('docs/pdf-conformance.md', () => {
  it('is the one that the conditions give (else: npm run generate)', () => {
    expect(readFileSync('docs/pdf-conformance.md', 'utf8')).toBe(pdfConformancePage())
  })
})

describe('words', () => {
  it('are there for each condition and premise, and for no others', () => {
    expect(Object.keys(text.conditions).toSorted()).toEqual(conditions.map(({ id }) => id).toSorted())
    expect(Object.keys(text.premises).toSorted()).toEqual(Object.keys(premises).toSorted())
  })
})
