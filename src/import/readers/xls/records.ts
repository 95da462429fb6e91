import { Unreadable } from '../../loose.ts'

/** A record of a workbook ([MS-XLS] 2.1.4): its type, and its data with that of the CONTINUE records behind it. */
export interface BiffRecord {
  readonly type: number
  readonly parts: readonly DataView[]
  /** The first part; records that are not as long as theirs must be are damaged. */
  readonly data: DataView
}

/** Several times what any report has, in a sheet and in a record. */
const MOST_RECORDS = 400_000
const MOST_PARTS = 20_000

const CONTINUE = 0x003c
export const BOF = 0x0809
const EOF = 0x000a

/** The records of a substream, from its BOF to its EOF; what is nested in it, such as a chart, is left out. */
export function* recordsFrom(stream: Uint8Array, start: number): Iterable<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const part = (at: number) =>
    new DataView(stream.buffer, stream.byteOffset + at + 4, view.getUint16(at + 2, true))
  const typeAt = (at: number) => (at + 4 <= view.byteLength ? view.getUint16(at, true) : undefined)
  if (typeAt(start) !== BOF) throw new Unreadable('damaged')
  let depth = 0
  let count = 0
  for (let at = start; ; count++) {
    const type = view.getUint16(at, true)
    const parts = [part(at)]
    at += 4 + view.getUint16(at + 2, true)
    for (; typeAt(at) === CONTINUE && parts.length <= MOST_PARTS; at += 4 + view.getUint16(at + 2, true))
      parts.push(part(at))
    if (count > MOST_RECORDS || parts.length > MOST_PARTS) throw new Unreadable('too-large')
    if (type === BOF) depth++
    else if (type === EOF) depth--
    if (depth === 0) return
    if (depth === 1) yield { type, parts, data: parts[0] as DataView }
  }
}
