import { attributesOf, DECLARATION, tag } from '../../container/write-xml.ts'
import type { Element } from '../../layout/pages.ts'
import { element, OFD } from './xml.ts'

/** An object on a page that shows something of an element. */
export interface Shown {
  readonly page: number
  readonly object: number
}

/**
 * What the elements of our tags mean: the logical structure by the names of ISO 32000-1 14.8, as in the PDF. The
 * standard leaves the vocabulary of custom tags to those who write them.
 */
export const STRUCTURE = 'urn:report-gen:structure'

/** A custom tag file (GB/T 33190-2016 16): the structure of the report, which refers to the objects of the pages. */
export function structureTags(root: Element, shown: ReadonlyMap<Element, readonly Shown[]>): string {
  const build = (each: Element): string => {
    const objects = (shown.get(each) ?? []).map(({ page, object }) =>
      element('ObjectRef', { PageRef: page }, String(object)),
    )
    const content = objects.join('') + each.children.map(build).join('')
    return tag(each.type, attributesOf(attributes(each)), content)
  }
  return DECLARATION + tag('Structure', ` xmlns="${STRUCTURE}" ${OFD}`, build(root))
}

function attributes({ cell, summary, alt }: Element) {
  const spanned = (count = 1) => (count > 1 ? count : undefined)
  return {
    Alt: alt,
    Summary: summary,
    ID: cell?.id,
    Scope: cell?.scope,
    RowSpan: spanned(cell?.rowSpan),
    ColSpan: spanned(cell?.columnSpan),
    Headers: cell?.headers?.join(' ') || undefined,
  }
}
