import type { Picture } from '../../document/document.ts'
import type { Face } from '../../fonts/face.ts'
import type { Element, GraphicItem, LineItem, Page, Pages, TextItem } from '../../layout/pages.ts'
import type { FaceSubset } from './face-subset.ts'
import { drawShapes } from './graphics.ts'
import { number } from './number.ts'
import type { PdfFile, Reference, StructureElement } from './pdf-file.ts'
import { initialTextState, showText } from './text-operators.ts'

/** Draws a page, and hands each run of marked content to the structure element that it belongs to. */
export function drawPage(
  file: PdfFile,
  page: Page,
  { height }: Pages,
  subsets: ReadonlyMap<Face, FaceSubset>,
  elements: ReadonlyMap<Element, StructureElement>,
  pictures: ReadonlyMap<Picture, Reference>,
): void {
  for (const graphic of page.graphics ?? []) drawGraphic(file, graphic, height, elements, pictures)
  const state = initialTextState()
  for (const run of runsOfOneElement(page.text)) {
    const element = run.element && elements.get(run.element)
    if (element && run.element) element.add(file.markStructureContent(run.element.type))
    else file.markContent('Artifact', { type: 'Pagination' })
    file.addContent(run.items.map((item) => showText(item, subsetOf(item, subsets), height, state)).join(''))
    file.endMarkedContent()
  }
  if (page.lines.length > 0) {
    file.markContent('Artifact', { type: 'Layout' })
    file.addContent(strokeLines(page.lines, height))
    file.endMarkedContent()
  }
}

/** A figure says where it stands (ISO 32000-1 14.8.5.4). */
function drawGraphic(
  file: PdfFile,
  { x, y, width, height, element, content }: GraphicItem,
  pageHeight: number,
  elements: ReadonlyMap<Element, StructureElement>,
  pictures: ReadonlyMap<Picture, Reference>,
): void {
  const figure = elements.get(element)
  if (!figure) throw new Error('a graphic outside the structure')
  const box = [x, pageHeight - y - height, x + width, pageHeight - y]
  Object.assign(figure.dictionary.data, { A: { O: 'Layout', Placement: 'Block', BBox: box } })
  figure.add(file.markStructureContent(element.type))
  if (content.kind === 'shapes') {
    file.addContent(drawShapes(content.shapes, x, pageHeight - y, content.scale))
  } else {
    const name = `I${Object.keys(file.page.xobjects).length + 1}`
    const picture = pictures.get(content)
    if (!picture) throw new Error('a picture that is not embedded')
    file.page.xobjects[name] = picture
    const [left, bottom] = box.map(number)
    file.addContent(`q ${number(width)} 0 0 ${number(height)} ${left} ${bottom} cm /${name} Do Q\n`)
  }
  file.endMarkedContent()
}

interface Run {
  readonly element: Element | undefined
  readonly items: TextItem[]
}

function runsOfOneElement(text: readonly TextItem[]): readonly Run[] {
  const runs: Run[] = []
  for (const item of text) {
    const last = runs.at(-1)
    if (last && last.element === item.element) last.items.push(item)
    else runs.push({ element: item.element, items: [item] })
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
