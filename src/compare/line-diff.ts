import { createTwoFilesPatch } from 'diff'
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
