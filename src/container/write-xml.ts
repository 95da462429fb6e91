export type Attributes = Readonly<Record<string, string | number | undefined>>

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** An element by its qualified name; attributes that are undefined are left out. `content` is XML. */
export function xmlElement(name: string, attributes: Attributes = {}, content = ''): string {
  return tag(name, attributesOf(attributes), content)
}

/** The same of attributes that are written already. */
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
