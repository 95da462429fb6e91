import { posix } from 'node:path'
import { tableDirectory } from '../../src/fonts/sfnt.ts'
import { openTrueType, type TrueType } from '../../src/fonts/truetype.ts'
import { beside, deltasOf, idOf, numbersOf } from '../readers/ofd-package.ts'
import { childrenOf, find, textOf, type XmlElement } from '../readers/xml.ts'
import type { Fault } from './faults.ts'

interface Package {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly parts: ReadonlyMap<string, XmlElement>
}

/** What the parts of a package say of each other. Its structure is in order. */
type Check = (ofd: Package) => readonly Pick<Fault, 'place' | 'said'>[]

export function referenceFaults(files: Package['files'], parts: Package['parts']): readonly Fault[] {
  return Object.entries(CHECKS).flatMap(([clause, check]) =>
    check({ files, parts }).map((fault) => ({ clause, ...fault })),
  )
}

/** By the clause that asks for it. */
export const CHECKS: Readonly<Record<string, Check>> = {
  '6 入口': ({ parts }) => (parts.has('OFD.xml') ? [] : [{ place: 'OFD.xml', said: 'there is none' }]),
  '6 文件': ({ files, parts }) => {
    const named = locations(parts)
    return [
      ...named
        .filter(({ path }) => !files.has(path))
        .map(({ place, path }) => ({ place, said: `no ${path}` })),
      ...[...files.keys()]
        .filter((path) => path !== 'OFD.xml' && !named.some((each) => each.path === path))
        .map((place) => ({ place, said: 'nothing refers to it' })),
    ]
  },
  '7.2 标识': ({ parts }) => {
    const seen = new Set<number>()
    return withIds(parts).flatMap(({ place, id }) => {
      if (seen.has(id)) return [{ place, said: `the identifier ${id} is there twice` }]
      seen.add(id)
      return []
    })
  },
  '7.5 MaxUnitID': ({ parts }) => {
    const largest = Math.max(...withIds(parts).map(({ id }) => id))
    const said = Number(textsOf(parts, 'ofd:MaxUnitID')[0])
    return said === largest ? [] : [{ place: 'MaxUnitID', said: `${said}, not ${largest}` }]
  },
  '7.5 书签': ({ parts }) => {
    const names = elementsOf(parts, 'ofd:Bookmark').map(({ element }) => element.attributes.get('Name'))
    return new Set(names).size === names.length ? [] : [{ place: 'Bookmarks', said: 'a name is there twice' }]
  },
  '8.5 Boundary': ({ parts }) =>
    elementsOf(parts, 'ofd:TextObject', 'ofd:PathObject').flatMap(({ place, element }) =>
      isInside(element)
        ? []
        : [{ place: `${place} ${idOf(element)}`, said: 'it is drawn outside of its box' }],
    ),
  '10 ResourceID': ({ parts }) => unknown(parts, 'ofd:ImageObject', 'ResourceID', 'ofd:MultiMedia'),
  '11.2 Font': ({ parts }) => unknown(parts, 'ofd:TextObject', 'Font', 'ofd:Font'),
  '14.3.2 PageID': ({ parts }) => {
    const pages = new Set(pagesOf(parts).map(({ id }) => id))
    return elementsOf(parts, 'ofd:Dest')
      .filter(({ element }) => !pages.has(Number(element.attributes.get('PageID'))))
      .map(({ place }) => ({ place, said: 'it leads to no page' }))
  },
  '11.3 DeltaX': ({ parts }) =>
    elementsOf(parts, 'ofd:TextObject').flatMap(({ place, element }) => {
      const [code] = find(element, 'ofd:TextCode')
      const text = code ? textOf(code, () => false) : ''
      const steps = code?.attributes.get('DeltaX')
      const count = steps === undefined ? 0 : deltasOf(steps).length
      return Array.from(text).length === count + 1
        ? []
        : [{ place: `${place} ${idOf(element)}`, said: `${count} distances in “${text}”` }]
    }),
  '11.1 字形': (ofd) => missingCharacters(ofd),
  '11.4 Glyphs': (ofd) => strangeGlyphs(ofd),
  '11.1 字体文件': ({ files }) =>
    [...files]
      .filter(([path]) => path.endsWith('.ttf'))
      .flatMap(([place, bytes]) => {
        const tables = tableDirectory((offset, length) => bytes.subarray(offset, offset + length), 0)
        return ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']
          .filter((tag) => !tables.has(tag))
          .map((tag) => ({ place, said: `no table ${tag}` }))
      }),
  '7.9 Format': ({ files, parts }) =>
    elementsOf(parts, 'ofd:MultiMedia').flatMap(({ place, path, element }) => {
      const [file = ''] = find(element, 'ofd:MediaFile').map((found) => textOf(found, () => false))
      const bytes = files.get(inResources(parts, path, file)) ?? new Uint8Array()
      const format = bytes[0] === 0x89 ? 'PNG' : bytes[0] === 0xff ? 'JPEG' : 'neither'
      return format === element.attributes.get('Format') ? [] : [{ place, said: `it is ${format}` }]
    }),
  '16 ObjectRef': ({ parts }) => {
    const objects = new Set(
      pagesOf(parts).flatMap(({ id, root }) =>
        withIds(new Map([['', root]])).map((object) => `${id}:${object.id}`),
      ),
    )
    return elementsOf(parts, 'ofd:ObjectRef').flatMap(({ place, element }) => {
      const key = `${element.attributes.get('PageRef')}:${textOf(element, () => false)}`
      return objects.has(key) ? [] : [{ place, said: `no object ${key}` }]
    })
  },
  '20.2 Size': ({ files, parts }) =>
    elementsOf(parts, 'ofd:Attachment').flatMap(({ place, path, element }) => {
      const [file = ''] = find(element, 'ofd:FileLoc').map((found) => textOf(found, () => false))
      const kilobytes = (files.get(beside(path, file))?.length ?? 0) / 1024
      return Math.abs(kilobytes - Number(element.attributes.get('Size'))) < 0.001
        ? []
        : [{ place, said: `it has ${kilobytes} KB` }]
    }),
}

