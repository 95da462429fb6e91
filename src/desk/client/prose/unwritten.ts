import { starterText } from '../../../locale/zh/starter.ts'
import { endsInFiller, unwrittenPart } from '../../../report/unwritten.ts'

/** The parts of a text that have only the filler, by their headings: （一）主动公开. Absent: none has the filler. */
export function unwrittenParts(text: string): readonly string[] | undefined {
  const parts = [...text.matchAll(/.+/g)].flatMap(({ 0: line, index }) =>
    endsInFiller(line) ? [unwrittenPart(line, text.slice(0, index))] : [],
  )
  return parts.length > 0 ? parts.filter((part) => part !== undefined) : undefined
}

/** Where the filler that a place is in starts and ends: a double click chooses only a word of it. */
export function fillerAt(text: string, at: number): [start: number, end: number] | undefined {
  const start = text.lastIndexOf(starterText.toFill, at)
  const end = start + starterText.toFill.length
  return start >= 0 && at < end ? [start, end] : undefined
}
