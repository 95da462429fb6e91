import { deflateSync } from 'node:zlib'
import type { Picture } from '../../document/document.ts'
import { jpegFacts } from '../../document/jpeg.ts'
import { type Png, readPng } from '../../document/png.ts'
import type { Pages } from '../../layout/pages.ts'
import type { PdfFile, Reference } from './pdf-file.ts'
import { colourAndOpacity } from './png-samples.ts'

/** A picture in the file, under the name that pages paint it by. */
export interface Image {
  readonly name: string
  readonly reference: Reference
}

/** Writes the pictures of all pages into the file, one after the other, so that their order never changes. */
export function embedPictures(file: PdfFile, pages: Pages): ReadonlyMap<Picture, Image> {
  const embedded = new Map<Picture, Image>()
  for (const { graphics = [] } of pages.pages) {
    for (const { content } of graphics) {
      if (content.kind === 'picture' && !embedded.has(content))
        embedded.set(content, { name: `I${embedded.size + 1}`, reference: embed(file, content) })
    }
  }
  return embedded
}

function embed(file: PdfFile, picture: Picture): Reference {
  if (picture.mediaType === 'image/jpeg') return embedJpeg(file, picture)
  const png = readPng(picture.bytes)
  if (!png) throw new Error('a picture that was read cannot be read again')
  return embedPng(file, png)
}

/** As the file is: PDF knows JPEG. */
function embedJpeg(file: PdfFile, { bytes, width, height }: Picture): Reference {
  const space = jpegFacts(bytes)?.components === 1 ? 'Gray' : 'RGB'
  return file.addStream(`${image(width, height, 8)} /ColorSpace /Device${space} /Filter /DCTDecode`, bytes)
}

/** The pixels as the file has them, which PDF knows too, unless they are interlaced or have an opacity each. */
function embedPng(file: PdfFile, png: Png): Reference {
  const { header, palette, transparency, packed } = png
  const { width, height, type, samples, bits, interlaced } = header
  const hasOpacity = type === 4 || type === 6 || (type === 3 && transparency.length > 0)
  const isColour = type === 2 || type === 6
  const space = type === 3 ? indexed(file, palette) : isColour ? '/DeviceRGB' : '/DeviceGray'
  const deflated = `/ColorSpace ${space} /Filter /FlateDecode`
  if (!hasOpacity && !interlaced) {
    const rows = `/DecodeParms <</Predictor 15 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width}>>`
    const mask = transparency.length > 0 ? ` /Mask [${colourKey(transparency, bits).join(' ')}]` : ''
    return file.addStream(`${image(width, height, bits)} ${deflated} ${rows}${mask}`, packed)
  }
  const { colour, opacity } = colourAndOpacity(png)
  const entries = image(width, height, 8)
  const mask = opacity
    ? ` /SMask ${file.addStream(`${entries} /ColorSpace /DeviceGray /Filter /FlateDecode`, deflateSync(opacity))}`
    : ''
  return file.addStream(`${entries} ${deflated}${mask}`, deflateSync(colour))
}

function image(width: number, height: number, bits: number): string {
  return `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent ${bits}`
}

function indexed(file: PdfFile, palette: Uint8Array): string {
  return `[/Indexed /DeviceRGB ${palette.length / 3 - 1} ${file.addStream('', palette)}]`
}

/** The one colour that is not painted, as the least and the most of each sample (ISO 32000-1, 8.9.6.4). */
function colourKey(transparency: Uint8Array, bits: number): readonly number[] {
  const samples = Buffer.from(transparency)
  const range: number[] = []
  for (let at = 0; at + 1 < samples.length; at += 2) {
    const sample = samples.readUInt16BE(at) % 2 ** bits
    range.push(sample, sample)
  }
  return range
}
