import { endOfLine, lineStart } from '../data-file/places-in-lines.ts'
import { deskChecks as text } from '../locale/zh/desk-checks.ts'
import { importText } from '../locale/zh/import.ts'
import { edited, type PresentText, type Rewriting } from './present.ts'

/** A doubt of an import that a person has looked into: the comment that tells it goes. `line`: of what it is about. */
export function settleDoubt(
  present: PresentText,
  { line, message }: { readonly line: number; readonly message: string },
): Rewriting {
  const { text: file, lineStarts } = present.source
  const about = lineStarts[line - 1] ?? file.length
  for (let start = about; start > 0; ) {
    start = lineStart(file, start - 1)
    const comment = file.slice(start, endOfLine(file, start))
    if (!comment.trimStart().startsWith('#')) break
    if (comment.trim() !== `# ${importText.mark}${message}`) continue
    const end = Math.min(file.length, endOfLine(file, start) + 1)
    return { onDisk: edited(present, [{ start, end, text: '' }]) }
  }
  return { refused: text.doubt.gone }
}
