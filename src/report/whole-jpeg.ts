import { isFrame, MARKER, segments } from '../document/jpeg.ts'
import {
  type Component,
  type Frame,
  type HuffmanTable,
  huffmanTable,
  isWholeScan,
  type Scan,
} from './jpeg-scan.ts'

/** Whether a usual JPEG is whole: all that a decoder needs, every block of every scan, and the end. */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  const tables = new Map<number, HuffmanTable>()
  let frame: Frame | undefined
  let restart = 0
  let isQuantized = false
  /** Components of which there are pixels. */
  const shown = new Set<Component>()
  for (const { marker, data, coded } of segments(bytes)) {
    if (marker === MARKER.end) return frame !== undefined && shown.size === frame.components.length
    if (marker === MARKER.restarts && data.length >= 2) restart = data.readUInt16BE(0)
    else if (marker === MARKER.huffman && !readTables(data, tables)) return false
    else if (marker === MARKER.quantization) isQuantized = true
    else if (isFrame(marker)) {
      frame = frame ? undefined : readFrame(marker, data)
      if (!frame) return false
    } else if (marker === MARKER.scan) {
      const scan = frame && readScan(data, frame, tables, restart)
      if (!frame || !isQuantized || !scan || !isWholeScan(frame, scan, coded)) return false
      if (scan.first === 0) for (const { component } of scan.parts) shown.add(component)
    }
  }
  return false
}

function readTables(data: Buffer, tables: Map<number, HuffmanTable>): boolean {
  for (let at = 0; at < data.length; ) {
    const counts = data.subarray(at + 1, at + 17)
    const length = counts.reduce((sum, count) => sum + count, 0)
    const values = data.subarray(at + 17, at + 17 + length)
    const table = values.length === length && counts.length === 16 ? huffmanTable(counts, values) : undefined
    if (!table) return false
    tables.set(data[at] ?? 0, table)
    at += 17 + length
  }
  return true
}

function readFrame(marker: number, data: Buffer): Frame | undefined {
  const [width, height, count] = [data.readUInt16BE(3), data.readUInt16BE(1), data.readUInt8(5)]
  if (data.length < 6 + 3 * count) return undefined
  const declared = Array.from({ length: count }, (_, index) => {
    const [id = 0, factors = 0] = data.subarray(6 + 3 * index)
    return { id, across: factors >> 4, down: factors & 15 }
  })
  if (declared.some(({ across, down }) => across < 1 || across > 4 || down < 1 || down > 4)) return undefined
  const most = (side: 'across' | 'down') => Math.max(...declared.map((component) => component[side]))
  const [across, down] = [most('across'), most('down')]
  const [unitsAcross, unitsDown] = [Math.ceil(width / 8 / across), Math.ceil(height / 8 / down)]
  const progressive = marker === 0xc2
  const components = declared.map((component) => {
    const blocksAcross = unitsAcross * component.across
    return {
      ...component,
      blocksAcross,
      ownAcross: Math.ceil(Math.ceil((width * component.across) / across) / 8),
      ownDown: Math.ceil(Math.ceil((height * component.down) / down) / 8),
      history: new Uint32Array(progressive ? 2 * blocksAcross * unitsDown * component.down : 0),
    }
  })
  return { progressive, components, unitsAcross, unitsDown }
}

function readScan(
  data: Buffer,
  { progressive, components }: Frame,
  tables: ReadonlyMap<number, HuffmanTable>,
  restart: number,
): Scan | undefined {
  const count = data[0] ?? 0
  if (count === 0 || data.length < 4 + 2 * count) return undefined
  const parts = Array.from({ length: count }, (_, index) => {
    const [id, chosen = 0] = data.subarray(1 + 2 * index)
    const component = components.find((known) => known.id === id)
    return component && { component, dc: tables.get(chosen >> 4), ac: tables.get(0x10 | (chosen & 15)) }
  }).filter((part) => part !== undefined)
  const [first = 0, last = 0, bits = 0] = data.subarray(1 + 2 * count)
  const isSpectrum = first === 0 ? last === 0 : count === 1 && first <= last && last <= 63
  if (parts.length < count || (progressive && !isSpectrum)) return undefined
  return { parts, first, last, refines: bits >> 4 > 0, restart }
}
