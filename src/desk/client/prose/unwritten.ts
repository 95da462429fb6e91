import { starterText } from '../../../locale/zh/starter.ts'

/** The parts of a text that have only the filler after their heading: （一）主动公开. One without a heading is empty. */
export function unwrittenParts(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.endsWith(starterText.toFill))
    .map((line) => line.slice(0, -starterText.toFill.length).replace(/[。：:\s]+$/, ''))
}

/** Where the filler that a place is in starts and ends: a double click chooses only a word of it. */
export function fillerAt(text: string, at: number): [start: number, end: number] | undefined {
  const start = text.lastIndexOf(starterText.toFill, at)
  const end = start + starterText.toFill.length
  return start >= 0 && at < end ? [start, end] : undefined
}
