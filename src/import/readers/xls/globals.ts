import { Unreadable } from '../../loose.ts'
import { NumberFormats } from '../sheets/number-formats.ts'
import { BOF, recordsFrom } from './records.ts'
import { StringReader } from './strings.ts'

/** What a workbook says before its sheets. */
export interface Globals {
  /** Where the sheets begin that are seen. */
  readonly sheets: readonly number[]
  readonly strings: readonly string[]
  readonly formats: NumberFormats
}

const BIFF8 = 0x0600
const FILE_PASS = 0x002f
const BOUND_SHEET = 0x0085
const DATE_MODE = 0x0022
const FORMAT = 0x041e
const XF = 0x00e0
const SST = 0x00fc

/** Several times what any report has. */
const MOST_SHEETS = 100
const MOST_STRINGS = 100_000
const MOST_STYLES = 65_536

export function readGlobals(stream: Uint8Array): Globals {
  const sheets: number[] = []
  const strings: string[] = []
  const ids: number[] = []
  const codes = new Map<number, string>()
  let isSince1904 = false
  for (const { type, parts, data } of recordsFrom(stream, 0)) {
    if (type === BOF && data.getUint16(0, true) !== BIFF8) throw new Unreadable('old-office')
    if (type === FILE_PASS) throw new Unreadable('encrypted')
    if (type === DATE_MODE) isSince1904 = data.getUint16(0, true) === 1
    if (type === XF) ids.push(data.getUint16(2, true))
    if (type === FORMAT) codes.set(data.getUint16(0, true), new StringReader(parts, 2).text(2))
    if (type === BOUND_SHEET) {
      const isSeen = (data.getUint8(4) & 3) === 0
      const isOfCells = data.getUint8(5) === 0
      if (isSeen && isOfCells) sheets.push(data.getUint32(0, true))
    }
    if (type === SST) {
      const reader = new StringReader(parts, 8)
      for (let left = data.getUint32(4, true); left > 0 && !reader.isAtEnd; left--) {
        strings.push(reader.text(2))
        if (strings.length > MOST_STRINGS) throw new Unreadable('too-large')
      }
    }
    if (sheets.length > MOST_SHEETS) throw new Unreadable('too-large')
    if (ids.length > MOST_STYLES || codes.size > MOST_STYLES) throw new Unreadable('too-large')
  }
  return { sheets, strings, formats: new NumberFormats({ ids, codes, isSince1904 }) }
}
