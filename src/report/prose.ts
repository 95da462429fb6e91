import { type Finding, makeFinding } from '../findings/finding.ts'
import { type Piece, splitPlaceholders } from '../form/placeholders.ts'
import { proseText } from '../locale/zh/prose.ts'
import type { LocatedScalar } from '../source/located.ts'
import { scalarOffsets } from '../source/scalar-offsets.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { evaluate, type Outcome, type Problem, type Scope } from './evaluate.ts'
import type { PrintedPiece } from './printed-text.ts'

/** Prose with its references put in; each that cannot be is a finding at its own place. */
export function fillProse(
  scalar: LocatedScalar,
  scope: Scope,
  source: Source,
): { pieces: readonly PrintedPiece[]; findings: readonly Finding[] } {
  const problems: { readonly problem: Problem; readonly piece: Piece }[] = []
  const outcomes = new Map<string, Outcome>()
  const pieces = splitPlaceholders(scalar.typed).map((piece, index, all): PrintedPiece => {
    const { start, end } = piece
    const typed = scalar.typed.slice(start, end)
    if (piece.kind === 'text' && typed.startsWith('}') && all[index - 1]?.kind === 'placeholder') {
      const reference = scalar.typed.slice(all[index - 1]?.start, start)
      const problem = { rule: 'prose-braces', said: proseText.oneTooMany(reference) } as const
      problems.push({ problem, piece: { ...piece, end: start + 1 } })
    }
    if (piece.kind === 'text')
      return { kind: piece.text === typed ? 'typed' : 'braces', text: piece.text, start, end }
    const outcome =
      outcomes.get(typed) ??
      (piece.kind === 'unfinished'
        ? {
            problem: {
              rule: 'prose-braces',
              said: proseText.unfinished(halfClosed(scalar.typed.slice(end))),
            },
          }
        : evaluate(piece.words, scope))
    if (piece.kind !== 'unfinished') outcomes.set(typed, outcome)
    if ('problem' in outcome) problems.push({ problem: outcome.problem, piece })
    return { kind: 'reference', text: 'text' in outcome ? outcome.text : '', start, end }
  })
  const offsets = problems.length > 0 ? scalarOffsets(source, scalar) : []
  const findings = problems.map(({ problem: { rule, said }, piece }) => {
    const [start = scalar.start, end = scalar.end] = [offsets[piece.start], offsets[piece.end]]
    return makeFinding(rule, { ...said, range: rangeOf(source, start, end) })
  })
  return { pieces, findings }
}

/** What stands up to the one brace that closes two, in the same line; empty when there is none. */
function halfClosed(after: string): string {
  return /^([^{}\n]{1,80})\}/.exec(after)?.[1]?.trim() ?? ''
}
