import { describe, expect, it, test } from 'vitest'
import { characterMap } from '../../src/fonts/character-map.ts'

const words = (...values: readonly number[]) => values.flatMap((value) => [(value >> 8) & 255, value & 255])
const longs = (...values: readonly number[]) =>
  values.flatMap((value) => words(Math.floor(value / 0x10000), value & 0xffff))

/** A `cmap` table of subtables, each with its platform and encoding. */
function cmap(...subtables: readonly (readonly [platform: number, encoding: number, bytes: number[]])[]) {
  let offset = 4 + 8 * subtables.length
  const records = subtables.flatMap(([platform, encoding, bytes]) => {
    const record = [...words(platform, encoding), ...longs(offset)]
    offset += bytes.length
    return record
  })
  return Uint8Array.from([
    ...words(0, subtables.length),
    ...records,
    ...subtables.flatMap(([, , bytes]) => bytes),
  ])
}

const groups = (...list: readonly (readonly [first: number, last: number, glyph: number])[]) => [
  ...words(12, 0),
  ...longs(16 + 12 * list.length, 0, list.length, ...list.flat()),
]

describe('format 12', () => {
  const glyphOf = characterMap(cmap([3, 10, groups([0x41, 0x43, 5], [0x20000, 0x20001, 60_000])]))

  it.each([
    [0x40, 0],
    [0x41, 5],
    [0x43, 7],
    [0x44, 0],
    [0x20001, 60_001],
    [0x20002, 0],
    [0x10ffff, 0],
  ])('U+%x is glyph %i', (codePoint, glyph) => {
    expect(glyphOf(codePoint)).toBe(glyph)
  })
})

describe('format 4', () => {
  const segments = [
    { first: 0x41, last: 0x43, difference: 0x10000 - 0x41 + 5, range: 0 },
    // The list of glyphs begins behind the range offsets: this one and that of the last segment.
    { first: 0x4e00, last: 0x4e02, difference: 1, range: 4 },
    { first: 0xffff, last: 0xffff, difference: 1, range: 0 },
  ]
  const bytes = words(
    ...[4, 0, 0, 2 * segments.length, 0, 0, 0],
    ...segments.map(({ last }) => last),
    0,
    ...segments.map(({ first }) => first),
    ...segments.map(({ difference }) => difference),
    ...segments.map(({ range }) => range),
    ...[80, 0, 90],
  )
  const glyphOf = characterMap(cmap([3, 1, bytes]))

  it.each([
    [0x40, 0],
    [0x41, 5],
    [0x43, 7],
    [0x44, 0],
    [0x4e00, 81],
    [0x4e01, 0],
    [0x4e02, 91],
    [0x4e03, 0],
    [0xffff, 0],
    [0x20000, 0],
  ])('U+%x is glyph %i', (codePoint, glyph) => {
    expect(glyphOf(codePoint)).toBe(glyph)
  })
})

test('the map of all Unicode is taken before that of the basic plane', () => {
  const glyphOf = characterMap(cmap([3, 1, words(9)], [3, 10, groups([0x41, 0x41, 5])]))
  expect(glyphOf(0x41)).toBe(5)
})

test('a map in no known encoding or format is refused', () => {
  expect(() => characterMap(cmap([1, 0, words(0)]))).toThrow()
  expect(() => characterMap(cmap([3, 1, words(6)]))).toThrow('format 6')
})

test('a map whose counts reach beyond its end is refused when it is asked', () => {
  const endless = [...words(12, 0), ...longs(16, 0, 0xffffffff)]
  expect(() => characterMap(cmap([3, 10, endless]))(0x41)).toThrow(RangeError)
})
