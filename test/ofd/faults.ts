import { strFromU8, unzipSync } from 'fflate'
import { childrenOf, parseXml, textOf, type XmlElement } from '../readers/xml.ts'
import { type ElementType, PARTS } from './element-types.ts'
import { referenceFaults } from './reference-faults.ts'

/** Where an OFD departs from GB/T 33190-2016. */
export interface Fault {
  readonly clause: string
  /** The part, and the elements on the way to the place. */
  readonly place: string
  readonly said: string
}

export type Files = ReadonlyMap<string, Uint8Array>

export function filesOf(bytes: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(Uint8Array.from(bytes))))
}

/** Everything in which a package is not as the standard asks, as far as a program can tell. */
export function faultsOf(files: Files): readonly Fault[] {
  const parts = new Map<string, XmlElement>()
  for (const [path, file] of files) {
    const text = path.endsWith('.xml') ? strFromU8(file) : ''
    if (text.includes(' xmlns:ofd="http://www.ofdspec.org/2016"')) parts.set(path, parseXml(text))
  }
  const structure = [...parts].flatMap(([path, root]) => partFaults(path, root))
  return structure.length > 0 ? structure : referenceFaults(files, parts)
}

/** What is wrong with a part by itself. */
export function partFaults(path: string, root: XmlElement): readonly Fault[] {
  // Custom tags are in a namespace of their own.
  if (!root.name.startsWith('ofd:')) return []
  const type = PARTS[root.name.slice(4)]
  if (!type) return [{ clause: '6', place: path, said: `a part ${root.name} is not known` }]
  const namespace = root.attributes.get('xmlns:ofd')
  const rest = new Map(root.attributes)
  rest.delete('xmlns:ofd')
  return [
    ...(namespace === 'http://www.ofdspec.org/2016'
      ? []
      : [{ clause: '7.3', place: path, said: `the namespace is ${namespace}` }]),
    ...elementFaults({ ...root, attributes: rest }, type, path),
  ]
}

function elementFaults(element: XmlElement, type: ElementType, above: string): readonly Fault[] {
  const place = `${above}/${element.name.slice(4)}`
  const fault = (said: string): Fault => ({ clause: type.clause, place, said })
  return [
    ...attributeFaults(element, type).map(fault),
    ...textFaults(element, type).map(fault),
    ...childFaults(element, type).map(fault),
    ...childrenOf(element).flatMap((child) => {
      const known = typeOf(child, type)
      return known ? elementFaults(child, known, place) : []
    }),
  ]
}

function attributeFaults(
  { attributes }: XmlElement,
  { attributes: known = {} }: ElementType,
): readonly string[] {
  return [
    ...[...attributes].flatMap(([name, value]) => {
      const attribute = known[name]
      if (!attribute) return [`it has an attribute ${name}`]
      return attribute.type.test(value) ? [] : [`${name} is “${value}”`]
    }),
    ...Object.entries(known)
      .filter(([name, { required }]) => required && !attributes.has(name))
      .map(([name]) => `it has no attribute ${name}`),
  ]
}

function textFaults(element: XmlElement, { text }: ElementType): readonly string[] {
  const own = textOf(element, () => true)
  if (!text) return own.trim() ? [`it has text, “${own.trim()}”`] : []
  return text.test(own) ? [] : [`it says “${own}”`]
}

function childFaults(element: XmlElement, { children = [], anyOf }: ElementType): readonly string[] {
  const names = childrenOf(element).map(({ name }) => name.replace(/^ofd:/, ''))
  if (anyOf) return names.filter((name) => !anyOf[name]).map((name) => `there is a ${name} in it`)
  const strangers = names.filter((name) => !children.some((child) => child.name === name))
  const order = children.flatMap(({ name }) => names.filter((each) => each === name))
  const kept = names.filter((name) => !strangers.includes(name))
  return [
    ...strangers.map((name) => `there is a ${name} in it`),
    ...(kept.join() === order.join() ? [] : [`its elements stand in the order ${kept.join(', ')}`]),
    ...children.flatMap(({ name, times }) => {
      const count = names.filter((each) => each === name).length
      if (count === 0 && (times === '1' || times === '+')) return [`it has no ${name}`]
      return count > 1 && (times === '1' || times === '?') ? [`it has ${count} ${name}`] : []
    }),
  ]
}

function typeOf({ name }: XmlElement, { children = [], anyOf = {} }: ElementType): ElementType | undefined {
  const local = name.replace(/^ofd:/, '')
  return anyOf[local] ?? children.find((child) => child.name === local)?.type
}
