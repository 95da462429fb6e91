import type { Face, FontSet } from '../fonts/face.ts'
import { needsShaping } from '../fonts/scripts.ts'
import { type Sheet, turned } from './geometry.ts'
import { breakPoints } from './kinsoku.ts'
import { isClosing, isFullWidth, isOpening } from './punctuation.ts'
import type { Style } from './styles.ts'

/** A character with its face and size: the smallest thing that is set. Lengths in points. */
export interface Atom {
  readonly codePoint: number
  readonly text: string
  readonly face: Face
  readonly size: number
  /** Width of the box that the character fills on the line. */
  readonly width: number
  /** From the left edge of the box to the glyph's origin. */
  readonly shift: number
  /** The character that no face has; `text` is printed in its place. */
  readonly instead?: string
}

/** Text ready for line breaking. All lists run parallel to `atoms`. */
export interface SetText {
  readonly atoms: readonly Atom[]
  /** A line may begin with the atom. */
  readonly breaks: readonly boolean[]
  /** Taken off the atom's left, right half since it adjoins another mark (》《, ：“). */
  readonly trimLeft: readonly number[]
  readonly trimRight: readonly number[]
}

export function sliceOf(text: SetText, start: number, end: number): SetText {
  return {
    atoms: text.atoms.slice(start, end),
    breaks: text.breaks.slice(start, end),
    trimLeft: text.trimLeft.slice(start, end),
    trimRight: text.trimRight.slice(start, end),
  }
}

/** Characters that are not printed as they should be, each once, in order of appearance. */
export interface Unprintable {
  /** No face has them. */
  readonly missing: string[]
  /** They are set one by one, where they should join, stand above others or run from right to left. */
  readonly unshaped: string[]
}

/** Turns strings into atoms for a sheet; remembers the characters that cannot be printed rightly. */
export class Typesetter {
  readonly sheet: Sheet
  readonly unprintable: Unprintable
  readonly #fonts: FontSet
  readonly #atoms = new Map<string, Map<number, Atom>>()

  constructor(fonts: FontSet, sheet: Sheet, unprintable: Unprintable = { missing: [], unshaped: [] }) {
    this.sheet = sheet
    this.unprintable = unprintable
    this.#fonts = fonts
  }

  /** For text that stands across the page. */
  turned(): Typesetter {
    return new Typesetter(this.#fonts, turned(this.sheet), this.unprintable)
  }

  set(runs: readonly { readonly text: string; readonly style: Style }[]): SetText {
    const atoms: Atom[] = []
    for (const { text, style } of runs) {
      const known = this.#atomsOf(style)
      for (const character of text) {
        const codePoint = character.codePointAt(0) ?? 0
        let atom = known.get(codePoint)
        if (!atom) {
          atom = this.#atom(codePoint, character, style)
          known.set(codePoint, atom)
        }
        atoms.push(atom)
      }
    }
    return trimmed(atoms)
  }

  #atomsOf({ role, size, onGrid = false }: Style): Map<number, Atom> {
    const key = `${role} ${size} ${onGrid}`
    let known = this.#atoms.get(key)
    if (!known) {
      known = new Map()
      this.#atoms.set(key, known)
    }
    return known
  }

  #atom(codePoint: number, text: string, style: Style): Atom {
    const face = this.#fonts.pick(style.role, codePoint)
    const glyph = face?.glyph(codePoint)
    const tracking = style.onGrid ? this.sheet.characterPitch - style.size : 0
    if (!face || !glyph) {
      if (codePoint === getaMark) throw new Error('no face has 〓')
      tell(this.unprintable.missing, text)
      // Some faces give 〓 half of what it fills.
      return { ...this.#atom(getaMark, '〓', style), width: style.size + tracking, shift: 0, instead: text }
    }
    if (needsShaping(text)) tell(this.unprintable.unshaped, text)
    const advance = (glyph.advance * style.size) / 1000
    const width = (isFullWidth(codePoint) ? style.size : advance) + tracking
    return { codePoint, text, face, size: style.size, width, shift: shiftOf(codePoint, style.size - advance) }
  }
}

const getaMark = 0x3013

function tell(characters: string[], one: string): void {
  if (!characters.includes(one)) characters.push(one)
}

/** A proportional mark on a full em: quotes lean on what they enclose, the others stand in the middle. */
function shiftOf(codePoint: number, spare: number): number {
  if (!isFullWidth(codePoint) || isClosing(codePoint)) return 0
  return isOpening(codePoint) ? spare : spare / 2
}

/** Finds where marks adjoin: the first gives up its blank right half, or, if both open, the second its left one. */
function trimmed(atoms: readonly Atom[]): SetText {
  const trimLeft: number[] = []
  const trimRight: number[] = []
  const codePoints: number[] = []
  let beforeOpens = false
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index]
    if (!atom) break
    const opens = isOpening(atom.codePoint)
    const closes = isClosing(atom.codePoint)
    trimLeft.push(opens && beforeOpens ? atom.width / 2 : 0)
    trimRight.push(closes && isMark(atoms[index + 1]?.codePoint ?? 0) ? atom.width / 2 : 0)
    codePoints.push(atom.codePoint)
    beforeOpens = opens
  }
  return { atoms, breaks: breakPoints(codePoints), trimLeft, trimRight }
}

const isMark = (codePoint: number): boolean => isOpening(codePoint) || isClosing(codePoint)
