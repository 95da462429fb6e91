import type { OutlineEntry, Pages } from '../../layout/pages.ts'
import type { OutlineItem, PdfFile } from './pdf-file.ts'
import type { Elements } from './structure.ts'
import type { StructureElement } from './structure-element.ts'

/**
 * The bookmarks: an entry stands under the nearest entry of a higher level before it. With `elements` they lead to the
 * headings of the structure, too, as PDF 2.0 knows it.
 */
export function addOutline(file: PdfFile, { outline, width }: Pages, elements?: Elements): void {
  const open: { readonly level: number; readonly item: OutlineItem; children: number }[] = []
  for (const entry of outline) {
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop()
    const parent = open.at(-1)
    const item = (parent?.item ?? file.outline).addItem(entry.text, destination(entry, width))
    const heading = elements?.get(entry.element)
    if (heading) leadTo(item, heading)
    if (parent) {
      parent.children += 1
      // Negative: the children are folded (ISO 32000-1 12.3.3).
      Object.assign(parent.item.dictionary.data, { Count: -parent.children })
    }
    open.push({ level: entry.level, item, children: 0 })
  }
}

/** pdfkit measures `left` from the right edge, so the page's width stands for its left edge. */
function destination({ page, y }: OutlineEntry, width: number) {
  return { pageNumber: page, left: width, top: y, fit: false } as const
}

/** The place of the page as an action, for programs that know no more, with that of the structure (ISO 32000-2 12.6.4.2). */
function leadTo({ dictionary: { data } }: OutlineItem, { reference }: StructureElement): void {
  const place = data['Dest'] as readonly unknown[]
  data['A'] = { S: 'GoTo', D: place, SD: [reference, ...place.slice(1)] }
  delete data['Dest']
}
