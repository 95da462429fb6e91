import type { Document } from '../../document/document.ts'
import type { Pages } from '../../layout/pages.ts'
import { subsetFaces } from './face-subset.ts'
import { endFont, prepareFont } from './font-objects.ts'
import { addOutline } from './outline.ts'
import { drawPage } from './page-content.ts'
import { addPage, openPdf } from './pdf-file.ts'
import { embedPictures } from './pictures.ts'
import { addStructure } from './structure.ts'

/** Prints finished pages as a tagged PDF 1.7 with subset fonts. The same document gives the same bytes. */
export async function writePdf(document: Document, pages: Pages): Promise<Uint8Array> {
  const { file, bytes } = openPdf(document, [pages.width, pages.height])
  const subsets = subsetFaces(pages)
  const fonts = Array.from(subsets.values(), (subset) => ({ subset, reference: file.ref({}) }))
  // The fonts are two thirds of the file: they are compressed in other threads while the rest is written.
  const embedding = Promise.all(fonts.map(prepareFont))

  const pictures = await embedPictures(file, pages)
  const elements = addStructure(file, pages.structure)
  for (const page of pages.pages) {
    addPage(file)
    for (const { subset, reference } of fonts) file.page.fonts[subset.name] = reference
    drawPage(file, page, pages, subsets, elements, pictures)
  }
  elements.get(pages.structure)?.end()
  addOutline(file, pages)

  for (const font of await embedding) endFont(file, font)
  file.end()
  return bytes()
}
