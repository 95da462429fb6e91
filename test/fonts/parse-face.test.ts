import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseFace } from '../../src/fonts/parse-face.ts'

const face = parseFace(
  '仿宋',
  readFileSync(new URL('../../fonts/fandol/FandolFang-Regular.ttf', import.meta.url)),
)

test('a Chinese character is one em wide', () => {
  expect(face.glyph('政'.charCodeAt(0))?.advance).toBe(1000)
})

test('a digit is half an em wide', () => {
  expect(face.glyph('2'.charCodeAt(0))?.advance).toBe(500)
})

test('the same character is the same glyph, another one another', () => {
  expect(face.glyph(0x653f)).toBe(face.glyph(0x653f))
  expect(face.glyph(0x653f)?.id).not.toBe(face.glyph(0x5e9c)?.id)
})

test('a character outside of the face has no glyph', () => {
  expect(face.glyph(0x1f600)).toBeUndefined()
})

test('bytes that are a view into a larger buffer are read from where the view starts', () => {
  const file = readFileSync(new URL('../../fonts/fandol/FandolKai-Regular.ttf', import.meta.url))
  const padded = new Uint8Array(file.length + 7)
  padded.set(file, 7)
  expect(parseFace('楷体', padded.subarray(7)).glyph(0x653f)).toBeDefined()
})
