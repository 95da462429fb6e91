import { createTwoFilesPatch, diffLines } from 'diff'
import { visible, visibleLines } from '../locale/visible.ts'
import type { BuildInput } from '../pipeline/input.ts'

/** What changes in a text file, as a unified diff. */
export function lineDiff(before: BuildInput, after: BuildInput): string {
  const { path } = before
  const text = ({ bytes, encoding }: BuildInput) =>
    new TextDecoder(encoding).decode(bytes).replaceAll('\r\n', '\n')
  const patch = createTwoFilesPatch(path, path, text(before), text(after), undefined, undefined, {
    context: 1,
  })
  const hunks = patch.slice(patch.indexOf('@@')).trimEnd()
  const shown = visible(path)
  return `--- ${shown}\n+++ ${shown}\n${visibleLines(hunks)}`
}

/** A line of a text and what becomes of it; `gap`: lines that stay are left out here. */
export interface ChangedLine {
  readonly kind: 'same' | 'removed' | 'added' | 'gap'
  readonly text: string
  /** Of the text before; of an added line, the one it is put before. */
  readonly line: number
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
  const isNear = all.map((_, index) =>
    all.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ kind }) => kind !== 'same'),
  )
  return all.flatMap((one, index) => {
    if (isNear[index]) return [one]
    return (isNear[index - 1] ?? index === 0) ? [{ kind: 'gap' as const, text: '', line: one.line }] : []
  })
}
