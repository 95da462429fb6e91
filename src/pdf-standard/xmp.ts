import { readXml, type XmlElement } from '../container/read-xml.ts'

/** The properties of a metadata stream (ISO 16684-1). */
export interface Xmp {
  /** What stands before the packet's first element. */
  readonly header: string
  readonly properties: readonly XmlElement[]
}

export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfd: 'http://pdfa.org/declarations/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const

export function readXmp(bytes: Uint8Array): Xmp {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const root = readXml(text)
  const descriptions = inside(root, `${NAMESPACES.rdf}Description`, 2)
  return {
    header: /<\?xpacket\s+([^?]*)\?>/u.exec(text)?.[1] ?? '',
    properties: descriptions.flatMap(({ children }) => children),
  }
}

/** The values of a property: its text, or those of its list. */
export function valuesOf(
  xmp: Xmp | undefined,
  namespace: keyof typeof NAMESPACES,
  name: string,
): readonly string[] {
  const found = xmp?.properties.filter((property) => property.name === NAMESPACES[namespace] + name) ?? []
  return found.flatMap((property) => {
    const items = inside(property, `${NAMESPACES.rdf}li`, 2)
    return items.length > 0 ? items.map(({ text }) => text) : [property.text]
  })
}

/** Elements of a name that stand at this depth inside another, or higher. */
export function inside(element: XmlElement, name: string, depth: number): readonly XmlElement[] {
  if (depth === 0) return []
  return element.children.flatMap((child) => (child.name === name ? [child] : inside(child, name, depth - 1)))
}
