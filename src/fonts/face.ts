import type { FaceProblem } from './face-problem.ts'
import type { Role } from './role.ts'
import type { TrueType } from './truetype.ts'

/** One font face. Opened once a process and shared by all reports. */
export interface Face {
  readonly name: string
  readonly font: TrueType
  /** Glyph and advance width (1/1000 em) of a code point; `undefined` when the face has none. */
  glyph(codePoint: number): Glyph | undefined
}

export interface Glyph {
  readonly id: number
  readonly advance: number
}

/** The faces at hand, with per-character fallback. */
export interface FontSet {
  /** The face that prints `codePoint` in `role`: the role's own, else the first fallback that has it. */
  pick(role: Role, codePoint: number): Face | undefined
  /** What there is to say of faces that were asked for, as far as it has come to light. */
  problems?(): readonly FaceProblem[]
}
