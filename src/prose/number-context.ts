import type { Form } from '../form/form.ts'
import type { FigureMention } from './figure-statement.ts'
import type { Lexicon } from './lexicon.ts'

/** What is known where a number stands. */
export interface NumberContext {
  readonly prose: string
  readonly lexicon: Lexicon
  readonly form: Form
  /** What is being told of. */
  readonly topic: string | undefined
  /** The sentence tells of several offices: 区政府受理26件，区直部门受理28件. */
  readonly isOfSeveral: boolean
  /** The number is the first of its sentence, and no part of another. */
  readonly isOpening: boolean
  /** Addresses told before, the last first. */
  readonly told: readonly string[]
}

export interface Candidate {
  readonly mention: Omit<FigureMention, 'isPlain'>
  /** Words that say it, and how many characters they have. */
  readonly words: number
  readonly characters: number
  /** Where the last of them before the number ends. */
  readonly end: number
}
