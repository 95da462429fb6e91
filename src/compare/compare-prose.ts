import { diffArrays } from 'diff'
import type { Piece } from './comparison.ts'

/**
 * The differences of two texts: by clauses first, then, where clauses differ, by characters as people see them, numbers
 * and words whole. A stretch of one or two characters that is the same by chance is not told apart.
 */
export function compareProse(old: string, now: string): readonly Piece[] {
  const pieces = pairs(piecesOf(clauses(old), clauses(now))).flatMap(({ removed, added, same }) =>
    removed !== '' && added !== ''
      ? calmed(piecesOf(characters(removed), characters(added)))
      : joined([
          { kind: 'removed', text: removed },
          { kind: 'added', text: added },
          { kind: 'same', text: same },
        ]),
  )
  return joined(pieces)
}

/** Characters in common, of those of both; two empty texts have all. */
export function shareOf(pieces: readonly Piece[]): number {
  const length = (kind: Piece['kind']) =>
    pieces.reduce((sum, piece) => sum + (piece.kind === kind ? piece.text.length : 0), 0)
  const same = 2 * length('same')
  const all = same + length('added') + length('removed')
  return all === 0 ? 1 : same / all
}

function clauses(text: string): string[] {
  return text.match(/[^，。；：、！？\n]*[，。；：、！？\n]|[^，。；：、！？\n]+/g) ?? []
}

const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Numbers and Latin words are one. */
function characters(text: string): string[] {
  return (text.match(/\d+(?:\.\d+)?%?|[A-Za-z]+|[^\dA-Za-z]+/g) ?? []).flatMap((piece) =>
    /^[\dA-Za-z]/.test(piece) ? [piece] : Array.from(GRAPHEMES.segment(piece), ({ segment }) => segment),
  )
}

/** Texts that share little are not held against each other character by character. */
const MOST_EDITS = 2000

function piecesOf(old: string[], now: string[]): readonly Piece[] {
  const changes = diffArrays(old, now, { maxEditLength: MOST_EDITS })
  if (!changes)
    return joined([
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ])
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

interface Pair {
  readonly removed: string
  readonly added: string
  readonly same: string
}

/** What was taken out and put in between two stretches that are the same. */
function pairs(pieces: readonly Piece[]): readonly Pair[] {
  const found: Pair[] = []
  let [removed, added] = ['', '']
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      found.push({ removed, added, same: '' }, { removed: '', added: '', same: text })
      ;[removed, added] = ['', '']
    }
  }
  return [...found, { removed, added, same: '' }]
}

const BY_CHANCE = 2

/** Same characters between changes, few as they are, are a part of the change. */
function calmed(pieces: readonly Piece[]): readonly Piece[] {
  let [removed, added] = ['', '']
  const calm: Piece[] = []
  const end = () => {
    calm.push({ kind: 'removed', text: removed }, { kind: 'added', text: added })
    ;[removed, added] = ['', '']
  }
  pieces.forEach(({ kind, text }, index) => {
    const isBetween = index > 0 && index < pieces.length - 1
    if (kind === 'same' && isBetween && [...text].length <= BY_CHANCE && !/\d|\n/.test(text)) {
      removed += text
      added += text
    } else if (kind === 'same') {
      end()
      calm.push({ kind, text })
    } else if (kind === 'removed') removed += text
    else added += text
  })
  end()
  return joined(calm)
}

/** Neighbours of a kind as one, empty ones left out. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const found: { kind: Piece['kind']; text: string }[] = []
  for (const { kind, text } of pieces) {
    if (text === '') continue
    const last = found.at(-1)
    if (last?.kind === kind) last.text += text
    else found.push({ kind, text })
  }
  return found
}
