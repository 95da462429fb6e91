import { createTwoFilesPatch, diffLines } from 'diff'
import { visible, visibleLines } from '../locale/visible.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { compareProse } from './compare-prose.ts'
import type { Piece } from './comparison.ts'

/** What changes in a text file, as a unified diff. */
export function lineDiff(before: BuildInput, after: BuildInput): string {
  const { path } = before
  const patch = createTwoFilesPatch(path, path, textOf(before), textOf(after), undefined, undefined, {
    context: 1,
  })
  const hunks = patch.slice(patch.indexOf('@@')).trimEnd()
  const shown = visible(path)
  return `--- ${shown}\n+++ ${shown}\n${visibleLines(hunks)}`
}

/** The lines of a text file, as it is afterwards, that are new or came in the place of others. */
export function linesChanged(before: BuildInput, after: BuildInput): readonly number[] {
  return changedLines(textOf(after), textOf(before)).flatMap(({ kind, line }) =>
    kind === 'removed' ? [line] : [],
  )
}

function textOf({ bytes, encoding }: BuildInput): string {
  return new TextDecoder(encoding).decode(bytes).replaceAll('\r\n', '\n')
}

/** A line of a text and what becomes of it; `gap`: lines that stay are left out here. */
export interface ChangedLine {
  readonly kind: 'same' | 'removed' | 'added' | 'gap'
  readonly text: string
  /** Of the text before; of an added line, the one it is put before. */
  readonly line: number
  /** What of it stays and what is removed or added, where one line takes the place of another. */
  readonly pieces?: readonly Piece[]
}

/** Lines that stay are shown this far around those that change. */
const AROUND = 2

/** What changes from one text to another, line by line. */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  let line = 1
  const all = diffLines(before, after).flatMap(({ value, added, removed }) => {
    const kind: ChangedLine['kind'] = added ? 'added' : removed ? 'removed' : 'same'
    return value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): ChangedLine => ({ kind, text, line: added ? line : line++ }))
  })
  return withGaps(withPieces(all))
}

/** As many lines that come as go are held against each other. */
function withPieces(lines: readonly ChangedLine[]): readonly ChangedLine[] {
  const found = [...lines]
  for (let start = 0; start < lines.length; start++) {
    const gone = run(lines, start, 'removed')
    const come = run(lines, start + gone, 'added')
    if (gone > 0 && gone === come) {
      for (let at = start; at < start + gone; at++) {
        const [one, other] = [lines[at], lines[at + gone]]
        if (!one || !other) continue
        const pieces = compareProse(one.text, other.text)
        found[at] = { ...one, pieces: pieces.filter(({ kind }) => kind !== 'added') }
        found[at + gone] = { ...other, pieces: pieces.filter(({ kind }) => kind !== 'removed') }
      }
    }
    start += Math.max(0, gone + come - 1)
  }
  return found
}

/** How many lines of a kind follow each other. */
function run(lines: readonly ChangedLine[], start: number, kind: ChangedLine['kind']): number {
  let end = start
  while (lines[end]?.kind === kind) end++
  return end - start
}

function withGaps(lines: readonly ChangedLine[]): readonly ChangedLine[] {
  const isNear = lines.map((_, index) =>
    lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ kind }) => kind !== 'same'),
  )
  return lines.flatMap((one, index) => {
    if (isNear[index]) return [one]
    return (isNear[index - 1] ?? index === 0) ? [{ kind: 'gap' as const, text: '', line: one.line }] : []
  })
}
