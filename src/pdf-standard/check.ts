import type { ParsedPdf } from './subject.ts'

/** Where a condition is broken; empty when it is the file as a whole. */
export interface Place {
  /** From 1. */
  readonly page?: number
  readonly object?: number
  /** A tag, font, operator or key. */
  readonly name?: string
}

/** Finds the places where a condition is broken. */
export type Check = (parsed: ParsedPdf) => readonly Place[]

export type Checks = Readonly<Record<string, Check>>

/** The file as a whole breaks a condition, or it does not. */
export function whole(isBroken: boolean): readonly Place[] {
  return isBroken ? [{}] : []
}
