import { PAGE_NUMBER_BELOW } from '../document/paper.ts'
import { breakLines, lineOf } from './break-lines.ts'
import { millimetres } from './geometry.ts'
import type { TextItem } from './pages.ts'
import { placeLine } from './place-line.ts'
import { styles } from './styles.ts'
import type { Typesetter } from './typesetter.ts'

/**
 * 页码 (GB/T 9704-2012 7.5): 4号半角宋体 between dashes, the dashes 7 mm below the 版心; odd pages at the right, even
 * pages at the left, one character in.
 */
export function pageNumber(number: number, typesetter: Typesetter): readonly TextItem[] {
  const { column } = typesetter.sheet
  const { size } = styles.pageNumber
  const text = typesetter.set([{ text: `— ${number} —`, style: styles.pageNumber }])
  const line = lineOf(text, 0, text.atoms.length, column.width)
  const x = number % 2 === 1 ? column.right - size - line.width : column.left + size
  const dashAboveBaseline = 0.27 * size
  const items = placeLine(text, line, {
    x,
    y: column.bottom + millimetres(PAGE_NUMBER_BELOW) + dashAboveBaseline,
  })
  return items.map((item) => ({ ...item, artifact: 'Footer' }))
}

/** 草稿: across the page in light grey, and small in the upper right corner. */
export function stampItems(stamp: string, typesetter: Typesetter): readonly TextItem[] {
  const { column, page } = typesetter.sheet
  const large = typesetter.set([{ text: stamp, style: styles.stamp }])
  const largeLine = lineOf(large, 0, large.atoms.length, page.height)
  const along = largeLine.width / 2
  const down = 0.38 * styles.stamp.size
  const diagonal = Math.SQRT1_2
  const watermark = placeLine(large, largeLine, {
    x: page.width / 2 + (down - along) * diagonal,
    y: page.height / 2 + (down + along) * diagonal,
  }).map((item): TextItem => ({ ...item, artifact: 'Watermark', grey: 0.85, turned: -45 }))
  const small = typesetter.set([{ text: stamp, style: styles.smallStamp }])
  const [smallLine] = breakLines(small, column.width, column.width)
  if (!smallLine) return watermark
  const corner = placeLine(small, smallLine, {
    x: column.right - smallLine.width,
    y: column.top - millimetres(12),
  })
  return [...watermark, ...corner.map((item): TextItem => ({ ...item, artifact: 'Header' }))]
}
