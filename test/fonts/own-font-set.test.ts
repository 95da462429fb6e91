import { describe, expect, it } from 'vitest'
import type { Face, FontSet } from '../../src/fonts/face.ts'
import { ownFontSet } from '../../src/fonts/own-font-set.ts'
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

const bundled: FontSet = {
  pick: (role, codePoint) => {
    const face = faceOf(`bundled ${role}`, '政府A2㎡𬭊')
    return face.glyph(codePoint) && face
  },
}

function setOf(own: Readonly<Partial<Record<Use, string>>>) {
  const faces = Object.entries(own).map(([use, characters]) => [use as Use, faceOf(use, characters)] as const)
  const set = ownFontSet(new Map(faces), bundled, () => [])
  return (role: Parameters<FontSet['pick']>[0], character: string) =>
    set.pick(role, character.codePointAt(0) ?? 0)?.name
}

describe('a character comes from', () => {
  const pick = setOf({ fangsong: '政A2', songti: '政堃', latin: 'A2' })

  it.each([
    ['the face of its role', 'fangsong', '政', 'fangsong'],
    ['another face of the user', 'fangsong', '堃', 'songti'],
    ['the bundled faces', 'fangsong', '㎡', 'bundled fangsong'],
    ['the bundled face of a role that the user has none for', 'kaiti', '政', 'bundled kaiti'],
    ['the user’s faces when the bundled ones lack it', 'kaiti', '堃', 'songti'],
    ['the Latin face, in text', 'fangsong', '2', 'latin'],
    ['the Latin face, on page numbers', 'songti', '2', 'latin'],
    ['the role’s own face, in titles', 'biaosong', 'A', 'bundled biaosong'],
    ['none', 'fangsong', '😀', undefined],
  ] as const)('%s', (_, role, character, name) => {
    expect(pick(role, character)).toBe(name)
  })

  it('the face of its role, where the Latin one lacks it', () => {
    expect(setOf({ fangsong: 'A', latin: 'B' })('fangsong', 'A')).toBe('fangsong')
  })

  it('the bundled faces, where it is a letter and the user has no Latin face', () => {
    expect(setOf({ fangsong: '政A' })('fangsong', 'A')).toBe('bundled fangsong')
  })
})
