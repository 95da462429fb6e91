import type { Document } from '../../document/document.ts'
import type { Face, FontSet } from '../../fonts/face.ts'
import type { Role } from '../../fonts/role.ts'
import { layoutDocument } from '../../layout/layout.ts'
import { rangeOf, type Source } from '../../source/source.ts'

/** A character that another face than that of its role prints, or none. */
export interface StrayCharacter {
  readonly character: string
  /** In the data file; none where the form says it. The first ones only. */
  readonly places: readonly { readonly line: number; readonly column: number }[]
  readonly hasMorePlaces: boolean
  readonly face?: string
}

/** How many different characters a report has, and those that its faces lack. */
export interface Characters {
  readonly count: number
  readonly stray: readonly StrayCharacter[]
}

export function charactersOf(document: Document, source: Source, fonts: FontSet): Characters {
  const picked = new Set<number>()
  const stray = new Map<number, Face | undefined>()
  layoutDocument(document, {
    pick(role, codePoint) {
      const face = fonts.pick(role, codePoint)
      picked.add(codePoint)
      if (!face || !ownFaces(fonts, role).includes(face)) stray.set(codePoint, face)
      return face
    },
  })
  return {
    count: picked.size,
    stray: [...stray].map(([codePoint, face]) => {
      const character = String.fromCodePoint(codePoint)
      return { character, ...placesOf(source, character), ...(face ? { face: face.name } : {}) }
    }),
  }
}

/** The faces that print what is usual in a role: Chinese characters, and digits. */
function ownFaces(fonts: FontSet, role: Role): readonly (Face | undefined)[] {
  return [fonts.pick(role, 0x56fd), fonts.pick(role, 0x30)]
}

/** Places are shown up to this many. */
const MOST_PLACES = 3

function placesOf(source: Source, character: string): Pick<StrayCharacter, 'places' | 'hasMorePlaces'> {
  const places: { readonly line: number; readonly column: number }[] = []
  let at = source.text.indexOf(character)
  for (; at >= 0 && places.length < MOST_PLACES; at = source.text.indexOf(character, at + 1)) {
    const { line, column } = rangeOf(source, at, at)
    places.push({ line, column })
  }
  return { places, hasMorePlaces: at >= 0 }
}
