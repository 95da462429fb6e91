import type { Edit } from '../findings/finding.ts'

/** The edits that do not touch each other, in order; of two that do, the first one. */
export function compatible(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = kept.at(-1)
    if (!before || edit.start > before.end || (edit.start === before.end && before.end > before.start))
      kept.push(edit)
  }
  return kept
}

/**
 * Applies edits, whose offsets are into the text with LF line ends, to the text as it is on disk: its byte order
 * mark and line ends stay.
 */
export function applyEdits(onDisk: string, edits: readonly Edit[]): string {
  const lineEnd = /\r\n?/.exec(onDisk)?.[0] ?? '\n'
  const place = placesOnDisk(onDisk)
  let result = ''
  let done = 0
  for (const { start, end, text } of edits) {
    result += onDisk.slice(done, place(start)) + text.replaceAll('\n', lineEnd)
    done = place(end)
  }
  return result + onDisk.slice(done)
}

/** Offset in the text with LF line ends → offset on disk; to be asked in ascending order. */
function placesOnDisk(onDisk: string): (offset: number) => number {
  const mark = onDisk.startsWith('\uFEFF') ? 1 : 0
  const folded = [...onDisk.matchAll(/\r\n/g)].map(({ index }, earlier) => index - mark - earlier)
  let passed = 0
  return (offset) => {
    while ((folded[passed] ?? Number.POSITIVE_INFINITY) < offset) passed++
    return offset + mark + passed
  }
}
