import { expect, test } from 'vitest'
import type { Face } from '../../src/fonts/face.ts'
import { fontSet } from '../../src/fonts/font-set.ts'
import type { Role } from '../../src/fonts/role.ts'

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
  const faces: Record<Role, Face> = {
    fangsong: faceOf('仿宋', '政'),
    kaiti: faceOf('楷体', '政'),
    heiti: faceOf('黑体', '政'),
    songti: faceOf('宋体', '政㎡'),
    biaosong: faceOf('小标宋', '政'),
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
