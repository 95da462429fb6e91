import { describe, expect, it, test } from 'vitest'
import { openOwnFace } from '../../src/fonts/own-face.ts'
import { subsetTrueType } from '../../src/fonts/truetype-subset.ts'
import { random } from '../helpers/random-report.ts'
import { collection, fontFile, smallFont, smallTables } from './make-font.ts'

const characters = '政府信息公开2021'
const names = '仿宋_GB2312'
const codePoints = [...characters].map((one) => one.codePointAt(0) ?? 0)
const tablesOf = () => smallTables(characters, { names })
const [first = 0, second = 0] = codePoints

test('a sound face has its characters and is not damaged', () => {
  const face = openOwnFace(names, smallFont(characters, { names }), 0)
  expect(codePoints.filter((one) => !face.glyph(one))).toEqual([])
  expect(face.damaged).toBe(false)
})

test('a face of a collection is opened where it begins', () => {
  const file = collection(smallFont('字', { names: '新宋体' }), smallFont(characters, { names }))
  const face = openOwnFace(names, file, file.readUInt32BE(16))
  expect(codePoints.filter((one) => !face.glyph(one))).toEqual([])
  expect(face.damaged).toBe(false)
})

/** A face whose glyph of the first character has this outline. */
function withOutline(outline: readonly number[]) {
  const tables = tablesOf()
  const glyf = tables.get('glyf') ?? new Uint8Array()
  const loca = Buffer.from(tables.get('loca') ?? [])
  const glyph = openOwnFace(names, fontFile(tables), 0).glyph(first)?.id ?? 0
  // The outline stands behind all others, and every glyph behind it is blank.
  for (let at = 4 * (glyph + 1); at < loca.length; at += 4)
    loca.writeUInt32BE(glyf.length + outline.length, at)
  loca.writeUInt32BE(glyf.length, 4 * glyph)
  tables.set('glyf', Buffer.concat([glyf, Uint8Array.from(outline)])).set('loca', loca)
  return { face: openOwnFace(names, fontFile(tables), 0), glyph }
}

const box = [0, 0, 0, 0, 0, 100, 0, 100]
const composite = (...glyphs: readonly number[]) => [
  ...[0xff, 0xff, ...box],
  ...glyphs.flatMap((glyph, index) => [0, index < glyphs.length - 1 ? 0x22 : 2, 0, glyph, 0, 0]),
]

describe('a broken glyph is none, and makes the face a damaged one', () => {
  it.each([
    ['has more points than bytes', [0, 1, ...box, 0xff, 0, 0, 0, 1]],
    ['ends in the middle of its head', [0, 1, 0]],
    ['is composed of a glyph that the face has not', composite(0xee)],
    ['has a component that is cut off', composite(0).slice(0, -3)],
  ])('that %s', (_, outline) => {
    const { face } = withOutline(outline)
    expect(face.damaged).toBe(false)
    expect(face.glyph(first)).toBeUndefined()
    expect(face.damaged).toBe(true)
  })

  it('that is composed of itself', () => {
    const { glyph } = withOutline([])
    expect(withOutline(composite(glyph, glyph, glyph)).face.glyph(first)).toBeUndefined()
  })

  it('but one that is composed of others is whole', () => {
    expect(withOutline(composite(0, 0)).face.glyph(first)).toBeDefined()
  })
})

test('a face whose bytes have changed since it was made is said to be damaged, and used', () => {
  const file = Buffer.from(smallFont(characters, { names }))
  const glyf = file.indexOf('glyf')
  const middle = file.readUInt32BE(glyf + 8) + file.readUInt32BE(glyf + 12) - 12
  file[middle] = (file[middle] ?? 0) ^ 1
  const face = openOwnFace(names, file, 0)
  expect(face.damaged).toBe(true)
  expect(face.glyph(second)).toBeDefined()
})

it.each(['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'loca', 'glyf', 'post', 'name'])(
  'a face without %s cannot be opened',
  (tag) => {
    const tables = tablesOf()
    tables.delete(tag)
    expect(() => openOwnFace(names, fontFile(tables), 0)).toThrow('仿宋_GB2312')
  },
)

test('of 500 faces changed at random all open or are refused, and what they still have can be printed', () => {
  const tables = tablesOf()
  const tags = ['cmap', 'OS/2', 'name', 'head', 'hhea', 'maxp', 'loca', 'glyf', 'hmtx', 'post']
  let opened = 0
  let refused = 0
  for (let seed = 0; seed < 500; seed++) {
    const next = random(seed)
    const tag = tags[seed % tags.length] ?? ''
    const copy = Buffer.from(tables.get(tag) ?? [])
    for (let changes = 1 + Math.floor(next() * 6); changes > 0; changes--) {
      copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256)
    }
    const cut = next() < 0.15 ? copy.subarray(0, Math.floor(next() * copy.length)) : copy
    const face = attempt(() => openOwnFace(names, fontFile(new Map(tables).set(tag, cut)), 0))
    if (!face) {
      refused++
      continue
    }
    opened++
    const glyphs = [...codePoints, 0x4e00, 0x20000].flatMap((one) => face.glyph(one) ?? [])
    for (const { advance } of glyphs) expect(advance >= 0 && advance < 5_000_000).toBe(true)
    expect(subsetTrueType(face.font, [0, ...glyphs.map(({ id }) => id)]).length).toBeGreaterThan(0)
  }
  expect(opened).toBeGreaterThan(100)
  expect(refused).toBeGreaterThan(20)
})

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch (error) {
    expect(String(error)).toContain('仿宋_GB2312')
    return undefined
  }
}
