import type { Picture } from '../../document/document.ts'
import type { Face } from '../../fonts/face.ts'
import type { FaceSubset } from '../../layout/face-subset.ts'
import type { Element, GraphicItem, LineItem, Page, Pages, TextItem } from '../../layout/pages.ts'
import { drawShapes } from './graphics.ts'
import { number } from './number.ts'
import type { Sheet } from './page-tree.ts'
import type { Image } from './pictures.ts'
import type { Elements } from './structure.ts'
import { initialTextState, showText } from './text-operators.ts'
import { textString } from './text-string.ts'

/** What the pages of a report share. */
interface Parts {
  readonly pages: Pages
  readonly subsets: ReadonlyMap<Face, FaceSubset>
  readonly elements: Elements
  readonly pictures: ReadonlyMap<Picture, Image>
}

/** The operators of a page; each run of marked content is handed to the structure element that it belongs to. */
export function pageContent(page: Page, sheet: Sheet, parts: Parts): string {
  const { pages, subsets, elements } = parts
  const state = initialTextState()
  let content = (page.graphics ?? []).map((graphic) => drawGraphic(graphic, sheet, parts)).join('')
  for (const { element, artifact, items } of runsOfOneElement(page.text)) {
    const owner = element && elements.get(element)
    content += owner ? `/${element.type} ${owner.addContent(sheet)}` : beginArtifact(artifact)
    for (const item of items) {
      const shown = showText(item, subsetOf(item, subsets), pages.height, state)
      content += item.reads === undefined ? shown : readAs(item.reads, shown)
    }
    content += 'EMC\n'
  }
  if (page.lines.length === 0) return content
  return `${content}/Artifact <</Type /Layout>> BDC\n${strokeLines(page.lines, pages.height)}EMC\n`
}

/** A figure says where it stands (ISO 32000-1 14.8.5.4). */
function drawGraphic(graphic: GraphicItem, sheet: Sheet, { pages, elements, pictures }: Parts): string {
  const { x, y, width, height, element, content } = graphic
  const figure = elements.get(element)
  if (!figure) throw new Error('a graphic outside the structure')
  const top = pages.height - y
  const box = [x, top - height, x + width, top].map(number)
  figure.describe(`/A <</O /Layout /Placement /Block /BBox [${box.join(' ')}]>> `)
  const begin = `/${element.type} ${figure.addContent(sheet)}`
  if (content.kind === 'shapes') return `${begin}${drawShapes(content.shapes, x, top, content.scale)}EMC\n`
  const picture = pictures.get(content)
  if (!picture) throw new Error('a picture that is not embedded')
  return `${begin}q ${number(width)} 0 0 ${number(height)} ${box[0]} ${box[1]} cm /${picture.name} Do Q\nEMC\n`
}

/** What belongs to the page and not to the report, ISO 32000-1 14.8.2.2. */
function beginArtifact(kind: TextItem['artifact']): string {
  const subtype = kind ? ` /Subtype /${kind}` : ''
  const side = kind && SIDES[kind] ? ` /Attached [/${SIDES[kind]}]` : ''
  return `/Artifact <</Type /Pagination${subtype}${side}>> BDC\n`
}

/** Content that is copied and read as another text, ISO 32000-1 14.9.4. */
function readAs(text: string, content: string): string {
  return `/Span <</ActualText ${textString(text)}>> BDC\n${content}EMC\n`
}

const SIDES: Partial<Record<NonNullable<TextItem['artifact']>, string>> = { Header: 'Top', Footer: 'Bottom' }

interface Run {
  readonly element: Element | undefined
  readonly artifact: TextItem['artifact']
  readonly items: TextItem[]
}

function runsOfOneElement(text: readonly TextItem[]): readonly Run[] {
  const runs: Run[] = []
  for (const item of text) {
    const last = runs.at(-1)
    const { element, artifact } = item
    if (last && last.element === element && last.artifact === artifact) last.items.push(item)
    else runs.push({ element, artifact, items: [item] })
  }
  return runs
}

function subsetOf(item: TextItem, subsets: ReadonlyMap<Face, FaceSubset>): FaceSubset {
  const subset = subsets.get(item.face)
  if (!subset) throw new Error(`${item.face.name} was not collected`)
  return subset
}

/** One path for each width of line; the square caps close the corners of a table. */
function strokeLines(lines: readonly LineItem[], height: number): string {
  const paths = new Map<number, string>()
  for (const { x1, y1, x2, y2, width } of lines) {
    const line = `${number(x1)} ${number(height - y1)} m ${number(x2)} ${number(height - y2)} l\n`
    paths.set(width, (paths.get(width) ?? '') + line)
  }
  return `2 J\n${Array.from(paths, ([width, path]) => `${number(width)} w\n${path}S\n`).join('')}`
}
