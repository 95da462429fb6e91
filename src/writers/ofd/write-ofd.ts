import { createHash } from 'node:crypto'
import { type Entry, entry, zip } from '../../container/zip.ts'
import type { AttachedFile } from '../../document/attached-file.ts'
import type { Document } from '../../document/document.ts'
import { sealParts } from '../../document/package-seal.ts'
import type { Element, Pages } from '../../layout/pages.ts'
import { attachmentsPart } from './attachments.ts'
import { type Shown, structureTags } from './custom-tags.ts'
import { BEFORE_SEAL, entryPart, resourcePart, rootPart, tagsPart } from './document-parts.ts'
import { fontFile, fontResources, fonts } from './fonts.ts'
import { Identifiers } from './identifiers.ts'
import { pageContent } from './page-content.ts'
import { multiMedias, pictureResources } from './pictures.ts'
import { shownPage } from './shown-page.ts'

/**
 * Prints finished pages as an OFD document (GB/T 33190-2016) with subset fonts, its structure as custom tags, sealed.
 * The same document gives the same bytes.
 */
export async function writeOfd(
  document: Document,
  pages: Pages,
  attached?: AttachedFile,
): Promise<Uint8Array> {
  const ids = new Identifiers()
  const fontsOf = fontResources(pages, ids)
  // The fonts are most of the file: they are deflated in other threads while the rest is written.
  const fontFiles = Array.from(fontsOf.values(), ({ subset, file }) =>
    entry(`Doc_0/Res/${file}`, fontFile(subset)),
  )
  const pictures = pictureResources(pages, ids)
  const listed = pages.pages.map((page, index) => ({
    ...{ page, id: ids.next(), path: `Pages/Page_${index}/Content.xml` },
  }))
  const shown = new Map<Element, Shown[]>()
  const contents = listed.map(({ page, id, path }) => {
    const shows = (element: Element, object: number) => {
      const objects = shown.get(element)
      if (objects) objects.push({ page: id, object })
      else shown.set(element, [{ page: id, object }])
    }
    const content = pageContent(shownPage(page, pages.width, pages.height), {
      ...{ ids, fonts: fontsOf, pictures, shows },
    })
    return [path, content] as const
  })
  const named = {
    ...{ pages: listed, fonts: fontsOf.size > 0, pictures: pictures.size > 0 },
    attachments: attached !== undefined,
  }
  const texts: Record<string, string> = {
    'Document.xml': rootPart(pages, ids.largest, named),
    ...Object.fromEntries(contents),
    ...(named.fonts ? { 'PublicRes.xml': resourcePart(fonts(fontsOf.values())) } : {}),
    ...(named.pictures ? { 'DocumentRes.xml': resourcePart(multiMedias(pictures.values())) } : {}),
    'Tags/CustomTags.xml': tagsPart('Structure.xml'),
    'Tags/Structure.xml': structureTags(pages.structure, shown),
    ...(attached ? { 'Attachs/Attachments.xml': attachmentsPart(attached, 'data.yaml') } : {}),
  }
  const entries = [
    ...Object.entries(texts).map(([path, text]) => entry(`Doc_0/${path}`, Buffer.from(text))),
    ...Array.from(pictures.values(), ({ picture, file }) => entry(`Doc_0/Res/${file}`, picture.bytes)),
    ...(attached ? [entry('Doc_0/Attachs/data.yaml', attached.bytes)] : []),
    ...fontFiles,
  ]
  const id = documentId(document, Object.values(texts).join(''))
  const first = sealedEntry(entryPart(document, 'Doc_0/Document.xml', id), entries)
  return zip([first, ...entries])
}

/** The entry of the package, with the seal of all its parts. */
function sealedEntry(text: string, entries: readonly Entry[]): Entry {
  const path = 'OFD.xml'
  const parts = Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes]))
  const sealed = sealParts({ ...parts, [path]: Buffer.from(text) }, { part: path, before: BEFORE_SEAL })
  return entry(path, sealed[path] ?? new Uint8Array())
}

/** 32 characters that tell this document from others (7.4): by what it holds, since chance would not come again. */
function documentId({ title, agency, timestamp }: Document, texts: string): string {
  const hash = createHash('sha256').update(`${title}\n${agency}\n${timestamp}\n`).update(texts)
  return hash.digest('hex').slice(0, 32)
}
