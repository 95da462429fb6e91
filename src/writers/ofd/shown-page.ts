import type { LineItem, Page, TextItem } from '../../layout/pages.ts'

/** A page as it is looked at. */
export interface ShownPage extends Page {
  readonly width: number
  readonly height: number
}

/**
 * OFD cannot say that an upright sheet is shown turned to the right, as PDF does: a page that is set 横排 becomes a page
 * that is wide, with everything on it turned back.
 */
export function shownPage(page: Page, width: number, height: number): ShownPage {
  if (!page.landscape) return { ...page, width, height }
  const turnText = (item: TextItem): TextItem => {
    const { turned = 0, ...upright } = item
    const turn = turned + 90
    return { ...upright, x: height - item.y, y: item.x, ...(turn === 0 ? {} : { turned: turn }) }
  }
  const turnLine = ({ x1, y1, x2, y2, width }: LineItem): LineItem => {
    return { x1: height - y2, y1: x1, x2: height - y1, y2: x2, width }
  }
  return { text: page.text.map(turnText), lines: page.lines.map(turnLine), width: height, height: width }
}
