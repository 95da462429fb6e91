/** An element of an XML text; names are expanded to `namespace` + local name. */
export interface XmlElement {
  readonly name: string
  /** Without its namespace. */
  readonly local: string
  readonly prefix: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Of the element itself, without that of its children. */
  readonly text: string
  /** Where it stands in the text of its parent. */
  readonly offset: number
}

interface Open {
  readonly qualified: string
  readonly namespaces: ReadonlyMap<string, string>
  readonly element: XmlElement & { readonly children: XmlElement[]; text: string }
}

/** More, or deeper ones, than were asked for. */
export class XmlTooLarge extends Error {}

/**
 * Reads an XML text without a document type; throws when it is not well-formed, or has more elements, or deeper ones,
 * than it may.
 */
export function readXml(
  xml: string,
  { elements, depth } = { elements: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY },
): XmlElement {
  let count = 0
  const stack: Open[] = []
  let root: XmlElement | undefined
  const add = (open: Open) => {
    const parent = stack.at(-1)
    if (parent) parent.element.children.push(open.element)
    else if (root) throw new Error('two roots')
    else root = open.element
  }
  TOKEN.lastIndex = 0
  for (let position = 0; position < xml.length; position = TOKEN.lastIndex) {
    TOKEN.lastIndex = position
    const token = TOKEN.exec(xml)
    if (!token) throw new Error(`not well-formed at ${position}`)
    const [, text, literal, close, begin, attributes = '', empty] = token
    if (literal !== undefined) {
      const inside = stack.at(-1)
      if (!inside) throw new Error('text outside the root')
      inside.element.text += literal
    } else if (text !== undefined) {
      const inside = stack.at(-1)
      if (inside) inside.element.text += unescaped(text)
      else if (/[^\s\ufeff]/u.test(text)) throw new Error('text outside the root')
    } else if (close !== undefined) {
      if (stack.pop()?.qualified !== close) throw new Error(`unexpected </${close}>`)
    } else if (begin !== undefined) {
      const outer = stack.at(-1)
      const offset = outer?.element.text.length ?? 0
      const open = opened(begin, attributes, outer?.namespaces ?? new Map(), offset)
      count++
      if (count > elements || stack.length >= depth) throw new XmlTooLarge('an XML text is too large')
      add(open)
      if (!empty) stack.push(open)
    }
  }
  if (!root || stack.length > 0) throw new Error('an element that does not end')
  return root
}

/** Text, a CDATA section, a processing instruction or comment, an end tag, or a start tag. */
const TOKEN =
  /([^<]+)|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

function opened(
  qualified: string,
  written: string,
  outer: ReadonlyMap<string, string>,
  offset: number,
): Open {
  const values = new Map<string, string>()
  for (const [, key = '', double, single] of written.matchAll(ATTRIBUTE)) {
    if (values.has(key)) throw new Error(`${key} twice`)
    values.set(key, unescaped(double ?? single ?? ''))
  }
  const declared = [...values].filter(([key]) => key.startsWith('xmlns:'))
  const namespaces =
    declared.length === 0
      ? outer
      : new Map([...outer, ...declared.map(([key, uri]) => [key.slice(6), uri] as const)])
  const expanded = (name: string): string => {
    const [prefix = '', local] = name.split(':')
    if (local === undefined || prefix === 'xml' || prefix === 'xmlns') return name
    const namespace = namespaces.get(prefix)
    if (namespace === undefined) throw new Error(`unknown prefix ${prefix}`)
    return namespace + local
  }
  const attributes = new Map(Array.from(values, ([key, value]) => [expanded(key), value]))
  const prefix = qualified.includes(':') ? (qualified.split(':')[0] ?? '') : ''
  return {
    qualified,
    namespaces,
    element: {
      name: expanded(qualified),
      local: qualified.slice(qualified.indexOf(':') + 1),
      prefix,
      attributes,
      children: [],
      text: '',
      offset,
    },
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);|&/giu, (whole, name?: string) => {
    if (name === undefined) throw new Error('a bare &')
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
    return ENTITIES[name] ?? whole
  })
}
