import type { Document } from '../../document/document.ts'
import { subsetFaces } from '../../layout/face-subset.ts'
import type { Pages } from '../../layout/pages.ts'
import { type PdfStandard, versionFor } from '../../pdf-standard/standards.ts'
import { compress } from './compress.ts'
import { endFont, prepareFont } from './font-objects.ts'
import { addOutline } from './outline.ts'
import { addOutputIntent } from './output-intent.ts'
import { pageContent } from './page-content.ts'
import { addPage, openPdf } from './pdf-file.ts'
import { embedPictures } from './pictures.ts'
import { endStructure, structureElements } from './structure.ts'

/**
 * Prints finished pages as a tagged PDF with subset fonts, 1.7 unless a standard is about 2.0, which says that it keeps the
 * given standards. The same document gives the same bytes.
 */
export async function writePdf(
  document: Document,
  pages: Pages,
  standards: readonly PdfStandard[] = [],
): Promise<Uint8Array> {
  const version = versionFor(standards)
  const { file, bytes } = openPdf(document, [pages.width, pages.height], standards)
  const subsets = subsetFaces(pages)
  const fonts = Array.from(subsets.values(), (subset) => ({ subset, reference: file.ref({}) }))
  // The fonts are two thirds of the file: they are deflated in other threads while the rest is written.
  const prepared = fonts.map(prepareFont)

  const pictures = embedPictures(file, pages)
  const elements = structureElements(file, pages.structure, version)
  const sheets = pages.pages.map((page) => {
    const sheet = addPage(file)
    if (page.landscape) Object.assign(sheet.dictionary.data, { Rotate: 90 })
    for (const { subset, reference } of fonts) sheet.fonts[subset.name] = reference
    sheet.fill(compress(pageContent(page, sheet, { pages, subsets, elements, pictures })))
    return sheet
  })
  endStructure(file, elements, sheets)
  addOutline(file, pages, version === '2.0' ? elements : undefined)
  if (standards.includes('a-2a')) addOutputIntent(file)

  for (const font of prepared) await endFont(file, font)
  file.end()
  return bytes()
}
