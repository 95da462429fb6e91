import { escaped } from '../../container/write-xml.ts'
import type { Document } from '../../document/document.ts'
import { UNSEALED } from '../../document/seal.ts'
import type { Pages } from '../../layout/pages.ts'
import { STRUCTURE } from './custom-tags.ts'
import { bookmarks, outlines } from './outline.ts'
import { physicalBox } from './page-content.ts'
import { element, part } from './xml.ts'

/** `OFD.xml` (GB/T 33190-2016 7.4): what the document is, and where it begins. */
export function entryPart(document: Document, root: string, documentId: string): string {
  const { title, agency, timestamp, publication } = document
  const date = timestamp.slice(0, 10)
  const keywords = (publication?.keywords ?? '').split(/[,，;；、\s]+/).filter(Boolean)
  const info = [
    text('DocID', documentId),
    text('Title', title),
    text('Author', agency),
    publication?.summary ? text('Abstract', publication.summary) : '',
    text('CreationDate', date),
    text('ModDate', date),
    keywords.length > 0
      ? element('Keywords', {}, keywords.map((word) => text('Keyword', word)).join(''))
      : '',
    text('Creator', 'report-gen'),
    element('CustomDatas', {}, element('CustomData', { Name: 'report-gen-seal' }, UNSEALED)),
  ]
  const body = element('DocInfo', {}, info.join('')) + text('DocRoot', root)
  return part('OFD', element('DocBody', {}, body), { Version: '1.0', DocType: 'OFD' })
}

/** What stands before the seal in `OFD.xml`. */
export const BEFORE_SEAL = '<ofd:CustomData Name="report-gen-seal">'

/** The parts that the document root names, by what they are. */
export interface Named {
  readonly pages: readonly { readonly id: number; readonly path: string }[]
  readonly fonts: boolean
  readonly pictures: boolean
  readonly attachments: boolean
}

/** `Document.xml` (7.5). */
export function rootPart(pages: Pages, largestId: number, named: Named): string {
  const ids = named.pages.map(({ id }) => id)
  const common = [
    text('MaxUnitID', String(largestId)),
    element('PageArea', {}, physicalBox(pages.width, pages.height)),
    named.fonts ? text('PublicRes', 'PublicRes.xml') : '',
    named.pictures ? text('DocumentRes', 'DocumentRes.xml') : '',
  ]
  return part(
    'Document',
    element('CommonData', {}, common.join('')) +
      element(
        'Pages',
        {},
        named.pages.map(({ id, path }) => element('Page', { ID: id, BaseLoc: path })).join(''),
      ) +
      outlines(pages.outline, ids) +
      bookmarks(pages.outline, ids) +
      text('CustomTags', 'Tags/CustomTags.xml') +
      (named.attachments ? text('Attachments', 'Attachs/Attachments.xml') : ''),
  )
}

/** A resource file (7.9), whose own files are in `Res/`. */
export function resourcePart(content: string): string {
  return part('Res', content, { BaseLoc: 'Res' })
}

/** The list of the custom tag files (16). */
export function tagsPart(file: string): string {
  return part('CustomTags', element('CustomTag', { NameSpace: STRUCTURE }, text('FileLoc', file)))
}

function text(name: string, content: string): string {
  return element(name, {}, escaped(content))
}
