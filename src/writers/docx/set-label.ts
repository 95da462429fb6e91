import { LABEL_ROOM, labelSize } from '../../document/figures.ts'
import { breakPoints } from '../../layout/kinsoku.ts'
import { characterWidth } from './character-width.ts'
import { CHARACTER, SIDE_MARGIN } from './table-measures.ts'

export interface SetLabel {
  readonly lines: readonly string[]
  /** In half points; absent: 五号. A label that is set smaller takes the whole width of its cell. */
  readonly size?: number
}

/** A centred label in a cell that is `width` twips wide. */
export function setLabel(label: string, width: number): SetLabel {
  const room = (width - 2 * SIDE_MARGIN) / 20
  const size = labelSize(characterWidth(label), width / 20, room)
  if (size * 20 === CHARACTER) return { lines: balancedLines(label, room / size) }
  return { lines: balancedLines(label, (width / 20 - LABEL_ROOM) / size), size: 2 * size }
}

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
