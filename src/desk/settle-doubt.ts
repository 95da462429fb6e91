import { endOfLine, lineStart } from '../data-file/places-in-lines.ts'
import { deskChecks as text } from '../locale/zh/desk-checks.ts'
import { importText } from '../locale/zh/import.ts'
import { edited, type PresentText, type Rewriting } from './present.ts'

/** A doubt of an import, and the line of what it is about. */
interface Doubt {
  readonly line: number
  readonly message: string
}

/** Doubts of an import that a person has looked into: the comments that tell them go, all or none. */
export function settleDoubts(
  present: PresentText,
  { doubts }: { readonly doubts: readonly Doubt[] },
): Rewriting {
  const { text: file } = present.source
  const gone = new Set<number>()
  for (const doubt of doubts) {
    const start = commentOf(present, doubt, gone)
    if (start === undefined) return { refused: text.doubt.gone }
    gone.add(start)
  }
  const edits = [...gone].map((start) => {
    const end = Math.min(file.length, endOfLine(file, start) + 1)
    return { start, end, text: '' }
  })
  return { onDisk: edited(present, edits) }
}

/** Where the comment of a doubt begins: among those over its line, and none that goes already. */
function commentOf(
  { source: { text: file, lineStarts } }: PresentText,
  { line, message }: Doubt,
  gone: ReadonlySet<number>,
): number | undefined {
  for (let start = lineStarts[line - 1] ?? file.length; start > 0; ) {
    start = lineStart(file, start - 1)
    const comment = file.slice(start, endOfLine(file, start))
    if (!comment.trimStart().startsWith('#')) return undefined
    if (comment.trim() === `# ${importText.mark}${message}` && !gone.has(start)) return start
  }
  return undefined
}
