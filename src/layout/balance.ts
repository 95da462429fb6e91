import { breakLines, type Line, lineOf } from './break-lines.ts'
import type { SetText } from './typesetter.ts'

/** As few lines as the width allows, but of lengths as equal as can be (商业/企业, not 商业企/业). */
export function balancedLines(text: SetText, width: number): readonly Line[] {
  const greedy = breakLines(text, width, width, false)
  if (greedy.length < 2) return greedy
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
