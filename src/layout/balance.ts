import { breakLines, type Line, lineOf } from './break-lines.ts'
import { codePointsOf } from './punctuation.ts'
import type { SetText } from './typesetter.ts'

/**
 * As few lines as the width allows, but of lengths as equal as can be (商业/企业, not 商业企/业). Sentences break behind
 * their marks if that takes no more than one line more.
 */
export function balancedLines(text: SetText, width: number): readonly Line[] {
  const greedy = breakLines(text, width, width, false)
  if (greedy.length < 2) return greedy
  const phrases = phraseLines(text, width)
  if (phrases && phrases.length <= greedy.length + 1) return phrases
  const total = lineOf(text, 0, text.atoms.length, width).width
  const step = (text.atoms[0]?.size ?? width) / 2
  for (let narrower = total / greedy.length; narrower < width; narrower += step) {
    const lines = breakLines(text, narrower, narrower, false)
    if (lines.length === greedy.length && lines.every((line) => line.width <= width)) {
      return lines.map((line) => ({ ...line, available: Math.max(line.width, width) }))
    }
  }
  return greedy
}

/** Lines that all end with a mark of the sentence; none if a phrase is wider than a line. */
function phraseLines(text: SetText, width: number): readonly Line[] | undefined {
  const { atoms } = text
  const breaks = text.breaks.map((is, index) => is && phraseEnds.has(atoms[index - 1]?.codePoint ?? 0))
  const lines = breakLines({ ...text, breaks }, width, width, false)
  const isWhole = lines.every(
    ({ end, width: wide }) => wide <= width && (breaks[end] || end === atoms.length),
  )
  return isWhole ? lines : undefined
}

const phraseEnds = codePointsOf('，：；。）')
