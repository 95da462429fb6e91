import { diffArrays } from 'diff'

/** Differences that are told apart at most; texts that differ more are different as a whole. */
const MOST_DIFFERENCES = 2000

/** A stretch [start, end) of a text's pieces, and what stands there in another text. */
interface Hunk {
  readonly start: number
  readonly end: number
  readonly pieces: readonly string[]
}

/**
 * Two texts that were made of one, as one with the changes of both; nothing when both have changed the same place, or
 * places that touch. Numbers and words are changed as a whole: of 12 → 13 and 12 → 22 never comes 23.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | undefined {
  if (theirs === base || mine === theirs) return mine
  if (mine === base) return theirs
  const pieces = piecesOf(base)
  const ours = hunks(pieces, piecesOf(mine))
  const others = hunks(pieces, piecesOf(theirs))
  if (ours.some((one) => others.some((other) => touch(one, other)))) return undefined
  const all = [...ours, ...others].sort((a, b) => a.start - b.start)
  let at = 0
  let merged = ''
  for (const { start, end, pieces: instead } of all) {
    merged += pieces.slice(at, start).join('') + instead.join('')
    at = end
  }
  return merged + pieces.slice(at).join('')
}

function touch(one: Hunk, other: Hunk): boolean {
  return one.start <= other.end && other.start <= one.end
}

function piecesOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}.%+-]+|\r?\n|[^\S\n]+|[\s\S]/gu) ?? []
}

function hunks(from: string[], to: string[]): readonly Hunk[] {
  let same = 0
  while (same < from.length && same < to.length && from[same] === to[same]) same++
  let end = 0
  while (
    end < Math.min(from.length, to.length) - same &&
    from[from.length - 1 - end] === to[to.length - 1 - end]
  )
    end++
  const [old, now] = [from.slice(same, from.length - end), to.slice(same, to.length - end)]
  const parts = diffArrays(old, now, { maxEditLength: MOST_DIFFERENCES })
  if (!parts) return [{ start: same, end: same + old.length, pieces: now }]
  const found: { start: number; end: number; pieces: string[] }[] = []
  let at = same
  for (const { added, removed, value } of parts) {
    const open = found.at(-1)
    const hunk = open && open.end === at ? open : { start: at, end: at, pieces: [] as string[] }
    if (!added && !removed) {
      at += value.length
      continue
    }
    if (hunk !== open) found.push(hunk)
    if (added) hunk.pieces.push(...value)
    else {
      at += value.length
      hunk.end = at
    }
  }
  return found
}
