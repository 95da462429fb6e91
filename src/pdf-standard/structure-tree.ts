import {
  type Dictionary,
  dictionaryOf,
  listOf,
  nameOf,
  type PdfObject,
  Reference,
  textOf,
} from './pdf-object.ts'
import { entry, type PdfReader, resolve } from './pdf-reader.ts'
import { standardTypes } from './structure-types.ts'

/** An element of the structure tree (ISO 32000-1 14.7). */
export interface StructureElement {
  readonly object: number
  /** As written. */
  readonly type: string
  /** The standard type that it is or is mapped to; nothing when it ends nowhere. */
  readonly role: string | undefined
  /** Of the namespace that it names; none is that of PDF 1.7 (ISO 32000-2 14.8.6). */
  readonly namespace: string | undefined
  readonly dictionary: Dictionary
  readonly parent: StructureElement | undefined
  /** Elements and content, in reading order. */
  readonly kids: readonly (StructureElement | ContentReference)[]
}

/** Marked content by the object number of its page and its own number. */
export interface ContentReference {
  readonly page: number
  readonly id: number
}

export interface StructureTree {
  readonly dictionary: Dictionary
  /** All elements, each before those inside it, in reading order. */
  readonly elements: readonly StructureElement[]
  /** Types that the role map leads round in a circle. */
  readonly circular: ReadonlySet<string>
  readonly roleMap: Dictionary
}

export function readStructure(file: PdfReader, root: Dictionary): StructureTree {
  const roleMap = dictionaryOf(entry(file, root, 'RoleMap')) ?? new Map<string, PdfObject>()
  const elements: StructureElement[] = []
  const circular = new Set<string>()
  const seen = new Set<number>()

  const roleOf = (type: string): string | undefined => {
    const path = new Set<string>()
    let role: string | undefined = type
    while (role !== undefined && !standardTypes.has(role)) {
      if (path.has(role)) {
        circular.add(type)
        return undefined
      }
      path.add(role)
      role = nameOf(resolve(file, roleMap.get(role)))
    }
    return role
  }

  const read = (
    reference: PdfObject | undefined,
    parent: StructureElement | undefined,
    inherited: number,
  ): StructureElement | ContentReference | undefined => {
    const value = resolve(file, reference)
    if (typeof value === 'number') return { page: inherited, id: value }
    const dictionary = dictionaryOf(value)
    if (!dictionary) return undefined
    const at = dictionary.get('Pg')
    const page = at instanceof Reference ? at.number : inherited
    const id = entry(file, dictionary, 'MCID')
    if (typeof id === 'number') return { page, id }
    const type = nameOf(entry(file, dictionary, 'S'))
    if (type === undefined) return undefined
    const object = reference instanceof Reference ? reference.number : 0
    if (seen.has(object)) throw new Error(`structure element ${object} has two parents`)
    seen.add(object)
    const kids: (StructureElement | ContentReference)[] = []
    const namespace = textOf(entry(file, dictionaryOf(entry(file, dictionary, 'NS')), 'NS'))
    const element = { object, type, role: roleOf(type), namespace, dictionary, parent, kids }
    elements.push(element)
    for (const kid of listOf(entry(file, dictionary, 'K'))) {
      const found = read(kid, element, page)
      if (found) kids.push(found)
    }
    return element
  }

  for (const kid of kidsOfRoot(file, root)) read(kid, undefined, 0)
  return { dictionary: root, elements, circular, roleMap }
}

function kidsOfRoot(file: PdfReader, root: Dictionary): readonly PdfObject[] {
  const written = root.get('K')
  const resolved = resolve(file, written)
  return Array.isArray(resolved) ? resolved : listOf(written)
}

export function isElement(kid: StructureElement | ContentReference): kid is StructureElement {
  return 'kids' in kid
}

export function childrenOf({ kids }: StructureElement): readonly StructureElement[] {
  return kids.filter(isElement)
}

/** An attribute (ISO 32000-1 14.7.5), from any of the element's attribute objects of this owner. */
export function attribute(
  file: PdfReader,
  { dictionary }: StructureElement,
  owner: string,
  key: string,
): PdfObject | undefined {
  for (const each of listOf(entry(file, dictionary, 'A'))) {
    const attributes = dictionaryOf(resolve(file, each))
    if (nameOf(entry(file, attributes, 'O')) !== owner) continue
    if (attributes?.has(key)) return entry(file, attributes, key)
  }
  return undefined
}
