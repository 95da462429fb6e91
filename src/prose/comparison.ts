import type { Token } from './tokens.ts'
import { comparesFrom } from './why-none.ts'

/** Where a clause begins to compare with another time, outside brackets. */
export function comparedFrom(tokens: readonly Token[], prose: string): number {
  const [first] = tokens
  if (!first) return Number.POSITIVE_INFINITY
  const said = tokens
    .map(({ kind, start, end }) => (kind === 'bracket' ? ' '.repeat(end - start) : prose.slice(start, end)))
    .join('')
  return first.start + comparesFrom(said)
}

/** What a clause says before it compares. */
export function beforeComparison(tokens: readonly Token[], prose: string): readonly Token[] {
  const from = comparedFrom(tokens, prose)
  return tokens.filter(({ end }) => end <= from)
}
