import type { Face } from '../fonts/face.ts'
import type { Pages } from './pages.ts'

/**
 * The characters that a report takes from one face. A character, not a glyph, has the code by which the PDF's
 * text names it, so that two characters that share a glyph are both copied and searched as themselves.
 */
export interface FaceSubset {
  /** Resource name, `F1` and up in order of use. */
  readonly name: string
  readonly face: Face
  /** By code point, in the order of their codes. */
  readonly characters: ReadonlyMap<number, SubsetCharacter>
}

export interface SubsetCharacter {
  /** From 1 in order of use; 0 is the face's own .notdef. */
  readonly code: number
  /** The code as it stands in the page, four hexadecimal digits. */
  readonly digits: string
  readonly glyph: number
  /** Advance width, 1/1000 em. */
  readonly advance: number
}

export function subsetFaces(pages: Pages): ReadonlyMap<Face, FaceSubset> {
  const subsets = new Map<Face, FaceSubset & { readonly characters: Map<number, SubsetCharacter> }>()
  for (const page of pages.pages) {
    for (const { face, text } of page.text) {
      let subset = subsets.get(face)
      if (!subset) {
        subset = { name: `F${subsets.size + 1}`, face, characters: new Map() }
        subsets.set(face, subset)
      }
      const { characters } = subset
      for (const character of text) {
        const codePoint = character.codePointAt(0) ?? 0
        if (!characters.has(codePoint)) {
          characters.set(codePoint, subsetCharacter(face, codePoint, characters.size + 1))
        }
      }
    }
  }
  return subsets
}

function subsetCharacter(face: Face, codePoint: number, code: number): SubsetCharacter {
  const glyph = face.glyph(codePoint)
  if (!glyph) throw new Error(`${face.name} has no U+${codePoint.toString(16)}`)
  return { code, digits: code.toString(16).padStart(4, '0'), glyph: glyph.id, advance: glyph.advance }
}
