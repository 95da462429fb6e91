import { beside, glyphsOf, type Ofd, openOfd, wordsOf, xmlOf } from './ofd-package.ts'
import { type ReadDocument, withoutSpace } from './read-document.ts'
import { type SpannedCell, spannedRows } from './spanned-rows.ts'
import { childrenOf, find, textOf, type XmlElement } from './xml.ts'

/** Reads the logical structure (custom tags) with the text of the objects that it names. */
export function readOfd(bytes: Uint8Array): ReadDocument {
  const ofd = openOfd(bytes)
  const structure = structureOf(ofd)
  const said = textOfObjects(ofd)
  // What a figure shows is drawn; its caption stands beside it.
  const wordsIn = (element: XmlElement): string =>
    element.name === 'Figure'
      ? ''
      : childrenOf(element)
          .map((child) =>
            child.name === 'ofd:ObjectRef' ? (said.get(referenceOf(child)) ?? '') : wordsIn(child),
          )
          .join('')
  const words = (element: XmlElement) => withoutSpace(wordsIn(element))
  const span = (cell: XmlElement, name: string) => Number(cell.attributes.get(name) ?? 1)
  const cellOf = (cell: XmlElement): SpannedCell => ({
    text: words(cell),
    rowSpan: span(cell, 'RowSpan'),
    columnSpan: span(cell, 'ColSpan'),
  })
  return {
    words: words(structure),
    headings: find(structure, 'H1', 'H2', 'H3', 'H4', 'H5').map((heading) => ({
      level: Number(heading.name.slice(1)) - 1,
      text: words(heading),
    })),
    tables: find(structure, 'Table').map((table) =>
      spannedRows(find(table, 'TR').map((row) => find(row, 'TH', 'TD').map(cellOf))),
    ),
    surfaces: ofd.pages.map((page) =>
      withoutSpace(
        glyphsOf(page)
          .map(({ character }) => character)
          .join(''),
      ),
    ),
  }
}

/** The tags of the report's structure. */
export function structureOf({ files, document }: Ofd): XmlElement {
  const list = `Doc_0/${wordsOf(document, 'ofd:CustomTags')[0]}`
  const [file = ''] = wordsOf(xmlOf(files, list), 'ofd:FileLoc')
  return xmlOf(files, beside(list, file))
}

function textOfObjects({ pages }: Ofd): ReadonlyMap<string, string> {
  return new Map(
    pages.flatMap(({ id, objects }) =>
      objects
        .filter(({ name }) => name === 'ofd:TextObject')
        .map((object) => [`${id}:${object.attributes.get('ID')}`, textOf(object, isNoText)] as const),
    ),
  )
}

const isNoText = ({ name }: XmlElement): boolean => name === 'ofd:CGTransform'

function referenceOf(reference: XmlElement): string {
  return `${reference.attributes.get('PageRef')}:${textOf(reference, () => false)}`
}
