import { Unreadable } from './loose.ts'
import { fromCompoundFile } from './readers/from-compound-file.ts'
import { partNames } from './readers/open-package.ts'

export type Kind = 'doc' | 'docx' | 'html' | 'mht' | 'ods' | 'ofd' | 'pdf' | 'text' | 'xls' | 'xlsx'

type Signature = readonly number[]

const OLE: Signature = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP: Signature = [0x50, 0x4b, 0x03, 0x04]

const PICTURES: readonly Signature[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
]

/** RAR, 7z, gzip. */
const ARCHIVES: readonly Signature[] = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
]

/** Office files of one XML text: of Office 2003, and flat OpenDocument. */
const OFFICE_XML =
  /^\s*<\?xml[\s\S]{0,2000}(?:urn:schemas-microsoft-com:office:spreadsheet|office\/word\/2003\/wordml|<pkg:package|<office:document\s)/

const PAGE = /<(?:!doctype|html|head|body|div|p|table|span|article|section|h[1-6]|ul|td|br|center)[\s>/]/i

/** Which reader a file is for. Throws `Unreadable` when it is for none. */
export function kindOf(bytes: Uint8Array): Kind {
  const begins = (signature: Signature) => signature.every((byte, at) => bytes[at] === byte)
  if (begins(OLE)) return oleKind(bytes)
  if (begins(ZIP)) return packageKind(bytes)
  if (PICTURES.some(begins)) throw new Unreadable('picture')
  if (ARCHIVES.some(begins)) throw new Unreadable('archive')
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65536))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (/^\s*\{\\rtf/.test(head)) throw new Unreadable('rich-text')
  // Of a text in two-byte characters, every other byte is nought.
  const text = head.replaceAll('\0', '')
  if (OFFICE_XML.test(text)) throw new Unreadable('old-office')
  if (/^(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,20}MIME-Version:/i.test(head)) return 'mht'
  if (PAGE.test(text)) return 'html'
  const isMarked = begins([0xff, 0xfe]) || begins([0xfe, 0xff])
  if (head.includes('\0') && !isMarked) throw new Unreadable('unknown-kind')
  if (bytes.length <= head.length && text.replace(/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/, '').trim() === '')
    throw new Unreadable('empty')
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
  const hasFiles = names.some((name) => /\.(?:docx?|html?|mht|ofd|ods|pdf|txt|wps|xlsx?|et)$/i.test(name))
  throw new Unreadable(hasFiles ? 'archive' : 'unknown-kind')
}

/** The first part of an OpenDocument package is stored and says what it is (OpenDocument 1.2, part 3, 3.3). */
function openDocumentKind(bytes: Uint8Array): Kind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  if (head.includes('opendocument.spreadsheet')) return 'ods'
  throw new Unreadable('open-document')
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
