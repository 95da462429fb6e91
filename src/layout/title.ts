import type { Title } from '../document/document.ts'
import { lineOf } from './break-lines.ts'
import { centredBaseline, column, linePitch } from './geometry.ts'
import type { Element } from './pages.ts'
import type { LinesPiece } from './pieces.ts'
import { placeLine } from './place-line.ts'
import { styles } from './styles.ts'
import { titleBreaks } from './title-breaks.ts'
import type { Typesetter } from './typesetter.ts'

/**
 * 标题 (GB/T 9704-2012 7.3.1): 2号小标宋, centred; its lines break between whole words, well balanced, best before
 * the year. One empty line below.
 */
export function titlePiece(block: Title, typesetter: Typesetter, element: Element): LinesPiece {
  const text = typesetter.set([{ text: block.units.join(''), style: styles.title }])
  const ends = titleBreaks(block.units, text, column.width)
  // A line of 2号 needs more than one line of the grid; the whole title takes whole lines of it.
  const height = (Math.ceil(ends.length * 1.25) * linePitch) / ends.length
  const strips = ends.map((end, index) => {
    const line = lineOf(text, ends[index - 1] ?? 0, end, column.width)
    const x = column.left + (column.width - Math.min(line.width, column.width)) / 2
    const y = centredBaseline(height, styles.title.size)
    return { height, text: placeLine(text, line, { x, y, element }) }
  })
  return {
    type: 'lines',
    strips,
    onGrid: true,
    whole: true,
    keepWithNext: true,
    keepWithPrevious: false,
    before: 0,
    after: linePitch,
  }
}
