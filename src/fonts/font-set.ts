import type { Face, FontSet } from './face.ts'
import { isLatinIn } from './latin.ts'
import type { Use } from './role.ts'

/**
 * The faces of a document: the Latin face where it prints letters and digits, each role's own face, then 宋体, then `rare`, the
 * large face of rare characters. `rare` is called once at most, and only when a character needs it: parsing it costs
 * more than a report.
 */
export function fontSet(faces: Readonly<Record<Use, Face>>, rare: () => Face): FontSet {
  let rareFace: Face | undefined
  return {
    pick(role, codePoint) {
      if (isLatinIn(role, codePoint) && faces.latin.glyph(codePoint)) return faces.latin
      if (faces[role].glyph(codePoint)) return faces[role]
      if (faces.songti.glyph(codePoint)) return faces.songti
      rareFace ??= rare()
      return rareFace.glyph(codePoint) ? rareFace : undefined
    },
  }
}
