import { FileChild, type IXmlableObject } from 'docx'

type Attributes = Readonly<Record<string, string | number>>
type Child = IXmlableObject | string

/** An XML element in the notation that docx serialises; text and attribute values are escaped there. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly Child[] = [],
): IXmlableObject {
  return { [name]: children.length > 0 ? [{ _attr: attributes }, ...children] : { _attr: attributes } }
}

/** An element with nothing but `w:val`, the most usual one. */
export function value(name: string, val: string | number): IXmlableObject {
  return element(name, { 'w:val': val })
}

/** A width in twips. */
export function twips(name: string, width: number): IXmlableObject {
  return element(name, { 'w:w': width, 'w:type': 'dxa' })
}

export function flag(name: string): IXmlableObject {
  return { [name]: {} }
}

/** A block of the body that is written as the element given. */
export class RawBlock extends FileChild {
  readonly #element: IXmlableObject

  constructor(element: IXmlableObject) {
    super('')
    this.#element = element
  }

  override prepForXml(): IXmlableObject {
    return this.#element
  }
}
