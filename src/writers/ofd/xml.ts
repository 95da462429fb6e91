import { type Attributes, attributesOf, DECLARATION, tag, xmlElement } from '../../container/write-xml.ts'

/** The namespace of every part (GB/T 33190-2016 7.3). Readers look for elements by this prefix. */
export const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"'

/** An element of the namespace; attributes that are undefined are left out. `content` is XML. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  return xmlElement(`ofd:${name}`, attributes, content)
}

/** A whole part. */
export function part(name: string, content: string, attributes: Attributes = {}): string {
  return DECLARATION + tag(`ofd:${name}`, ` ${OFD}${attributesOf(attributes)}`, content)
}
