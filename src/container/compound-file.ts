/** A compound file that is damaged, or whose chains of sectors lead back to themselves. */
export class DamagedCompoundFile extends Error {}

const END = 0xfffffffa
const ENTRY = 128
const STREAM = 2
const ROOT = 5

interface Entry {
  readonly type: number
  readonly start: number
  readonly size: number
}

/** The streams of an OLE compound file ([MS-CFB] 2) by name, each read when it is asked for. */
export function openCompoundFile(bytes: Uint8Array): (name: string) => Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) throw new DamagedCompoundFile('no header')
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw new DamagedCompoundFile('sectors of a strange size')
  const size = 1 << shift
  const numberAt = (at: number): number => {
    if (at + 4 > bytes.length) throw new DamagedCompoundFile('a sector outside of the file')
    return view.getUint32(at, true)
  }
  const sectorAt = (sector: number) => (sector + 1) * size
  const most = Math.ceil(bytes.length / size)

  const tables: number[] = []
  for (let at = 76; at < 512; at += 4) tables.push(numberAt(at))
  let further = numberAt(68)
  for (let count = 0; further < END && count < most; count++) {
    for (let at = 0; at < size - 4; at += 4) tables.push(numberAt(sectorAt(further) + at))
    further = numberAt(sectorAt(further) + size - 4)
  }
  const next = (sector: number): number => {
    const table = tables[Math.floor(sector / (size / 4))]
    return table === undefined || table >= END ? END : numberAt(sectorAt(table) + (sector % (size / 4)) * 4)
  }
  const chain = (start: number, follow: (sector: number) => number, limit: number): readonly number[] => {
    const sectors: number[] = []
    for (let sector = start; sector < END; sector = follow(sector)) {
      if (sectors.length >= limit) throw new DamagedCompoundFile('a chain without an end')
      sectors.push(sector)
    }
    return sectors
  }
  const read = (start: number): Uint8Array =>
    joined(
      chain(start, next, most).map((sector) => bytes.subarray(sectorAt(sector), sectorAt(sector) + size)),
    )

  const entries = entriesIn(read(numberAt(48)))
  const root = [...entries.values()].find(({ type }) => type === ROOT)
  const small = root ? read(root.start) : new Uint8Array()
  const smallTable = read(numberAt(60))
  const smallNext = (sector: number): number =>
    sector * 4 + 4 > smallTable.length
      ? END
      : new DataView(smallTable.buffer, smallTable.byteOffset).getUint32(sector * 4, true)
  const cutoff = numberAt(56)
  return (name) => {
    const entry = entries.get(name)
    if (entry?.type !== STREAM) return undefined
    const whole =
      entry.size >= cutoff
        ? read(entry.start)
        : joined(
            chain(entry.start, smallNext, small.length / 64 + 1).map((sector) =>
              small.subarray(sector * 64, sector * 64 + 64),
            ),
          )
    if (whole.length < entry.size) throw new DamagedCompoundFile('a stream that is cut off')
    return whole.subarray(0, entry.size)
  }
}

/** Directory entries (2.6); names are those of all levels, as the streams that are asked for stand in the root. */
function entriesIn(directory: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const entries = new Map<string, Entry>()
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true))
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2)))
    const type = view.getUint8(at + 66)
    if (type !== 0 && !entries.has(name))
      entries.set(name, { type, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) })
  }
  return entries
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
