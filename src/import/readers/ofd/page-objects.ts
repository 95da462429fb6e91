import type { XmlElement } from '../../../container/read-xml.ts'
import { Unreadable } from '../../loose.ts'
import { attribute, child } from '../office-xml.ts'
import { at, type Rules, type TextItem } from '../pages/geometry.ts'
import { RuleCollector } from '../pages/rule-collector.ts'
import { subpaths } from './abbreviated-path.ts'
import { placing } from './placing.ts'
import type { PageStructure } from './structure.ts'
import { textItems } from './text-items.ts'
import { numbersIn, points } from './units.ts'

export interface PageObjects {
  readonly items: readonly TextItem[]
  readonly rules: Rules
  /** How far down figures stand, points. */
  readonly pictures: readonly number[]
}

/** No report has a hundredth of it. */
const MOST_ITEMS = 200_000

/** The objects of a page (GB/T 33190-2016 7.7); what its structure leaves out, page numbers and repeated heads, is left out. */
export function readObjects(
  layers: readonly XmlElement[],
  structure: PageStructure | undefined,
): PageObjects {
  const items: TextItem[] = []
  const rules = new RuleCollector()
  const pictures = new Map<unknown, number>()
  const visit = (object: XmlElement): void => {
    if (attribute(object, 'Visible') === 'false') return
    const figure = structure?.figureOf(attribute(object, 'ID') ?? '')
    if (figure !== undefined) pictures.set(figure, Math.max(topOf(object), pictures.get(figure) ?? 0))
    else if (object.local === 'TextObject') {
      if (structure && !structure.has(attribute(object, 'ID') ?? '')) return
      items.push(...textItems(object))
      if (items.length > MOST_ITEMS) throw new Unreadable('too-large')
    } else if (object.local === 'PathObject') addPath(object, rules)
    else if (object.local === 'ImageObject' && isPicture(object)) pictures.set(object, topOf(object))
    else if (object.local === 'PageBlock') object.children.forEach(visit)
  }
  for (const layer of layers) layer.children.forEach(visit)
  return { items, rules, pictures: [...pictures.values()] }
}

/** A picture that shows something is no smaller, millimetres. */
const SMALLEST = 14

function isPicture(object: XmlElement): boolean {
  const [, , width = 0, height = 0] = numbersIn(attribute(object, 'Boundary'))
  return width >= SMALLEST && height >= SMALLEST
}

/** Of the object, or of the first in a block of them; points. */
function topOf(object: XmlElement): number {
  const [inside] = object.children
  if (object.local === 'PageBlock') return inside ? topOf(inside) : 0
  return points(numbersIn(attribute(object, 'Boundary'))[1] ?? 0)
}

function addPath(object: XmlElement, rules: RuleCollector): void {
  const place = placing(object)
  const parts = subpaths(child(object, 'AbbreviatedData')?.text ?? '')
  rules.add(
    parts.map((corners) => corners.map(([x, y]) => at(place, x, y))),
    { stroked: attribute(object, 'Stroke') !== 'false', filled: attribute(object, 'Fill') === 'true' },
  )
}
