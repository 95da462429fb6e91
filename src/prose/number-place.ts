import type { Token } from './tokens.ts'

/** Where a number stands. */
export interface NumberPlace {
  /** Before it and after it in its clause. */
  readonly lead: readonly Token[]
  readonly tail: readonly Token[]
  /** The clauses that it may go on from. */
  readonly earlier: readonly (readonly Token[])[]
  /** The clause after it that may say what became of it. */
  readonly later: readonly Token[]
  /** The brackets before it that explain words by others. */
  readonly held: readonly Extract<Token, { kind: 'bracket' }>[]
  /** Within what was told before: 其中. */
  readonly isWithin: boolean
  /** Another number counts what follows it. */
  readonly isTailCounted: boolean
}

export function hasWord(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'word')
}

/** 规范性文件方面，: nouns that tell of what the clauses after them are. */
export function isHeading(tokens: readonly Token[]): boolean {
  return tokens.every((token) => (token.kind === 'word' ? !token.isVerb : token.kind === 'plain'))
}
