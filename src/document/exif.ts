const ORIENTATION = 0x0112

/** How a camera was held, from a JPEG's APP1 segment: 1 upright, up to 8 (Exif 2.3, 4.6.4). */
export function exifOrientation(segment: Buffer): number | undefined {
  if (!segment.toString('latin1', 0, 6).startsWith('Exif')) return undefined
  const tiff = segment.subarray(6)
  if (tiff.length < 8) return undefined
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (first + 2 > tiff.length) return undefined
  for (let index = 0, at = first + 2; index < short(first) && at + 12 <= tiff.length; index++, at += 12) {
    if (short(at) === ORIENTATION) return short(at + 8)
  }
  return undefined
}
