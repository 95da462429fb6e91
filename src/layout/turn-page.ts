import type { LineItem, Page, TextItem } from './pages.ts'

/**
 * A page that was set across, as it stands on the upright sheet of this height: everything a quarter turn to the left.
 * Only tables and lines of text are set across.
 */
export function turnPage({ text, lines }: Pick<Page, 'text' | 'lines'>, height: number): Page {
  const turnText = (item: TextItem): TextItem => ({ ...item, x: item.y, y: height - item.x, turned: -90 })
  const turnLine = ({ x1, y1, x2, y2, width }: LineItem): LineItem => {
    return { x1: y1, y1: height - x2, x2: y2, y2: height - x1, width }
  }
  return { landscape: true, text: text.map(turnText), lines: lines.map(turnLine) }
}
