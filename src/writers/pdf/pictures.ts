import type { Picture } from '../../document/document.ts'
import type { Pages } from '../../layout/pages.ts'
import type { PdfFile, Reference } from './pdf-file.ts'

/** Writes the pictures of all pages into the file, one after the other, so that their order never changes. */
export async function embedPictures(file: PdfFile, pages: Pages): Promise<ReadonlyMap<Picture, Reference>> {
  const embedded = new Map<Picture, Reference>()
  for (const { graphics = [] } of pages.pages) {
    for (const { content } of graphics) {
      if (content.kind === 'picture') embedded.set(content, await embed(file, content))
    }
  }
  return embedded
}

function embed(file: PdfFile, { bytes }: Picture): Promise<Reference> {
  return new Promise((resolve) => {
    const image = file.openImage(Buffer.from(bytes))
    const finalize = image.finalize?.bind(image)
    if (finalize) {
      image.finalize = () => {
        finalize()
        resolve(image.obj)
      }
    }
    image.embed(file)
    if (!finalize) resolve(image.obj)
  })
}
