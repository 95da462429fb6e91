import type { Picture } from '../../document/document.ts'
import type { Pages } from '../../layout/pages.ts'
import { type Box, boundary } from './box.ts'
import type { Identifiers } from './identifiers.ts'
import { number } from './units.ts'
import { element } from './xml.ts'

/** A picture among the resources: its file, as it was given. */
export interface PictureResource {
  readonly id: number
  readonly file: string
  readonly picture: Picture
}

export function pictureResources(pages: Pages, ids: Identifiers): ReadonlyMap<Picture, PictureResource> {
  const resources = new Map<Picture, PictureResource>()
  for (const { content } of pages.pages.flatMap(({ graphics = [] }) => graphics)) {
    if (content.kind !== 'picture' || resources.has(content)) continue
    const extension = content.mediaType === 'image/png' ? 'png' : 'jpg'
    const file = `image-${resources.size + 1}.${extension}`
    resources.set(content, { id: ids.next(), file, picture: content })
  }
  return resources
}

/** The multimedia resources (GB/T 33190-2016 7.9). */
export function multiMedias(resources: Iterable<PictureResource>): string {
  const entries = Array.from(resources, ({ id, file, picture }) => {
    const format = picture.mediaType === 'image/png' ? 'PNG' : 'JPEG'
    return element('MultiMedia', { ID: id, Type: 'Image', Format: format }, element('MediaFile', {}, file))
  })
  return entries.length > 0 ? element('MultiMedias', {}, entries.join('')) : ''
}

/** An image object (10): its matrix stretches the picture, a square of 1 mm, over the box. */
export function imageObject(box: Box, resource: PictureResource, id: number): string {
  const matrix = `${number(box.width)} 0 0 ${number(box.height)} 0 0`
  return element('ImageObject', { ID: id, Boundary: boundary(box), CTM: matrix, ResourceID: resource.id })
}
