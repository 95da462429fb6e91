import { type Line, squeezable, squeezableAt, startTrim } from './break-lines.ts'
import { isInsideWord } from './kinsoku.ts'
import type { Element, TextItem } from './pages.ts'
import { isOpening, isSpace } from './punctuation.ts'
import type { Atom, SetText } from './typesetter.ts'

/**
 * Sets one line with its left edge at `x` and its baseline at `y`. A line that is too long is squeezed at its marks;
 * one that is too short is stretched to the full width if `justified`.
 */
export function placeLine(
  text: SetText,
  line: Line,
  at: { readonly x: number; readonly y: number; readonly justified?: boolean; readonly element?: Element },
): readonly TextItem[] {
  const gap = gapOf(text, line, at.justified ?? false)
  const items: Draft[] = []
  let x = at.x
  for (let index = line.start; index < line.end; index++) {
    const atom = text.atoms[index]
    if (!atom) break
    const extra = gap(index)
    const squeezed = isOpening(atom.codePoint) ? Math.min(0, extra) : 0
    const trimmed = (text.trimLeft[index] ?? 0) + (index === line.start ? startTrim(text, index) : 0)
    const origin = x + atom.shift - trimmed + squeezed
    let draft = items.at(-1)
    if (!draft || draft.atom.face !== atom.face || draft.atom.size !== atom.size) {
      draft?.origins.push(origin)
      draft = { atom, text: '', reads: '', origins: [] }
      items.push(draft)
    }
    draft.text += atom.text
    draft.reads += atom.instead ?? atom.text
    draft.origins.push(origin)
    x += atom.width - trimmed - rightTrim(text, line, index) + extra
  }
  items.at(-1)?.origins.push(x)
  return items.map((draft) => finished(draft, at.y, at.element))
}

interface Draft {
  readonly atom: Atom
  text: string
  /** With the characters that no face has. */
  reads: string
  /** Origins of the glyphs, then the end of the item. */
  readonly origins: number[]
}

function finished({ atom, text, reads, origins }: Draft, y: number, element: Element | undefined): TextItem {
  const advances: number[] = []
  for (let index = 1; index < origins.length; index++) {
    advances.push(round((origins[index] ?? 0) - (origins[index - 1] ?? 0)))
  }
  const item = { x: round(origins[0] ?? 0), y: round(y), size: atom.size, face: atom.face, text, advances }
  const said = reads === text ? item : { ...item, reads }
  return element ? { ...said, element } : said
}

/** A ten-thousandth of a point: far below what is seen, and it makes equal advances equal numbers. */
function round(length: number): number {
  return Math.round(length * 10_000) / 10_000
}

function rightTrim(text: SetText, line: Line, index: number): number {
  if (index === line.end - 1) return 0
  return text.trimRight[index] ?? 0
}

/**
 * What is added after each atom of the line: stretch between characters, or squeeze at marks. The last mark of a full
 * line gives up its blank half, so that the edge is even.
 */
function gapOf(text: SetText, line: Line, justified: boolean): (index: number) => number {
  const endTrim = justified ? squeezableAt(text, line, line.end - 1) : 0
  const spare = line.available - line.width + endTrim
  const last = lastVisible(text, line)
  const collapsed = (index: number) => {
    if (index > last) return -(text.atoms[index]?.width ?? 0)
    return index === line.end - 1 ? -endTrim : 0
  }
  if (spare < 0) {
    const atEnd = squeezableAt(text, line, line.end - 1) - endTrim
    const endShare = Math.min(-spare, atEnd)
    const others = squeezable(text, line) - squeezableAt(text, line, line.end - 1)
    const share = others > 0 ? (-spare - endShare) / others : 0
    return (index) =>
      collapsed(index) - (index === line.end - 1 ? endShare : share * squeezableAt(text, line, index))
  }
  if (!justified || spare === 0) return collapsed
  const stretches = (index: number) => index < last && isStretchable(text, index)
  let gaps = 0
  for (let index = line.start; index < last; index++) if (stretches(index)) gaps++
  const stretch = spare / gaps
  if (stretch > (text.atoms[line.start]?.size ?? 0) * widestGap) return collapsed
  return (index) => collapsed(index) + (stretches(index) ? stretch : 0)
}

/** A line that had to be opened wider than this, in em, is left as it is: a long address would follow. */
const widestGap = 0.3

function lastVisible(text: SetText, line: Line): number {
  let last = line.end - 1
  while (last > line.start && isSpace(text.atoms[last]?.codePoint ?? 0)) last--
  return last
}

/** Words, numbers, —— and …… stay closed. */
function isStretchable(text: SetText, index: number): boolean {
  const before = text.atoms[index]?.codePoint ?? 0
  const after = text.atoms[index + 1]?.codePoint ?? 0
  return !isInsideWord(before, after) && !(before === after && (before === 0x2014 || before === 0x2026))
}
