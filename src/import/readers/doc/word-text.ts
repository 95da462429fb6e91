import { Unreadable } from '../../loose.ts'
import { ParagraphProperties, type Properties } from './paragraph-properties.ts'

/** A paragraph of a Word 97 to 2003 document: its characters with its last one, which tells what it ends. */
export interface WordParagraph {
  readonly text: string
  readonly properties: Properties
}

const WORD = 0xa5ec
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
const COMPRESSED = 0x40000000
/** A cell or row, a paragraph, a page or section. */
const ENDS = new Set(['\x07', '\r', '\f'])

/** The main text of a document ([MS-DOC] 2.4.1: FIB, then the pieces), paragraph by paragraph. */
export function wordParagraphs(stream: (name: string) => Uint8Array | undefined): readonly WordParagraph[] {
  const main = stream('WordDocument')
  if (!main || main.length < 0x1aa) throw new Unreadable('old-office')
  const fib = new DataView(main.buffer, main.byteOffset, main.byteLength)
  if (fib.getUint16(0, true) !== WORD) throw new Unreadable('old-office')
  const flags = fib.getUint16(10, true)
  if (flags & ENCRYPTED) throw new Unreadable('encrypted')
  const table = stream(flags & SECOND_TABLE ? '1Table' : '0Table')
  if (!table) throw new Unreadable('damaged')
  const properties = new ParagraphProperties(main, table, fib, stream('Data') ?? new Uint8Array())
  const length = fib.getUint32(0x4c, true)
  const paragraphs: WordParagraph[] = []
  let text = ''
  let read = 0
  for (const { start, count, isCompressed } of piecesIn(table, fib)) {
    const width = isCompressed ? 1 : 2
    const bytes = main.subarray(start, start + count * width)
    const piece = new TextDecoder(isCompressed ? 'windows-1252' : 'utf-16le').decode(bytes)
    for (let index = 0; index < piece.length && read < length; index++, read++) {
      const character = piece[index] ?? ''
      text += character
      if (!ENDS.has(character)) continue
      paragraphs.push({ text, properties: properties.at(start + index * width) })
      text = ''
    }
  }
  return paragraphs
}

interface Piece {
  readonly start: number
  readonly count: number
  readonly isCompressed: boolean
}

/** The piece table (2.8.35), behind properties that are left alone. */
function piecesIn(table: Uint8Array, fib: DataView): readonly Piece[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  let at = fib.getUint32(0x1a2, true)
  while (view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true)
  const count = (view.getUint32(at + 1, true) - 4) / 12
  const [positions, descriptors] = [at + 5, at + 5 + (count + 1) * 4]
  return Array.from({ length: Math.floor(count) }, (_, index) => {
    const [from, to] = [0, 1].map((further) => view.getUint32(positions + (index + further) * 4, true))
    const place = view.getUint32(descriptors + index * 8 + 2, true)
    const isCompressed = (place & COMPRESSED) !== 0
    const start = place & ~COMPRESSED
    return { start: isCompressed ? start / 2 : start, count: (to ?? 0) - (from ?? 0), isCompressed }
  })
}
