import { breakLines, type Line } from './break-lines.ts'
import { type Column, centredBaseline, type Sheet } from './geometry.ts'
import type { Element } from './pages.ts'
import type { Strip } from './pieces.ts'
import { placeLine } from './place-line.ts'
import { styles } from './styles.ts'
import type { SetText } from './typesetter.ts'

/** Points. `first` and `rest` are how far the first and the other lines are set off from the left of the 版心. */
export interface Setting {
  readonly size: number
  readonly height: number
  readonly first: number
  readonly rest: number
}

/** Paragraphs begin two characters in. */
export function bodySetting({ linePitch, characterPitch }: Sheet): Setting {
  return { size: styles.text.size, height: linePitch, first: 2 * characterPitch, rest: 0 }
}

/** Lines that all fill the 版心 to its right edge but the last. */
export function justifiedStrips(
  text: SetText,
  element: Element,
  column: Column,
  { size, height, first, rest }: Setting,
): readonly Strip[] {
  const lines = breakLines(text, column.width - first, column.width - rest)
  return lines.map((line, index) => ({
    height,
    text: placeLine(text, line, {
      x: column.left + (index === 0 ? first : rest),
      y: centredBaseline(height, size),
      justified: index < lines.length - 1,
      element,
    }),
  }))
}

/** Lines in the middle of the 版心. */
export function centredStrips(
  text: SetText,
  lines: readonly Line[],
  element: Element,
  column: Column,
  size: number,
  height: number,
): readonly Strip[] {
  return lines.map((line) => ({
    height,
    text: placeLine(text, line, {
      x: column.left + (column.width - Math.min(line.width, column.width)) / 2,
      y: centredBaseline(height, size),
      element,
    }),
  }))
}
