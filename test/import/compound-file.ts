const SECTOR = 512
const [FREE, END, TABLE] = [0xffffffff, 0xfffffffe, 0xfffffffd]

/** An OLE file ([MS-CFB]) with one stream of at least eight sectors, at most 126. */
export function compoundFile(stream: string, content: Uint8Array = new Uint8Array()): Uint8Array {
  const count = Math.max(8, Math.ceil(content.length / SECTOR))
  const file = new Uint8Array((3 + count) * SECTOR)
  file.set(content, 3 * SECTOR)
  const view = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  // The directory is sector 1, streams of 4096 bytes and more are no small ones, and there are none of these.
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, END],
    [68, END],
  ] as const)
    view.setUint32(at, value, true)
  for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, at === 76 ? 0 : FREE, true)
  const next = [TABLE, END, ...Array.from({ length: count - 1 }, (_, index) => index + 3), END]
  next.forEach((sector, index) => {
    view.setUint32(SECTOR + index * 4, sector, true)
  })
  const entry = (at: number, name: string, type: number, start: number, size: number) => {
    Array.from(name).forEach((letter, index) => {
      view.setUint16(at + index * 2, letter.charCodeAt(0), true)
    })
    view.setUint16(at + 64, name.length * 2 + 2, true)
    view.setUint8(at + 66, type)
    view.setUint32(at + 116, start, true)
    view.setUint32(at + 120, size, true)
  }
  entry(2 * SECTOR, 'Root Entry', 5, END, 0)
  entry(2 * SECTOR + 128, stream, 2, 2, count * SECTOR)
  return file
}
