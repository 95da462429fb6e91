import type { EntryLine } from './line-state.ts'

/** Lines that stand further left or right than the others of their level. */
export interface Misindent {
  readonly first: EntryLine
  readonly last: EntryLine
  /** Spaces that should stand before them. */
  readonly due: number
  /** The entry of the same level that they should be in line with. */
  readonly beside?: EntryLine
  /** The entry that they belong below. */
  readonly under?: EntryLine
  /** The group in braces that several lines stand below as if they were its rows; it may be in line with `beside` instead. */
  readonly group?: EntryLine
  /** The entry at which a parser sees it. */
  readonly seenAt: EntryLine
}

/** An indent that is in use, and the entries that stand there so far. */
interface Level {
  readonly indent: number
  readonly entries: EntryLine[]
}

/**
 * The first lines of a file that are out of line, told by what stands around them: a line to which the lines after it
 * do not go back is wrong itself, and not they.
 */
export function findMisindent(entries: readonly EntryLine[]): Misindent | undefined {
  const step = usualStep(entries)
  const levels: Level[] = []
  let closed: readonly Level[] = []
  let before: EntryLine | undefined
  let above: EntryLine | undefined
  for (const [index, entry] of entries.entries()) {
    const { indent } = entry
    const found =
      before &&
      ((above && shallowRow(entry, before, above, step)) ??
        rowsOfGroup(entry, before, entries[index + 1], closed) ??
        misfit(entry, before, entries[index + 1], { levels, closed, step }))
    if (found) return found
    const kept = levels.filter((level) => level.indent <= indent)
    closed = levels.splice(kept.length)
    const level = kept.at(-1)
    if (level?.indent === indent) level.entries.push(entry)
    else levels.push({ indent, entries: [entry] })
    above = before
    before = entry
  }
  return undefined
}

/**
 * Rows, two at least, below a group that is written in braces already: figures of a sum, and what it is the sum of. A
 * group at the left edge, between lines that are in line with each other, has lost its indent instead.
 */
function rowsOfGroup(
  entry: EntryLine,
  group: EntryLine,
  next: EntryLine | undefined,
  closed: readonly Level[],
): Misindent | undefined {
  const { indent } = entry
  if (!group.isGroup || !entry.isGroup || indent <= group.indent || next?.indent !== indent) return undefined
  const left = closed.find((level) => level.indent === indent)?.entries.at(-1)
  if (group.indent === 0 && left) return undefined
  return { first: entry, last: entry, due: group.indent, group, seenAt: entry, ...(left && { beside: left }) }
}

/** The first row below a name that stands too far left, told by the row after it. */
function shallowRow(entry: EntryLine, row: EntryLine, above: EntryLine, step: number): Misindent | undefined {
  const due = above.indent + step
  if (!above.opens || row.opens || !row.isGroup || row.isItem || entry.isItem) return undefined
  if (entry.indent !== due || row.indent < above.indent || row.indent >= due) return undefined
  return { first: row, last: row, due, beside: entry, under: above, seenAt: entry }
}

/** What is known of the indents above a line. */
interface Above {
  readonly levels: readonly Level[]
  readonly closed: readonly Level[]
  readonly step: number
}

function misfit(
  entry: EntryLine,
  before: EntryLine,
  next: EntryLine | undefined,
  { levels, closed, step }: Above,
): Misindent | undefined {
  const { indent } = entry
  if (entry.isItem || before.isItem) return undefined
  if (indent > before.indent) {
    if (before.opens) return undefined
    const left = closed.find((level) => level.indent === indent)?.entries.at(-1)
    const [wrong, beside] = left ? [before, left] : [entry, before]
    return { first: wrong, last: wrong, due: beside.indent, beside, seenAt: entry }
  }
  if (levels.some((level) => level.indent === indent)) return undefined
  const deeper = levels.find((level) => level.indent > indent)
  const outer = levels.findLast((level) => level.indent < indent)
  const [first] = deeper?.entries ?? []
  if (!deeper || !first) return undefined
  if (outer && indent === outer.indent + step && deeper.indent !== outer.indent + step)
    return { first, last: before, due: indent, beside: entry, seenAt: entry }
  const isNearer = !outer || isLike(entry, next, deeper, deeper.indent - indent - (indent - outer.indent))
  const beside = isNearer ? deeper.entries.at(-1) : outer.entries.at(-1)
  return {
    first: entry,
    last: entry,
    due: (isNearer ? deeper : outer).indent,
    ...(beside ? { beside } : {}),
    seenAt: entry,
  }
}

/**
 * Whether a line between two levels is one of the deeper, by how much nearer (< 0) it is to that. In the middle, what
 * has rows in line with that level, or is no group beside groups, is one of the outer.
 */
function isLike(entry: EntryLine, next: EntryLine | undefined, deeper: Level, distance: number): boolean {
  if (distance !== 0) return distance < 0
  if (entry.opens) return next?.indent !== deeper.indent
  return entry.isGroup || !deeper.entries.every((beside) => beside.isGroup || beside.opens)
}

/** In starter files, and as guides say. */
const AS_WRITTEN_HERE = 2

/** By how much a level is indented further than the one above it, most often. */
function usualStep(entries: readonly EntryLine[]): number {
  const counts = new Map([[AS_WRITTEN_HERE, 1]])
  for (const [index, { indent }] of entries.entries()) {
    const above = entries[index - 1]
    if (!above?.opens || indent <= above.indent) continue
    const step = indent - above.indent
    counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  const [usual] = [...counts].toSorted(([, ofA], [, ofB]) => ofB - ofA)
  return usual?.[0] ?? AS_WRITTEN_HERE
}
