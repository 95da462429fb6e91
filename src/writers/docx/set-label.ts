import type { Cell } from '../../document/document.ts'
import { LABEL_ROOM, labelSize } from '../../document/figures.ts'
import { uprightLabel } from '../../document/upright-label.ts'
import { breakPoints } from '../../layout/kinsoku.ts'
import { characterWidth } from './character-width.ts'
import { CHARACTER, SIDE_MARGIN, TABLE_LINE, UPPER_MARGIN, UPRIGHT_LINE } from './table-measures.ts'

export interface SetLabel {
  readonly lines: readonly string[]
  /** In half points; absent: 五号. A label that is set smaller takes the whole width of its cell. */
  readonly size?: number
  /** A character a line. The mark behind a number hangs, so that all stand below each other. */
  readonly isUpright?: true
}

/** The label of a cell that is `width` twips wide, with `height` of them for it; none in cells that office suites fill. */
export function labelOf(
  { text, scope, align, vertical }: Cell,
  width: number,
  height: number,
): SetLabel | undefined {
  if (vertical) {
    const upright = { lines: uprightLabel(text), isUpright: true } as const
    return heightOf(upright) <= height ? upright : compactLabel(text, width)
  }
  return scope && align === 'center' ? setLabel(text, width) : undefined
}

/** Of a label with the room over and under it, twips. */
export function heightOf({ lines, size = CHARACTER / 10, isUpright }: SetLabel): number {
  const line = isUpright ? UPRIGHT_LINE : (TABLE_LINE * size * 10) / CHARACTER
  return lines.length * line + 2 * UPPER_MARGIN
}

/** A centred label in a cell that is `width` twips wide. */
export function setLabel(label: string, width: number): SetLabel {
  const room = (width - 2 * SIDE_MARGIN) / 20
  const size = labelSize(characterWidth(label), width / 20, room)
  if (size * 20 === CHARACTER) return { lines: balancedLines(label, room / size) }
  return { lines: balancedLines(label, (width / 20 - LABEL_ROOM) / size), size: 2 * size }
}

/** A vertical label where it has few rows: three characters a line. */
function compactLabel(label: string, width: number): SetLabel {
  const room = width / 20 - LABEL_ROOM
  const size = Math.max(SMALLEST, Math.min(CHARACTER / 20, Math.floor((2 * room) / 3) / 2))
  return { lines: balancedLines(label, room / size), size: 2 * size }
}

/** 小六, in points. */
const SMALLEST = 6.5

/**
 * The lines of a label, each `width` characters wide at most: as few as it takes, but as equal in length as
 * can be (商业/企业, not 商业企/业), and sentences broken behind their marks if that takes no more than one line more.
 * Office suites fill one line after the other, so a writer has to say where lines end.
 */
function balancedLines(label: string, width: number): readonly string[] {
  const characters = [...label]
  const breaks = breakPoints(characters.map((character) => character.codePointAt(0) ?? 0))
  const greedy = filledLines(characters, breaks, width)
  if (greedy.length < 2) return greedy
  const ends = breaks.map((is, index) => is && PHRASE_END.test(characters[index - 1] ?? ''))
  const phrases = filledLines(characters, ends, width)
  const areWithin = (lines: readonly string[]) => lines.every((line) => characterWidth(line) <= width)
  if (areWithin(phrases) && phrases.length <= greedy.length + 1) return phrases
  for (let narrower = characterWidth(label) / greedy.length; narrower < width; narrower += 0.5) {
    const lines = filledLines(characters, breaks, narrower)
    if (lines.length === greedy.length && areWithin(lines)) return lines
  }
  return greedy
}

const PHRASE_END = /[，：；。）]/

/** Lines filled one after the other; what has no break in it may be wider than `width`. */
function filledLines(
  characters: readonly string[],
  breaks: readonly boolean[],
  width: number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  let word = ''
  characters.forEach((character, index) => {
    word += character
    if (index < characters.length - 1 && !breaks[index + 1]) return
    if (line !== '' && characterWidth(line + word) > width) {
      lines.push(line)
      line = ''
    }
    line += word
    word = ''
  })
  return [...lines, line]
}
