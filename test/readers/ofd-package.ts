import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { childrenOf, find, parseXml, textOf, type XmlElement } from './xml.ts'

export interface Ofd {
  /** Every file of the package by its path. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly entry: XmlElement
  readonly document: XmlElement
  readonly pages: readonly OfdPage[]
  readonly fonts: readonly OfdFont[]
}

export interface OfdPage {
  readonly id: number
  /** Millimetres. */
  readonly width: number
  readonly height: number
  /** In the order of painting. */
  readonly objects: readonly XmlElement[]
}

export interface OfdFont {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array
}

/** A glyph on a page. Its origin is measured in millimetres from the upper left corner. */
export interface OfdGlyph {
  readonly character: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly object: number
}

export function openOfd(bytes: Uint8Array): Ofd {
  const files = new Map(Object.entries(unzipSync(Uint8Array.from(bytes))))
  const entry = xmlOf(files, 'OFD.xml')
  const root = wordsOf(entry, 'ofd:DocRoot')[0] ?? ''
  const document = xmlOf(files, root)
  const size = wordsOf(document, 'ofd:PhysicalBox')[0] ?? ''
  const pages = find(document, 'ofd:Page').map((page): OfdPage => {
    const content = xmlOf(files, beside(root, page.attributes.get('BaseLoc') ?? ''))
    const [, , width = 0, height = 0] = numbersOf(wordsOf(content, 'ofd:PhysicalBox')[0] ?? size)
    const objects = find(content, 'ofd:Layer').flatMap(childrenOf)
    return { id: idOf(page), width, height, objects }
  })
  const fonts = wordsOf(document, 'ofd:PublicRes').flatMap((path) => fontsOf(files, beside(root, path)))
  return { files, entry, document, pages, fonts }
}

function fontsOf(files: Ofd['files'], path: string): readonly OfdFont[] {
  const resources = xmlOf(files, path)
  const folder = posix.join(posix.dirname(path), resources.attributes.get('BaseLoc') ?? '')
  return find(resources, 'ofd:Font').map((font) => ({
    id: idOf(font),
    name: font.attributes.get('FontName') ?? '',
    bytes: files.get(posix.join(folder, wordsOf(font, 'ofd:FontFile')[0] ?? '')) ?? new Uint8Array(),
  }))
}

export function xmlOf(files: Ofd['files'], path: string): XmlElement {
  const bytes = files.get(path)
  if (!bytes) throw new Error(`no ${path}`)
  return parseXml(strFromU8(bytes))
}

/** A location in a file of the package: from its folder, or, with a slash, from the root. */
export function beside(file: string, location: string): string {
  return location.startsWith('/') ? location.slice(1) : posix.join(posix.dirname(file), location)
}

export const idOf = (element: XmlElement): number => Number(element.attributes.get('ID'))

export const numbersOf = (text: string): readonly number[] => text.split(' ').map(Number)

export function wordsOf(element: XmlElement, name: string): readonly string[] {
  return find(element, name).map((found) => textOf(found, () => false))
}

/** The glyphs of the text objects on a page, placed as GB/T 33190-2016 8.5 and 11.3 say. */
export function glyphsOf({ objects }: OfdPage): readonly OfdGlyph[] {
  return objects.filter(({ name }) => name === 'ofd:TextObject').flatMap(glyphsOfObject)
}

function glyphsOfObject(object: XmlElement): readonly OfdGlyph[] {
  const [left = 0, top = 0] = numbersOf(object.attributes.get('Boundary') ?? '')
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(object.attributes.get('CTM') ?? '1 0 0 1 0 0')
  return find(object, 'ofd:TextCode').flatMap((code) => {
    let x = Number(code.attributes.get('X'))
    const y = Number(code.attributes.get('Y'))
    const steps = deltasOf(code.attributes.get('DeltaX') ?? '')
    return Array.from(
      textOf(code, () => false),
      (character, index) => {
        if (index > 0) x += steps[index - 1] ?? Number.NaN
        const placed = { x: left + a * x + c * y + e, y: top + b * x + d * y + f }
        return { character, ...placed, size: Number(object.attributes.get('Size')), object: idOf(object) }
      },
    )
  })
}

export function deltasOf(text: string): readonly number[] {
  const words = text.split(' ')
  const steps: number[] = []
  for (let index = 0; index < words.length; index++) {
    if (words[index] !== 'g') steps.push(Number(words[index]))
    else {
      steps.push(...Array<number>(Number(words[index + 1])).fill(Number(words[index + 2])))
      index += 2
    }
  }
  return steps
}
