import type { XmlElement } from '../../../container/read-xml.ts'
import { attribute, child } from '../office-xml.ts'
import { locationOf } from './locations.ts'

/** What the logical structure says of the objects of a page. */
export interface PageStructure {
  has(object: string): boolean
  /** The figure that an object belongs to: what stands in a chart is drawn, not written. */
  figureOf(object: string): XmlElement | undefined
}

export interface Structure {
  onPage(page: string): PageStructure
}

/** Tags by the names of ISO 32000-1 14.8, which name all that is text; other vocabularies name a few words. */
const LOGICAL = 'urn:report-gen:structure'

/** The logical structure of an OFD whose custom tags (GB/T 33190-2016 16) are one. */
export function readStructure(
  root: string,
  document: XmlElement,
  part: (name: string) => XmlElement | undefined,
): Structure | undefined {
  const list = locationOf(root, child(document, 'CustomTags'))
  const tags = part(list)?.children.find((tag) => attribute(tag, 'NameSpace') === LOGICAL)
  const structure = tags && part(locationOf(list, child(tags, 'FileLoc')))
  if (!structure) return undefined
  const figures = new Map<string, XmlElement | undefined>()
  const visit = (element: XmlElement, figure: XmlElement | undefined): void => {
    if (element.local === 'ObjectRef')
      figures.set(`${attribute(element, 'PageRef')} ${element.text.trim()}`, figure)
    const own = element.local === 'Figure' ? element : figure
    for (const inside of element.children) visit(inside, own)
  }
  visit(structure, undefined)
  return {
    onPage: (page) => ({
      has: (object) => figures.has(`${page} ${object}`),
      figureOf: (object) => figures.get(`${page} ${object}`),
    }),
  }
}
