import type { Pages, TextItem } from '../../src/layout/pages.ts'
import { typeArea, widthOf } from './support.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Texts of the document that stand out of the 版心. */
export function spills(pages: Pages, area: Box = typeArea): readonly string[] {
  return pages.pages.flatMap(({ text }) =>
    text.filter((item) => item.element && !isWithin(boxOf(item), area)).map((item) => item.text),
  )
}

/** Pairs of texts that stand on each other; 草稿 stands under them in grey. */
export function overlaps(pages: Pages): readonly string[] {
  return pages.pages.flatMap(({ text }) => {
    const boxes = text
      .filter((item) => item.grey === undefined)
      .map((item) => ({ text: item.text, box: boxOf(item) }))
    boxes.sort((one, other) => one.box.top - other.box.top)
    return boxes.flatMap((one, index) => {
      const found: string[] = []
      for (const other of boxes.slice(index + 1)) {
        if (other.box.top > one.box.bottom) break
        if (meet(one.box, other.box)) found.push(`${one.text} / ${other.text}`)
      }
      return found
    })
  })
}

const openings = /^[（《〈「『【〔［｛“‘]/

/** What an item blackens; the left half of an opening mark is blank. A quarter turn is one to the left. */
export function boxOf(item: TextItem): Box {
  const { x, y, size, turned = 0 } = item
  const [start, end] = [openings.test(item.text) ? size / 2 : 0, widthOf(item)]
  const [over, under] = [0.88 * size, 0.12 * size]
  if (turned === 0) return { left: x + start, right: x + end, top: y - over, bottom: y + under }
  return { left: x - over, right: x + under, top: y - end, bottom: y - start }
}

const tolerance = 0.05

function isWithin(box: Box, area: Box): boolean {
  return (
    box.left >= area.left - tolerance &&
    box.right <= area.right + tolerance &&
    box.top >= area.top - tolerance &&
    box.bottom <= area.bottom + tolerance
  )
}

function meet(one: Box, other: Box): boolean {
  return (
    one.right > other.left + tolerance &&
    other.right > one.left + tolerance &&
    one.bottom > other.top + tolerance &&
    other.bottom > one.top + tolerance
  )
}
