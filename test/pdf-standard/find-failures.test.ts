import { describe, expect, it } from 'vitest'
import { conditions, READABLE } from '../../src/pdf-standard/conditions.ts'
import { findFailures } from '../../src/pdf-standard/find-failures.ts'
import { premises } from '../../src/pdf-standard/premises.ts'
import { breaks, secondBreaks } from './broken-pdfs.ts'
import { rewritten } from './rewrite-pdf.ts'
import { everything, pdfOf } from './sample.ts'

const first = { standards: ['ua-1', 'a-2a'], breaks, whole: await pdfOf(everything) } as const
const second = {
  standards: ['ua-2'],
  breaks: secondBreaks,
  whole: await pdfOf(everything, ['ua-2']),
} as const
const { whole } = first

describe('the checks', () => {
  it('find nothing in a PDF with every kind of block, nor when it is taken apart and put together again', () => {
    for (const { standards, whole: bytes } of [first, second]) {
      expect(findFailures(bytes, standards)).toEqual([])
      const again = rewritten(bytes, () => {})
      expect(findFailures(again, standards)).toEqual([])
    }
  })

  it('are all proved by a PDF that is broken on purpose', () => {
    const checked = conditions.flatMap(({ id, check }) => (check ? [id] : []))
    expect(Object.keys({ ...breaks, ...secondBreaks }).toSorted()).toEqual(
      [...checked, READABLE, ...Object.keys(premises)].toSorted(),
    )
  })

  describe.each([first, second])('of $standards', (subject) => {
    it.each(Object.entries(subject.breaks))('reject a PDF broken in %s', (id, change) => {
      const ids = findFailures(change(subject.whole), subject.standards).map((failure) => failure.id)
      expect(ids).toContain(id)
      // Every other one can still be read, so that it is the check that rejects it.
      expect(ids.includes(READABLE)).toBe(id === READABLE)
    })
  })
})

it('asks of each standard what it asks for', () => {
  const untagged = breaks['6.7.2-1']?.(whole) ?? whole
  expect(findFailures(untagged, ['ua-1']).map(({ id }) => id)).toEqual(['6.7.2-1'])
  expect(findFailures(untagged, ['a-2a']).map(({ id }) => id)).toEqual(['6.7.2-1'])
  const uncoloured = breaks['6.2.3-1']?.(whole) ?? whole
  expect(findFailures(uncoloured, ['ua-1'])).toEqual([])
  expect(findFailures(breaks['02-003']?.(whole) ?? whole, ['a-2a']).map(({ id }) => id)).toEqual(['02-003'])
  for (const id of ['6.1.2-1', '6.7.4-1']) {
    expect(findFailures(breaks[id]?.(whole) ?? whole, ['ua-1']).map((each) => each.id)).toContain(id)
  }
  expect(findFailures(whole, ['ua-2']).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['32000-2-7.5.2', '5-2', '8.8-1', 'WTPDF-6.1.3']),
  )
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
