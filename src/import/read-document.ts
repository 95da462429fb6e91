import { type LooseDocument, Unreadable } from './loose.ts'
import { fromCompoundFile } from './readers/from-compound-file.ts'
import { partNames } from './readers/open-package.ts'

/** Files of this kind are refused before anything of them is read: reports are some hundred kilobytes, with pictures some megabytes. */
export const LARGEST_SOURCE = 50 * 1024 * 1024

export type Kind = 'doc' | 'docx' | 'html' | 'ods' | 'ofd' | 'pdf' | 'text' | 'xls' | 'xlsx'

/** A file of whatever container, told by its content. Readers are loaded when they are needed. */
export async function readDocument(bytes: Uint8Array): Promise<LooseDocument> {
  if (bytes.length > LARGEST_SOURCE) throw new Unreadable('too-large')
  const read = await READERS[kindOf(bytes)]()
  const document = await read(bytes)
  if (exceeds(document)) throw new Unreadable('too-large')
  return document
}

/** Several times what a data file may hold. */
const MOST = { blocks: 20_000, cells: 40_000, characters: 1_000_000 }

function exceeds({ blocks, passedOver }: LooseDocument): boolean {
  let [cells, characters] = [passedOver.length, 0]
  for (const { text } of passedOver) characters += text.length
  for (const block of blocks) {
    if (block.kind === 'paragraph') characters += block.text.length
    if (block.kind !== 'table') continue
    cells += block.cells.length
    for (const { text } of block.cells) characters += text.length
  }
  return blocks.length > MOST.blocks || cells > MOST.cells || characters > MOST.characters
}

const READERS: Record<Kind, () => Promise<(bytes: Uint8Array) => LooseDocument | Promise<LooseDocument>>> = {
  doc: async () => (await import('./readers/doc/read-doc.ts')).readDoc,
  docx: async () => (await import('./readers/docx/read-docx.ts')).readDocx,
  html: async () => (await import('./readers/html.ts')).readHtml,
  ods: async () => (await import('./readers/ods/read-ods.ts')).readOds,
  ofd: async () => (await import('./readers/ofd/read-ofd.ts')).readOfd,
  pdf: async () => (await import('./readers/pdf/read-pdf.ts')).readPdf,
  text: async () => (await import('./readers/text.ts')).readText,
  xls: async () => (await import('./readers/xls/read-xls.ts')).readXls,
  xlsx: async () => (await import('./readers/xlsx/read-xlsx.ts')).readXlsx,
}

/** Office files of one XML text: of Office 2003, and flat OpenDocument. */
const OFFICE_XML =
  /^\s*<\?xml[\s\S]{0,2000}(?:urn:schemas-microsoft-com:office:spreadsheet|office\/word\/2003\/wordml|<pkg:package|<office:document\s)/

const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** Which reader a file is for. Throws `Unreadable` when it is for none. */
export function kindOf(bytes: Uint8Array): Kind {
  const begins = (...signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte)
  if (begins(...OLE)) return oleKind(bytes)
  if (begins(0x50, 0x4b, 0x03, 0x04)) return packageKind(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65536))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (/^\s*\{\\rtf/.test(head)) throw new Unreadable('rich-text')
  if (OFFICE_XML.test(unmarked(head))) throw new Unreadable('old-office')
  if (
    /<(?:!doctype|html|head|body|div|p|table|span|article|section|h[1-6]|ul|td|br|center)[\s>/]/i.test(
      unmarked(head),
    )
  )
    return 'html'
  if (bytes.subarray(0, 65536).includes(0) && !begins(0xff, 0xfe) && !begins(0xfe, 0xff))
    throw new Unreadable('unknown-kind')
  return 'text'
}

/** Office files are packages; what they are is told by their parts. */
function packageKind(bytes: Uint8Array): Kind {
  const names = partNames(bytes)
  if (names.some((name) => name.startsWith('word/'))) return 'docx'
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx'
  if (names.some((name) => /encrypt/i.test(name))) throw new Unreadable('encrypted')
  if (names.includes('OFD.xml')) return 'ofd'
  if (names.includes('content.xml')) return openDocumentKind(bytes)
  throw new Unreadable('unknown-kind')
}

/** The first part of an OpenDocument package is stored and says what it is (OpenDocument 1.2, part 3, 3.3). */
function openDocumentKind(bytes: Uint8Array): Kind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  if (head.includes('opendocument.spreadsheet')) return 'ods'
  throw new Unreadable('open-document')
}

/** Of a text in two-byte characters, every other byte is nought. */
function unmarked(head: string): string {
  return head.replaceAll('\0', '')
}

/** What an OLE file is, is told by its streams; protected OOXML files are such files, too. */
function oleKind(bytes: Uint8Array): Kind {
  return fromCompoundFile(bytes, (stream) => {
    if (stream('EncryptedPackage')) throw new Unreadable('encrypted')
    if (stream('WordDocument')) return 'doc'
    if (stream('Workbook')) return 'xls'
    throw new Unreadable('old-office')
  })
}