interface Found {
  readonly path: string
  readonly place: string
  readonly element: XmlElement
}

function elementsOf(parts: Package['parts'], ...names: readonly string[]): readonly Found[] {
  return [...parts].flatMap(([path, root]) =>
    everyElement(root)
      .filter(({ name }) => names.includes(name))
      .map((element) => ({ path, place: `${path}/${element.name.slice(4)}`, element })),
  )
}

function everyElement(root: XmlElement): readonly XmlElement[] {
  return [root, ...childrenOf(root).flatMap(everyElement)]
}

function textsOf(parts: Package['parts'], name: string): readonly string[] {
  return elementsOf(parts, name).map(({ element }) => textOf(element, () => false))
}

/** Identifiers of pages, layers, objects and resources; those of attachments and tags are names. */
function withIds(parts: Package['parts']): readonly { readonly place: string; readonly id: number }[] {
  return [...parts].flatMap(([path, root]) =>
    everyElement(root)
      .filter(({ attributes }) => /^\d+$/.test(attributes.get('ID') ?? ''))
      .map((element) => ({ place: `${path}/${element.name}`, id: idOf(element) })),
  )
}

/** Every location that a part names (7.2, ST_Loc). */
function locations(parts: Package['parts']): readonly { readonly place: string; readonly path: string }[] {
  const loose = ['DocRoot', 'PublicRes', 'DocumentRes', 'CustomTags', 'Attachments', 'FileLoc']
  const texts = elementsOf(parts, ...loose.map((name) => `ofd:${name}`))
    .filter(({ element }) => childrenOf(element).length === 0)
    .map(({ place, path, element }) => ({
      place,
      path: beside(
        path,
        textOf(element, () => false),
      ),
    }))
  const pages = elementsOf(parts, 'ofd:Page')
    .filter(({ element }) => element.attributes.has('BaseLoc'))
    .map(({ place, path, element }) => ({
      place,
      path: beside(path, element.attributes.get('BaseLoc') ?? ''),
    }))
  const resources = elementsOf(parts, 'ofd:FontFile', 'ofd:MediaFile').map(({ place, path, element }) => ({
    place,
    path: inResources(
      parts,
      path,
      textOf(element, () => false),
    ),
  }))
  return [...texts, ...pages, ...resources]
}

function inResources(parts: Package['parts'], path: string, file: string): string {
  return posix.join(posix.dirname(path), parts.get(path)?.attributes.get('BaseLoc') ?? '', file)
}

function pagesOf(parts: Package['parts']): readonly { readonly id: number; readonly root: XmlElement }[] {
  return elementsOf(parts, 'ofd:Page').flatMap(({ path, element }) => {
    const root = parts.get(beside(path, element.attributes.get('BaseLoc') ?? ''))
    return root && element.attributes.has('ID') ? [{ id: idOf(element), root }] : []
  })
}

