import type { HeadLabel } from './form-lines.ts'

/** What is written in a cell of a head, and its folded wording. */
export interface HeadText {
  readonly text: string
  readonly word: string
}

/** A cell of a head and the label of the form that it is; `isStrange` where it is taken for it by its place alone. */
export interface HeadCell {
  readonly text: string
  readonly label?: HeadLabel
  readonly isStrange?: true
}

/** A label in more pieces than that is none. */
const MOST_PIECES = 4

/**
 * The cells of a head by name, pieces of a label put together; of labels that several have, each takes the next. A name
 * that the form does not have is taken for the one label that alone is missing at its place.
 */
export function namedCells(head: readonly HeadLabel[], texts: readonly HeadText[]): readonly HeadCell[] {
  const cells: HeadCell[] = []
  const known = new Set(head.flatMap(({ words }) => words))
  for (let at = 0; at < texts.length; ) {
    const text = texts[at]
    const found = labelAt(head, cells, texts.slice(at, at + MOST_PIECES))
    if (found) cells.push(found.cell)
    else if (text && !known.has(text.word)) cells.push({ text: text.text })
    at += found?.pieces ?? 1
  }
  return withOnlyMissing(head, cells)
}

function labelAt(
  head: readonly HeadLabel[],
  taken: readonly HeadCell[],
  texts: readonly HeadText[],
): { readonly cell: HeadCell; readonly pieces: number } | undefined {
  const before = taken.findLast(({ label }) => label)?.label
  const next = before ? head.indexOf(before) + 1 : 0
  const free = [...head.slice(next), ...head.slice(0, next)].filter(
    (one) => !taken.some(({ label }) => label === one),
  )
  for (let pieces = 1; pieces <= texts.length; pieces++) {
    const put = texts.slice(0, pieces)
    const word = put.map((one) => one.word).join('')
    const label = free.find(({ words }) => words.includes(word))
    if (label) return { cell: { text: put.map(({ text }) => text).join(''), label }, pieces }
  }
  return undefined
}

function withOnlyMissing(head: readonly HeadLabel[], cells: readonly HeadCell[]): readonly HeadCell[] {
  const isThere = (label: HeadLabel) => cells.some((cell) => cell.label === label)
  return cells.map((cell, at) => {
    if (cell.label) return cell
    const before = cells.slice(0, at).findLast(({ label }) => label)?.label
    const after = cells.slice(at).find(({ label }) => label)?.label
    const gap = head
      .slice(before ? head.indexOf(before) + 1 : 0, after ? head.indexOf(after) : head.length)
      .filter((label) => !isThere(label))
    const first = before ? cells.findIndex(({ label }) => label === before) + 1 : 0
    const end = after ? cells.findIndex(({ label }) => label === after) : cells.length
    const label = gap[at - first]
    const isOnly = gap.length === end - first && gap.filter(({ isCorner }) => !isCorner).length <= 1
    return label && isOnly ? { ...cell, label, isStrange: true } : cell
  })
}
