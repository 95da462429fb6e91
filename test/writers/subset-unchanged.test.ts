import { expect, test } from 'vitest'
import { openTrueType } from '../../src/fonts/truetype.ts'
import { subsetTrueType } from '../../src/fonts/truetype-subset.ts'
import { bundledFile } from './pages-by-hand.ts'

test('a font is as it was after a part of it was taken, so that the next report gets the same', () => {
  const file = bundledFile('noto/NotoSerifSC-Regular.ttf')
  const before = Buffer.from(file)
  const font = openTrueType(file)
  const glyphs = [0, ...[...'éàüÅ'].map((letter) => font.glyphOf(letter.codePointAt(0) ?? 0))]
  const first = subsetTrueType(font, glyphs)
  expect(file.equals(before)).toBe(true)
  expect(Buffer.from(subsetTrueType(font, glyphs)).equals(Buffer.from(first))).toBe(true)
})
