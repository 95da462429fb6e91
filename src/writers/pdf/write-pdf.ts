import type { Document } from '../../document/document.ts'
import { subsetFaces } from '../../layout/face-subset.ts'
import type { Pages } from '../../layout/pages.ts'
import { type PdfStandard, versionFor } from '../../pdf-standard/standards.ts'
import { endFont, type Font, prepareFont } from './font-objects.ts'
import { addInformation, identifierOf } from './information.ts'
import { addOutline } from './outline.ts'
import { addOutputIntent } from './output-intent.ts'
import { pageContent } from './page-content.ts'
import { addPages } from './page-tree.ts'
import { PdfFile } from './pdf-file.ts'
import { embedPictures, type Image } from './pictures.ts'
import { endStructure, structureElements } from './structure.ts'
import { xmpPacket } from './xmp.ts'

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
  const file = new PdfFile(version)
  const subsets = subsetFaces(pages)
  // The fonts are two thirds of the file: they are deflated in other threads while the rest is written.
  const fonts = Array.from(subsets.values(), (subset) => prepareFont(subset, file.reserve()))

  const pictures = embedPictures(file, pages)
  const structure = structureElements(file, pages.structure, version)
  const { elements } = structure
  const resources = file.add(resourcesOf(fonts, [...pictures.values()]))
  const { root, sheets } = addPages(file, pages, resources, (page, sheet) =>
    pageContent(page, sheet, { pages, subsets, elements, pictures }),
  )
  endStructure(file, structure, sheets)
  const outline = addOutline(file, pages, sheets, version === '2.0' ? elements : undefined)
  const intents = standards.includes('a-2a') ? ` /OutputIntents [${addOutputIntent(file)}]` : ''
  // Not deflated: programs that only look for metadata undo no filter.
  const metadata = file.addStream(
    '/Type /Metadata /Subtype /XML',
    Buffer.from(xmpPacket(document, standards)),
  )
  for (const font of fonts) await endFont(file, font)

  const catalog = file.add(
    `<</Type /Catalog /Pages ${root} /Outlines ${outline} /PageMode /UseOutlines /Lang (zh-CN) /Metadata ${metadata}
/MarkInfo <</Marked true>> /StructTreeRoot ${structure.root} /ViewerPreferences <</DisplayDocTitle true>>${intents}>>`,
  )
  return file.end(catalog, addInformation(file, document), identifierOf(document))
}

/** What pages name: fonts and pictures (ISO 32000-1 7.8.3). */
function resourcesOf(fonts: readonly Font[], pictures: readonly Image[]): string {
  const named = fonts.map(({ subset, reference }) => `/${subset.name} ${reference}`)
  const painted = pictures.map(({ name, reference }) => `/${name} ${reference}`)
  return `<</Font <<${named.join(' ')}>>${painted.length > 0 ? ` /XObject <<${painted.join(' ')}>>` : ''}>>`
}
