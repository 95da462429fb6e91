import type { DeskPlace } from '../desk.ts'

/** Where a place of a page stands in a text as it is typed: the line that has its words, `{{…}}` for what is put in. */
export function findWords(typed: string, place: DeskPlace): { start: number; end: number } | undefined {
  if (!('segments' in place)) return undefined
  const { segments, from, to, nth } = place
  const pattern = segments
    .map((words) => `(${words === null ? '\\{\\{[^{}\\n]*\\}\\}' : escaped(words)})`)
    .join('')
  const whole = [...typed.matchAll(new RegExp(`^[^\\S\\n]*${pattern}[^\\S\\n]*$`, 'gm'))]
  // Of a long line only what is around the mark is told.
  const found = whole.length > 0 ? whole : [...typed.matchAll(new RegExp(pattern, 'g'))]
  const match = found[Math.min(nth, found.length - 1)]
  if (!match) return undefined
  const [line, ...pieces] = match
  const lengthOf = (count: number) => pieces.slice(0, count).reduce((sum, piece) => sum + piece.length, 0)
  const lead = line.length - line.trimStart().length
  const start = match.index + lead + lengthOf(from)
  return { start, end: match.index + lead + lengthOf(to) }
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()[\]\\|]/g, '\\$&')
}
