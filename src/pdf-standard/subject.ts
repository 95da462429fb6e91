import { type CompositeFont, readFont } from './composite-font.ts'
import { type PageContent, readContent } from './page-content.ts'
import { type Dictionary, dictionaryOf, listOf, nameOf, Reference, Stream } from './pdf-object.ts'
import { decoded, entry, type PdfReader, resolve } from './pdf-reader.ts'
import { isElement, readStructure, type StructureElement, type StructureTree } from './structure-tree.ts'
import { readXmp, type Xmp } from './xmp.ts'

/** A file with everything in it that is checked, read once. */
export interface ParsedPdf {
  readonly file: PdfReader
  readonly catalog: Dictionary
  readonly pages: readonly SubjectPage[]
  readonly structure: StructureTree | undefined
  /** The element that holds a piece of marked content, by `page object:number`. */
  readonly owners: ReadonlyMap<string, StructureElement>
  readonly fonts: readonly UsedFont[]
  readonly metadata: Stream | undefined
  /** Absent when there is no metadata, or it cannot be read. */
  readonly xmp: Xmp | undefined
  /** Conditions that were broken by how numbers and strings are written in pages. */
  readonly breaches: ReadonlyMap<string, readonly number[]>
}

export interface SubjectPage {
  /** From 1. */
  readonly number: number
  readonly object: number
  readonly dictionary: Dictionary
  readonly resources: Dictionary | undefined
  readonly content: PageContent
}

/** A font with the first page on which each of its codes is shown. */
export interface UsedFont {
  readonly font: CompositeFont
  readonly codes: ReadonlyMap<number, number>
}

export function readSubject(file: PdfReader): ParsedPdf {
  const catalog = dictionaryOf(entry(file, file.trailer, 'Root'))
  if (!catalog) throw new Error('no catalog')
  const breaches = new Map<string, number[]>()
  const pages = readPages(file, catalog, breaches)
  const root = dictionaryOf(entry(file, catalog, 'StructTreeRoot'))
  const structure = root && readStructure(file, root)
  const metadata = entry(file, catalog, 'Metadata')
  return {
    file,
    catalog,
    pages,
    structure,
    owners: ownersOf(structure),
    fonts: usedFonts(file, pages),
    metadata: metadata instanceof Stream ? metadata : undefined,
    xmp: metadata instanceof Stream ? xmpOf(file, metadata) : undefined,
    breaches,
  }
}

export const contentKey = (page: number, id: number): string => `${page}:${id}`

function readPages(file: PdfReader, catalog: Dictionary, breaches: Map<string, number[]>): SubjectPage[] {
  const pages: SubjectPage[] = []
  const visit = (reference: unknown) => {
    if (!(reference instanceof Reference)) throw new Error('a page that is no object')
    const dictionary = dictionaryOf(resolve(file, reference)) ?? new Map()
    if (nameOf(entry(file, dictionary, 'Type')) === 'Pages') {
      for (const kid of listOf(entry(file, dictionary, 'Kids'))) visit(kid)
      return
    }
    const number = pages.length + 1
    const resources = dictionaryOf(entry(file, dictionary, 'Resources'))
    const lists = dictionaryOf(entry(file, resources, 'Properties'))
    const breach = (condition: string) => {
      breaches.set(condition, [...(breaches.get(condition) ?? []), number])
    }
    const content = readContent(
      operatorsOf(file, dictionary),
      (name) => dictionaryOf(entry(file, lists, name)),
      breach,
    )
    pages.push({ number, object: reference.number, dictionary, resources, content })
  }
  visit(catalog.get('Pages'))
  return pages
}

function operatorsOf(file: PdfReader, page: Dictionary): string {
  const written = page.get('Contents')
  const resolved = resolve(file, written)
  const streams = Array.isArray(resolved) ? resolved.map((each) => resolve(file, each)) : [resolved]
  return streams
    .map((stream) => (stream instanceof Stream ? Buffer.from(decoded(file, stream)).toString('latin1') : ''))
    .join('\n')
}

function ownersOf(structure: StructureTree | undefined): ReadonlyMap<string, StructureElement> {
  const owners = new Map<string, StructureElement>()
  for (const element of structure?.elements ?? []) {
    for (const kid of element.kids) if (!isElement(kid)) owners.set(contentKey(kid.page, kid.id), element)
  }
  return owners
}

function usedFonts(file: PdfReader, pages: readonly SubjectPage[]): readonly UsedFont[] {
  const fonts = new Map<Dictionary, { font: CompositeFont; codes: Map<number, number> }>()
  for (const { number, resources, content } of pages) {
    const named = dictionaryOf(entry(file, resources, 'Font'))
    for (const { font: name, codes = [] } of content.painted) {
      if (name === undefined) continue
      const dictionary = dictionaryOf(entry(file, named, name))
      if (!dictionary) throw new Error(`page ${number} has no font ${name}`)
      let used = fonts.get(dictionary)
      if (!used) {
        used = { font: readFont(file, dictionary), codes: new Map() }
        fonts.set(dictionary, used)
      }
      for (const code of codes) if (!used.codes.has(code)) used.codes.set(code, number)
    }
  }
  return [...fonts.values()]
}

function xmpOf(file: PdfReader, metadata: Stream): Xmp | undefined {
  try {
    return readXmp(decoded(file, metadata))
  } catch {
    return undefined
  }
}
