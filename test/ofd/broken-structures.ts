import type { XmlElement } from '../readers/xml.ts'
import { type ElementType, PARTS } from './element-types.ts'

/** An element of which anything may be changed. */
interface Editable extends XmlElement {
  readonly attributes: Map<string, string>
  children: (Editable | string)[]
}

function editable({ name, attributes, children }: XmlElement): Editable {
  return {
    name,
    attributes: new Map(attributes),
    children: children.map((child) => (typeof child === 'string' ? child : editable(child))),
  }
}

/** One way to break a part: its element types leave nothing that cannot be broken. */
export interface Break {
  /** The elements on the way to the place, and what is done there. */
  readonly name: string
  readonly clause: string
  /** The part, broken. */
  readonly broken: XmlElement
}

/** Every way in which a part can break the types of its elements: each element and attribute where it first occurs. */
export function* breaksOf(root: XmlElement): Generator<Break> {
  const type = PARTS[root.name.slice(4)]
  if (!type) throw new Error(`no type for ${root.name}`)
  const seen = new Set<string>()
  for (const { path, place, type: found } of placesOf(editable(root), type, [], root.name.slice(4))) {
    for (const [name, change] of changesOf(at(editable(root), path), found)) {
      const key = `${place}: ${name}`
      if (seen.has(key)) continue
      seen.add(key)
      const broken = editable(root)
      change(at(broken, path))
      yield { name: key, clause: found.clause, broken }
    }
  }
}

/** The types and attributes that a part uses, as `clause name` and `clause name/attribute`. */
export function usedTypes(root: XmlElement): ReadonlySet<string> {
  const type = PARTS[root.name.slice(4)]
  if (!type) return new Set()
  const element = editable(root)
  return new Set(
    [...placesOf(element, type, [], root.name.slice(4))].flatMap(({ path, place, type: found }) => {
      const name = `${found.clause} ${place.split('/').at(-1)}`
      return [name, ...[...at(element, path).attributes.keys()].map((attribute) => `${name}/${attribute}`)]
    }),
  )
}

/** The same of all types that there are. */
export function knownTypes(): ReadonlySet<string> {
  const known = new Set<string>()
  const gather = (name: string, type: ElementType) => {
    const key = `${type.clause} ${name}`
    if (known.has(key)) return
    known.add(key)
    for (const attribute of Object.keys(type.attributes ?? {})) known.add(`${key}/${attribute}`)
    for (const child of type.children ?? []) gather(child.name, child.type)
    for (const [child, each] of Object.entries(type.anyOf ?? {})) gather(child, each)
  }
  for (const [name, type] of Object.entries(PARTS)) gather(name, type)
  return known
}

interface Place {
  /** Numbers of the children on the way. */
  readonly path: readonly number[]
  readonly place: string
  readonly type: ElementType
}

function* placesOf(
  element: Editable,
  type: ElementType,
  path: readonly number[],
  place: string,
): Generator<Place> {
  yield { path, place, type }
  for (const [index, child] of element.children.entries()) {
    if (typeof child === 'string') continue
    const name = child.name.slice(4)
    const inner = type.anyOf?.[name] ?? type.children?.find((each) => each.name === name)?.type
    if (inner) yield* placesOf(child, inner, [...path, index], `${place}/${name}`)
  }
}

function at(root: Editable, path: readonly number[]): Editable {
  return path.reduce((element, index) => element.children[index] as Editable, root)
}

type Change = readonly [name: string, change: (element: Editable) => void]

function changesOf(element: Editable, type: ElementType): readonly Change[] {
  const elements = element.children.filter((child) => typeof child !== 'string')
  const isFree = (pattern: RegExp | undefined) => pattern?.test('?') ?? false
  const changes: Change[] = [
    ['a strange attribute', ({ attributes }) => attributes.set('Strange', '1')],
    ['a strange element', ({ children }) => children.push(strange())],
  ]
  for (const [name, attribute] of Object.entries(type.attributes ?? {})) {
    if (attribute.required) changes.push([`no ${name}`, ({ attributes }) => attributes.delete(name)])
    if (element.attributes.has(name) && !isFree(attribute.type)) {
      changes.push([`a wrong ${name}`, ({ attributes }) => attributes.set(name, '?')])
    }
  }
  if (!isFree(type.text)) changes.push(['a wrong text', ({ children }) => children.unshift('?')])
  for (const { name, times } of type.children ?? []) {
    const isIt = (child: Editable | string) => typeof child !== 'string' && child.name === `ofd:${name}`
    const found = elements.find(isIt)
    if (!found) continue
    if (times === '1' || times === '+') {
      changes.push([
        `no ${name}`,
        (broken) => {
          broken.children = broken.children.filter((child) => !isIt(child))
        },
      ])
    }
    if (times === '1' || times === '?') {
      changes.push([`${name} twice`, ({ children }) => children.splice(children.findIndex(isIt), 0, found)])
    }
  }
  if (type.children && new Set(elements.map(({ name }) => name)).size > 1) {
    changes.push(['another order', (broken) => void broken.children.reverse()])
  }
  return changes
}

function strange(): Editable {
  return { name: 'ofd:Strange', attributes: new Map(), children: [] }
}
