import type { Face, FontSet } from './face.ts'
import type { FaceProblem } from './face-problem.ts'
import { isLatinIn } from './latin.ts'
import type { Use } from './role.ts'

/**
 * The user's own faces before the bundled ones: a character comes from the face of its role, else from the user's others,
 * else from the bundled faces. A role that the user has no face for is the bundled faces' own,
 * and so are letters and digits without a Latin face of the user's. What none of these has may
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
      if (isLatinIn(role, codePoint)) {
        const letters = latin ?? bundled.pick(role, codePoint)
        if (letters?.glyph(codePoint)) return letters
      }
      const face = own.get(role)
      if (face?.glyph(codePoint)) return face
      const known = face
        ? (fromOthers(codePoint) ?? bundled.pick(role, codePoint))
        : (bundled.pick(role, codePoint) ?? fromOthers(codePoint))
      return known ?? spare(codePoint)
    },
  }
}
