import { describe, expect, it } from 'vitest'
import { conditions, READABLE } from '../../src/pdf-standard/conditions.ts'
import { findFailures } from '../../src/pdf-standard/find-failures.ts'
import { premises } from '../../src/pdf-standard/premises.ts'
import { PDF_STANDARDS } from '../../src/pdf-standard/standards.ts'
import { breaks } from './broken-pdfs.ts'
import { rewritten } from './rewrite-pdf.ts'
import { everything, pdfOf } from './sample.ts'

const whole = await pdfOf(everything)
const found = (bytes: Uint8Array) => findFailures(bytes, PDF_STANDARDS).map(({ id }) => id)

describe('the checks', () => {
  it('find nothing in a PDF with every kind of block, nor when it is taken apart and put together again', () => {
    expect(findFailures(whole, PDF_STANDARDS)).toEqual([])
    expect(
      findFailures(
        rewritten(whole, () => {}),
        PDF_STANDARDS,
      ),
    ).toEqual([])
  })

  it('are all proved by a PDF that is broken on purpose', () => {
    const checked = conditions.flatMap(({ id, check }) => (check ? [id] : []))
    expect(Object.keys(breaks).toSorted()).toEqual(
      [...checked, READABLE, ...Object.keys(premises)].toSorted(),
    )
  })

  it.each(Object.entries(breaks))('reject a PDF broken in %s', (id, change) => {
    const ids = found(change(whole))
    expect(ids).toContain(id)
    // Every other one can still be read, so that it is the check that rejects it.
    expect(ids.includes(READABLE)).toBe(id === READABLE)
  })
})

it('asks of each standard what it asks for', () => {
  const untagged = breaks['6.7.2-1']?.(whole) ?? whole
  expect(findFailures(untagged, ['ua-1']).map(({ id }) => id)).toEqual(['6.7.2-1'])
  expect(findFailures(untagged, ['a-2a']).map(({ id }) => id)).toEqual(['6.7.2-1'])
  const uncoloured = breaks['6.2.3-1']?.(whole) ?? whole
  expect(findFailures(uncoloured, ['ua-1'])).toEqual([])
  const nameless = breaks['07-001']?.(whole) ?? whole
  expect(findFailures(nameless, ['a-2a'])).toEqual([])
})

describe('conditions', () => {
  it('of the Matterhorn Protocol are all listed once', () => {
    const listed = conditions.filter(({ id }) => /^\d\d-\d{3}$/.test(id))
    expect(listed).toHaveLength(137)
    expect(listed.filter(({ judge }) => judge === 'machine')).toHaveLength(87)
    expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length)
  })

  it('that a machine can judge are checked, or are about what a report never has', () => {
    const open = conditions.filter(({ judge, check, premise }) => judge === 'machine' && !check && !premise)
    expect(open.map(({ id }) => id)).toEqual([READABLE])
  })
})
