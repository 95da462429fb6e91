import type { Title } from '../document/document.ts'
import { titleLines } from '../document/title-lines.ts'
import { lineOf } from './break-lines.ts'
import type { Element } from './pages.ts'
import { type LinesPiece, linesPiece } from './pieces.ts'
import { centredStrips } from './strips.ts'
import { styles } from './styles.ts'
import type { Typesetter } from './typesetter.ts'

/**
 * 标题 (GB/T 9704-2012 7.3.1): 2号小标宋, centred; its lines break between whole words, well balanced, best before
 * the year. One empty line below.
 */
export function titlePiece(title: Title, typesetter: Typesetter, element: Element): LinesPiece {
  const { column, linePitch } = typesetter.sheet
  const set = (text: string) => typesetter.set([{ text, style: styles.title }])
  const whole = (text: string) => {
    const atoms = set(text)
    return { text: atoms, line: lineOf(atoms, 0, atoms.atoms.length, column.width) }
  }
  const lines = titleLines(title, (text) => whole(text).line.width, column.width)
  // A line of 2号 needs more than one line of the grid; the whole title takes whole lines of it.
  const height = (Math.ceil(lines.length * 1.25) * linePitch) / lines.length
  const strips = lines.flatMap((words) => {
    const { text, line } = whole(words)
    return centredStrips(text, [line], element, column, styles.title.size, height)
  })
  return linesPiece(strips, { whole: true, keepWithNext: true, after: linePitch })
}
