import type { Picture } from '../../document/document.ts'
import type { Face } from '../../fonts/face.ts'
import type { Element, GraphicItem } from '../../layout/pages.ts'
import type { Box } from './box.ts'
import type { FontResource } from './fonts.ts'
import type { Identifiers } from './identifiers.ts'
import { lineObjects, shapeObjects } from './path-objects.ts'
import { imageObject, type PictureResource } from './pictures.ts'
import type { ShownPage } from './shown-page.ts'
import { textObject } from './text-object.ts'
import { textParts } from './text-parts.ts'
import { millimetres, numbers } from './units.ts'
import { element, part } from './xml.ts'

/** What the pages of a report share. */
export interface Parts {
  readonly ids: Identifiers
  readonly fonts: ReadonlyMap<Face, FontResource>
  readonly pictures: ReadonlyMap<Picture, PictureResource>
  /** Takes note of an object that shows something of an element. */
  readonly shows: (element: Element, object: number) => void
}

/** A page (GB/T 33190-2016 7.7): one layer, in the order of painting. */
export function pageContent(page: ShownPage, parts: Parts): string {
  const layer = parts.ids.next()
  const graphics = (page.graphics ?? []).map((graphic) => graphicBlock(graphic, parts)).join('')
  const text = page.text.flatMap(textParts).map((item) => {
    const id = parts.ids.next()
    const font = parts.fonts.get(item.face)
    if (!font) throw new Error(`${item.face.name} was not collected`)
    if (item.element) parts.shows(item.element, id)
    return textObject(item, font, id)
  })
  const objects = graphics + text.join('') + lineObjects(page.lines, parts.ids)
  const area = element('Area', {}, physicalBox(page.width, page.height))
  const content = element('Content', {}, element('Layer', { ID: layer, Type: 'Body' }, objects))
  return part('Page', area + content)
}

/** The paper (7.5, table 7), of points. */
export function physicalBox(width: number, height: number): string {
  return element('PhysicalBox', {}, numbers(0, 0, millimetres(width), millimetres(height)))
}

/** All that a figure consists of, as one block. */
function graphicBlock({ x, y, width, height, element: figure, content }: GraphicItem, parts: Parts): string {
  const { ids } = parts
  const block = ids.next()
  parts.shows(figure, block)
  const box: Box = {
    x: millimetres(x),
    y: millimetres(y),
    width: millimetres(width),
    height: millimetres(height),
  }
  const drawn =
    content.kind === 'shapes' ? shapeObjects(content, box, ids) : pictureObject(content, box, parts)
  return element('PageBlock', { ID: block }, drawn)
}

function pictureObject(content: Picture, box: Box, { ids, pictures }: Parts): string {
  const picture = pictures.get(content)
  if (!picture) throw new Error('a picture that is not among the resources')
  return imageObject(box, picture, ids.next())
}
