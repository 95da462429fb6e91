import { deflateSync } from 'node:zlib'
import type { Picture } from '../../document/document.ts'
import { jpegFacts } from '../../document/jpeg.ts'
import { type Png, readPng } from '../../document/png.ts'
import type { Pages } from '../../layout/pages.ts'
import type { PdfFile, Reference } from './pdf-file.ts'
import { colourAndOpacity } from './png-samples.ts'

/** Writes the pictures of all pages into the file, one after the other, so that their order never changes. */
export function embedPictures(file: PdfFile, pages: Pages): ReadonlyMap<Picture, Reference> {
  const embedded = new Map<Picture, Reference>()
  for (const { graphics = [] } of pages.pages) {
    for (const { content } of graphics) {
      if (content.kind === 'picture') embedded.set(content, embed(file, content))
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
  const image = file.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: jpegFacts(bytes)?.components === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: 'DCTDecode',
  })
  image.end(bytes)
  return image
}

/** The pixels as the file has them, which PDF knows too, unless they are interlaced or have an opacity each. */
function embedPng(file: PdfFile, png: Png): Reference {
  const { header, palette, transparency, packed } = png
  const { width, height, type, samples, bits, interlaced } = header
  const hasOpacity = type === 4 || type === 6 || (type === 3 && transparency.length > 0)
  const isColour = type === 2 || type === 6
  const common = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, Filter: 'FlateDecode' }
  const plain = !hasOpacity && !interlaced
  const image = file.ref({
    ...common,
    BitsPerComponent: plain ? bits : 8,
    ColorSpace: type === 3 ? indexed(file, palette) : isColour ? 'DeviceRGB' : 'DeviceGray',
  })
  if (plain) {
    const parameters = { Predictor: 15, Colors: samples, BitsPerComponent: bits, Columns: width }
    Object.assign(image.data, { DecodeParms: parameters })
    if (transparency.length > 0) Object.assign(image.data, { Mask: colourKey(transparency, bits) })
    image.end(packed)
    return image
  }
  const { colour, opacity } = colourAndOpacity(png)
  if (opacity) {
    const mask = file.ref({ ...common, BitsPerComponent: 8, ColorSpace: 'DeviceGray' })
    mask.end(deflateSync(opacity))
    Object.assign(image.data, { SMask: mask })
  }
  image.end(deflateSync(colour))
  return image
}

function indexed(file: PdfFile, palette: Uint8Array): readonly unknown[] {
  const colours = file.ref({})
  colours.end(palette)
  return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, colours]
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
