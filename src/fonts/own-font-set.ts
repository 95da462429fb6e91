import type { Face, FontSet } from './face.ts'
import type { FaceProblem } from './face-problem.ts'
import type { Role, Use } from './role.ts'

/** Where letters and digits come from the Latin face: text and tables, not titles and headings. */
const WITH_LATIN: ReadonlySet<Role> = new Set(['fangsong', 'kaiti', 'songti'])

const isLatin = (codePoint: number): boolean => codePoint >= 0x20 && codePoint <= 0x7e

/**
 * The user's own faces before the bundled ones: a character comes from the face of its role, else from the user's others,
 * else from the bundled faces. A role that the user has no face for is the bundled faces' own. What none of these has may
 * be in `spare`, the user's faces of other names, which are looked through last.
 */
export function ownFontSet(
  own: ReadonlyMap<Use, Face>,
  bundled: FontSet,
  problems: () => readonly FaceProblem[],
  spare: (codePoint: number) => Face | undefined = () => undefined,
): FontSet {
  const latin = own.get('latin')
  const others = [...own].filter(([use]) => use !== 'latin').map(([, face]) => face)
  const fromOthers = (codePoint: number) => others.find((face) => face.glyph(codePoint))
  return {
    problems,
    pick(role, codePoint) {
      if (latin && WITH_LATIN.has(role) && isLatin(codePoint) && latin.glyph(codePoint)) return latin
      const face = own.get(role)
      if (face?.glyph(codePoint)) return face
      const known = face
        ? (fromOthers(codePoint) ?? bundled.pick(role, codePoint))
        : (bundled.pick(role, codePoint) ?? fromOthers(codePoint))
      return known ?? spare(codePoint)
    },
  }
}