function unknown(
  parts: Package['parts'],
  name: string,
  attribute: string,
  resource: string,
): ReturnType<Check> {
  const known = new Set(elementsOf(parts, resource).map(({ element }) => idOf(element)))
  return elementsOf(parts, name)
    .filter(({ element }) => !known.has(Number(element.attributes.get(attribute))))
    .map(({ place, element }) => ({ place: `${place} ${idOf(element)}`, said: `no ${resource}` }))
}

/** Whether what is drawn begins and ends within the box; curves may have controls outside of it. */
function isInside(element: XmlElement): boolean {
  const [, , width = 0, height = 0] = numbersOf(element.attributes.get('Boundary') ?? '')
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(element.attributes.get('CTM') ?? '1 0 0 1 0 0')
  const lies = (x: number, y: number) => {
    const [left, top] = [a * x + c * y + e, b * x + d * y + f]
    return left >= -0.01 && left <= width + 0.01 && top >= -0.01 && top <= height + 0.01
  }
  return pointsOf(element).every(([x, y]) => lies(x, y))
}

function pointsOf(element: XmlElement): readonly (readonly [number, number])[] {
  const [data] = find(element, 'ofd:AbbreviatedData')
  if (data) {
    const operators = textOf(data, () => false).match(/[MLB][^A-Z]+/g) ?? []
    return operators.map((operator) => {
      const [x = 0, y = 0] = operator.trim().split(' ').slice(-2).map(Number)
      return [x, y]
    })
  }
  const [code] = find(element, 'ofd:TextCode')
  const [x, y] = [Number(code?.attributes.get('X')), Number(code?.attributes.get('Y'))]
  const length = deltasOf(code?.attributes.get('DeltaX') ?? '').reduce((sum, step) => sum + step, 0)
  return [
    [x, y],
    [x + length, y],
  ]
}

/** The fonts by their identifiers; one that cannot be opened is told by its tables. */
function fontsOf({ files, parts }: Package): ReadonlyMap<string, TrueType> {
  return new Map(
    elementsOf(parts, 'ofd:Font').flatMap(({ path, element }) => {
      const [file] = find(element, 'ofd:FontFile')
      const bytes =
        file &&
        files.get(
          inResources(
            parts,
            path,
            textOf(file, () => false),
          ),
        )
      try {
        return bytes ? [[element.attributes.get('ID') ?? '', openTrueType(bytes)] as const] : []
      } catch {
        return []
      }
    }),
  )
}

/** Characters that the font of their object has no glyph for, unless a glyph is named for them. */
function missingCharacters(ofd: Package): ReturnType<Check> {
  const fonts = fontsOf(ofd)
  return elementsOf(ofd.parts, 'ofd:TextObject').flatMap(({ place, element }) => {
    const font = fonts.get(element.attributes.get('Font') ?? '')
    if (!font) return []
    const [code] = find(element, 'ofd:TextCode')
    const named = new Set(
      find(element, 'ofd:CGTransform').map(({ attributes }) => Number(attributes.get('CodePosition'))),
    )
    let position = 0
    return Array.from(code ? textOf(code, () => false) : '').flatMap((character) => {
      const at = position
      position += character.length
      if (named.has(at) || font.glyphOf(character.codePointAt(0) ?? 0) !== 0) return []
      return [{ place: `${place} ${idOf(element)}`, said: `the font has no ${character}` }]
    })
  })
}

function strangeGlyphs(ofd: Package): ReturnType<Check> {
  const fonts = fontsOf(ofd)
  return elementsOf(ofd.parts, 'ofd:TextObject').flatMap(({ place, element }) => {
    const transforms = find(element, 'ofd:CGTransform')
    const font = fonts.get(element.attributes.get('Font') ?? '')
    const [code] = find(element, 'ofd:TextCode')
    const length = code ? textOf(code, () => false).length : 0
    return transforms.flatMap((transform) => {
      const glyph = Number(textOf(transform, () => false))
      const position = Number(transform.attributes.get('CodePosition'))
      const isRight = font && glyph > 0 && glyph < font.glyphCount && position < length
      return isRight ? [] : [{ place: `${place} ${idOf(element)}`, said: `no glyph ${glyph}` }]
    })
  })
}
