import { expect, test } from 'vitest'
import type { Face } from '../../src/fonts/face.ts'
import { fontSet } from '../../src/fonts/font-set.ts'
import type { Use } from '../../src/fonts/role.ts'

function faceOf(name: string, characters: string): Face {
  return {
    name,
    get font(): never {
      throw new Error('not needed')
    },
    glyph: (codePoint) =>
      characters.includes(String.fromCodePoint(codePoint)) ? { id: 1, advance: 1000 } : undefined,
  }
}

function setOf(rare: () => Face) {
  const faces: Record<Use, Face> = {
    fangsong: faceOf('仿宋', '政2'),
    kaiti: faceOf('楷体', '政'),
    heiti: faceOf('黑体', '政2'),
    songti: faceOf('宋体', '政㎡'),
    biaosong: faceOf('小标宋', '政'),
    latin: faceOf('西文', '2é'),
  }
  return fontSet(faces, rare)
}

const codePoint = (character: string) => character.codePointAt(0) ?? 0

test('a character comes from its own face, else from 宋体, else from the face of rare characters', () => {
  const fonts = setOf(() => faceOf('生僻字', '𬭊'))
  expect(fonts.pick('heiti', codePoint('政'))?.name).toBe('黑体')
  expect(fonts.pick('heiti', codePoint('㎡'))?.name).toBe('宋体')
  expect(fonts.pick('heiti', codePoint('𬭊'))?.name).toBe('生僻字')
  expect(fonts.pick('heiti', codePoint('😀'))).toBeUndefined()
})

test('letters and digits come from the Latin face in text and tables, not in titles and headings in 黑体', () => {
  const fonts = setOf(() => faceOf('生僻字', '𬭊×Ａ'))
  for (const role of ['fangsong', 'kaiti', 'songti'] as const) {
    expect(['2', 'é'].map((each) => fonts.pick(role, codePoint(each))?.name)).toEqual(['西文', '西文'])
    expect(['×', 'Ａ'].map((each) => fonts.pick(role, codePoint(each))?.name)).toEqual(['生僻字', '生僻字'])
  }
  expect(fonts.pick('heiti', codePoint('2'))?.name).toBe('黑体')
})

test('the face of rare characters is loaded when it is needed, and once', () => {
  let loads = 0
  const fonts = setOf(() => {
    loads++
    return faceOf('生僻字', '𬭊')
  })
  fonts.pick('kaiti', codePoint('政'))
  fonts.pick('kaiti', codePoint('㎡'))
  expect(loads).toBe(0)
  fonts.pick('kaiti', codePoint('𬭊'))
  fonts.pick('fangsong', codePoint('😀'))
  expect(loads).toBe(1)
})
