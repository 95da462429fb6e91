/** An element of well-formed XML. Names keep their prefix: `w:tc`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

const token =
  /<!\[CDATA\[(.*?)\]\]>|<!--.*?-->|<\?.*?\?>|<!.*?>|<\/[^>]+>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gsu
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

/** The root element. Enough for files that a serialiser wrote; no DTD, no check of well-formedness. */
export function parseXml(xml: string): XmlElement {
  const root = open('', '')
  const path = [root]
  for (const [whole, cdata, name, attributes, closed, text] of xml.matchAll(token)) {
    const parent = path.at(-1) ?? root
    if (name !== undefined) {
      const element = open(name, attributes ?? '')
      parent.children.push(element)
      if (!closed) path.push(element)
    } else if (whole.startsWith('</')) path.pop()
    else if (text !== undefined || cdata !== undefined) parent.children.push(cdata ?? decode(text ?? ''))
  }
  const element = root.children.find((child) => typeof child === 'object')
  if (!element) throw new Error('no element')
  return element
}

function open(name: string, attributes: string): OpenElement {
  const pairs = [...attributes.matchAll(attribute)].map(
    ([, key = '', double, single]) => [key, decode(double ?? single ?? '')] as const,
  )
  return { name, attributes: new Map(pairs), children: [] }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return named[name] ?? whole
  })
}

/** All elements of these names below `element`, in document order, outermost only. */
export function find(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    names.includes(child.name) ? [child] : find(child, ...names),
  )
}

export const childrenOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => typeof child === 'object')

/** All text below `element`, but not below elements that `leaveOut` picks. */
export function textOf(element: XmlElement, leaveOut: (element: XmlElement) => boolean): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child
      return leaveOut(child) ? '' : textOf(child, leaveOut)
    })
    .join('')
}
