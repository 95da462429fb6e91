import { isInsideWord } from './kinsoku.ts'
import { isClosing, isOpening, isPunctuation, isSpace } from './punctuation.ts'
import type { SetText } from './typesetter.ts'

/** Atoms `start` … `end`−1 of a text. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Width as set without justification, points; spaces at the end do not count. */
  readonly width: number
  /** Width that the line has to fill. Where `width` is greater, marks are squeezed to fit. */
  readonly available: number
}

/**
 * Breaks a text into lines, line after line. `first` and `rest` are the widths of the first and the other lines.
 * Where 禁则 or a number forbids to end a full line, marks are squeezed to pull the next character in (先挤后推); where that is
 * not enough, the characters in question go to the next line. The last line is never one character alone.
 * `squeezes` = false: lines that are not justified need no squeezing.
 */
export function breakLines(text: SetText, first: number, rest: number, squeezes = true): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.atoms.length; ) {
    const line = nextLine(text, start, lines.length === 0 ? first : rest, rest, squeezes)
    lines.push(line)
    start = line.end
  }
  return withoutLoneCharacter(text, lines)
}

const tolerance = 0.01

function nextLine(text: SetText, start: number, available: number, longest: number, squeezes: boolean): Line {
  const { atoms, breaks } = text
  let fitting: Line | undefined
  for (let end = start + 1, width = -startTrim(text, start); end <= atoms.length; end++) {
    width += trimmedWidth(text, end - 1)
    if (end < atoms.length && !breaks[end]) {
      if (width > 3 * Math.max(available, longest) && !isSpace(atoms[end - 1]?.codePoint ?? 0)) {
        return brokenAnywhere(text, start, fitting, available) // a word that no squeezing fits in, however it goes on
      }
      continue
    }
    const line: Line = { start, end, width: widthAtEnd(text, end, width), available }
    if (line.width <= available + tolerance) {
      fitting = line
      continue
    }
    const overflow = line.width - available
    const slack = fitting ? available - fitting.width : Number.POSITIVE_INFINITY
    const isGroup = fitting?.end !== end - 1
    const most = squeezes && isGroup ? Math.min(slack, squeezable(text, line)) : 0
    if (overflow <= most + tolerance) return line
    if (fitting && isWordWithin(text, fitting.end, longest + tolerance)) return fitting
    return brokenAnywhere(text, start, fitting, available)
  }
  if (!fitting) throw new Error('a line of no characters')
  return fitting
}

/** Whether what may not be parted from `start` on is no wider than `most`. */
function isWordWithin(text: SetText, start: number, most: number): boolean {
  let end = start + 1
  while (end < text.atoms.length && !text.breaks[end]) end++
  return lineOf(text, start, end, 0).width <= most
}

/** For a word that is longer than any line: it is parted between two of its letters, behind what fits without it. */
function brokenAnywhere(text: SetText, start: number, fitting: Line | undefined, available: number): Line {
  const least = fitting?.end ?? start + 1
  let end = least
  while (lineOf(text, start, end + 1, available).width <= available) end++
  for (let inside = end; inside > least; inside--) {
    if (isWithinWord(text, inside)) return lineOf(text, start, inside, available)
  }
  return fitting ?? lineOf(text, start, end, available)
}

function isWithinWord({ atoms }: SetText, index: number): boolean {
  return isInsideWord(atoms[index - 1]?.codePoint ?? 0, atoms[index]?.codePoint ?? 0)
}

function withoutLoneCharacter(text: SetText, lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1)
  const previous = lines.at(-2)
  if (!last || !previous || countCharacters(text, last) > 1) return lines
  const others = lines.slice(0, -2)
  const pulledIn = lineOf(text, previous.start, last.end, previous.available)
  if (pulledIn.width - pulledIn.available <= squeezable(text, pulledIn)) return [...others, pulledIn]
  // A word that is parted already may as well be parted elsewhere.
  const isParted = [previous.start, previous.end].some((end) => end > 0 && !text.breaks[end])
  for (let end = previous.end - 1; end > previous.start + 1; end--) {
    if (!text.breaks[end] && !(isParted && isWithinWord(text, end))) continue
    const lower = lineOf(text, end, last.end, last.available)
    if (lower.width > lower.available) return lines
    if (countCharacters(text, lower) > 1)
      return [...others, lineOf(text, previous.start, end, previous.available), lower]
  }
  return lines
}

function countCharacters(text: SetText, line: Line): number {
  let count = 0
  for (let index = line.start; index < line.end; index++) {
    if (!isPunctuation(text.atoms[index]?.codePoint ?? 0)) count++
  }
  return count
}

export function lineOf(text: SetText, start: number, end: number, available: number): Line {
  let width = -startTrim(text, start)
  for (let index = start; index < end; index++) width += trimmedWidth(text, index)
  return { start, end, width: widthAtEnd(text, end, width), available }
}

export function trimmedWidth(text: SetText, index: number): number {
  return (text.atoms[index]?.width ?? 0) - (text.trimLeft[index] ?? 0) - (text.trimRight[index] ?? 0)
}

/** An opening mark at the beginning of a line stands flush; that of a paragraph keeps its blank half. */
export function startTrim({ atoms, trimLeft }: SetText, start: number): number {
  const atom = atoms[start]
  return atom && start > 0 && isOpening(atom.codePoint) ? atom.width / 2 - (trimLeft[start] ?? 0) : 0
}

/** At the end of a line nothing adjoins: the mark has its whole width again, and spaces have none. */
function widthAtEnd(text: SetText, end: number, width: number): number {
  let last = end - 1
  let visible = width
  while (last > 0 && isSpace(text.atoms[last]?.codePoint ?? 0)) visible -= trimmedWidth(text, last--)
  return visible + (text.trimRight[last] ?? 0)
}

/** What the marks of a line can give. */
export function squeezable(text: SetText, line: Line): number {
  let sum = 0
  for (let index = line.start; index < line.end; index++) sum += squeezableAt(text, line, index)
  return sum
}

/** The last mark can give its blank half, the others a quarter of their width each. */
export function squeezableAt(text: SetText, line: Line, index: number): number {
  const atom = text.atoms[index]
  if (!atom) return 0
  if (isClosing(atom.codePoint)) {
    if (index === line.end - 1) return atom.width / 2
    return text.trimRight[index] ? 0 : atom.width / 4
  }
  if (!isOpening(atom.codePoint) || index === line.start) return 0
  return text.trimLeft[index] ? 0 : atom.width / 4
}
