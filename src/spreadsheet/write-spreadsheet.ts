import { packText, unpacked } from '../container/packed-text.ts'
import { DECLARATION, escaped, xmlElement } from '../container/write-xml.ts'
import { entry, type Packed, zip } from '../container/zip.ts'
import { coreProperties, OFFICE_SEAL } from '../document/core-properties.ts'
import { sealBesideLong } from '../document/package-seal.ts'
import { quotedSheet, sheetReference } from './references.ts'
import type { Spreadsheet } from './spreadsheet.ts'
import { Styles } from './styles.ts'
import { sheetPart } from './write-sheet.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook → XLSX (ECMA-376), sealed. Sheets are packed while they are made, one after another: they may be long. */
export async function writeSpreadsheet(book: Spreadsheet): Promise<Uint8Array> {
  const { sheets } = book
  const styles = new Styles()
  const worksheets = new Map<string, Packed>()
  for (const [index, sheet] of sheets.entries()) {
    const xml = pieces(sheetPart(sheet, styles, index === 0))
    worksheets.set(`xl/worksheets/sheet${index + 1}.xml`, await packText(xml))
  }
  const paths = [...worksheets.keys()]
  const parts = new Map([
    ['[Content_Types].xml', contentTypes(paths)],
    [
      '_rels/.rels',
      relations([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [CORE, OFFICE_SEAL.part],
      ]),
    ],
    [OFFICE_SEAL.part, coreProperties(book.properties)],
    ['xl/workbook.xml', workbook(book)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...paths.map((path) => [`${OFFICE}/worksheet`, path.slice('xl/'.length)] as const),
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles.part()],
  ])
  const encoder = new TextEncoder()
  const bytes = Object.fromEntries(
    Array.from(parts, ([path, xml]) => [path, encoder.encode(DECLARATION + xml)]),
  )
  const long = Object.fromEntries(Array.from(worksheets, ([path, packed]) => [path, unpacked(packed)]))
  const sealed = await sealBesideLong(bytes, long, OFFICE_SEAL)
  return zip([
    ...Object.entries(sealed).map(([path, part]) => entry(path, part)),
    ...Array.from(worksheets, ([path, packed]) => ({ path, packed })),
  ])
}

function* pieces(xml: Iterable<string>): Generator<string> {
  yield DECLARATION
  yield* xml
}

/** Readers calculate when they open it: cached values are for those that cannot. */
function workbook({ sheets, names = [] }: Spreadsheet): string {
  const listed = sheets.map(({ name, state }, index) =>
    xmlElement('sheet', { name, sheetId: index + 1, state, 'r:id': `rId${index + 1}` }),
  )
  const titles = sheets.flatMap(({ name, frozen }, index) => {
    if (!frozen || frozen.rows === 0) return []
    const attributes = { name: '_xlnm.Print_Titles', localSheetId: index }
    return [xmlElement('definedName', attributes, `${escaped(quotedSheet(name))}!$1:$${frozen.rows}`)]
  })
  const cells = names.map(({ name, sheet, row, column }) => {
    const target = sheetReference(sheets[sheet]?.name ?? '', row, column)
    return xmlElement('definedName', { name }, escaped(target))
  })
  const defined = [...titles, ...cells].join('')
  return xmlElement(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': OFFICE },
    [
      xmlElement('bookViews', {}, xmlElement('workbookView', { activeTab: 0 })),
      xmlElement('sheets', {}, listed.join('')),
      defined === '' ? '' : xmlElement('definedNames', {}, defined),
      xmlElement('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
    ].join(''),
  )
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([Type, Target], index) =>
    xmlElement('Relationship', { Id: `rId${index + 1}`, Type, Target }),
  )
  return xmlElement('Relationships', { xmlns: RELATIONS }, each.join(''))
}

function contentTypes(worksheets: readonly string[]): string {
  const override = (path: string, ContentType: string) =>
    xmlElement('Override', { PartName: `/${path}`, ContentType })
  return xmlElement(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    [
      xmlElement('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xmlElement('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('xl/workbook.xml', `${CONTENT}.sheet.main+xml`),
      ...worksheets.map((path) => override(path, `${CONTENT}.worksheet+xml`)),
      override('xl/styles.xml', `${CONTENT}.styles+xml`),
      override(OFFICE_SEAL.part, 'application/vnd.openxmlformats-package.core-properties+xml'),
    ].join(''),
  )
}
