/** The namespace of every part (GB/T 33190-2016 7.3). Readers look for elements by this prefix. */
export const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element of the namespace; attributes that are undefined are left out. `content` is XML. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  return tag(`ofd:${name}`, attributesOf(attributes), content)
}

/** A whole part. */
export function part(name: string, content: string, attributes: Attributes = {}): string {
  return DECLARATION + tag(`ofd:${name}`, ` ${OFD}${attributesOf(attributes)}`, content)
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

export function tag(name: string, attributes: string, content: string): string {
  return content ? `<${name}${attributes}>${content}</${name}>` : `<${name}${attributes}/>`
}

export function attributesOf(attributes: Attributes): string {
  let text = ''
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${typeof value === 'string' ? escaped(value) : value}"`
  }
  return text
}

/** Text as XML, in elements and between double quotes. */
export function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character) : text
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
