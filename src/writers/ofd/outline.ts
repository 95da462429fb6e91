import type { OutlineEntry } from '../../layout/pages.ts'
import { millimetres, number } from './units.ts'
import { element } from './xml.ts'

interface Node {
  readonly entry: OutlineEntry
  readonly children: Node[]
}

/** The outline (GB/T 33190-2016 7.8): an entry stands under the nearest entry of a higher level before it. */
export function outlines(entries: readonly OutlineEntry[], pageIds: readonly number[]): string {
  if (entries.length === 0) return ''
  const roots: Node[] = []
  const open: Node[] = []
  for (const entry of entries) {
    while ((open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop()
    const node = { entry, children: [] }
    ;(open.at(-1)?.children ?? roots).push(node)
    open.push(node)
  }
  return element('Outlines', {}, roots.map((root) => outlineElement(root, pageIds)).join(''))
}

/** Entries below others are folded, as in the PDF. */
function outlineElement({ entry, children }: Node, pageIds: readonly number[]): string {
  const attributes =
    children.length > 0
      ? { Title: entry.text, Count: children.length, Expanded: 'false' }
      : { Title: entry.text }
  const goto = element('Goto', {}, destination(entry, pageIds))
  const actions = element('Actions', {}, element('Action', { Event: 'CLICK' }, goto))
  const below = children.map((child) => outlineElement(child, pageIds)).join('')
  return element('OutlineElem', attributes, actions + below)
}

/** The bookmarks (7.5): a name and its place, for each heading whose words are not those of one before. */
export function bookmarks(entries: readonly OutlineEntry[], pageIds: readonly number[]): string {
  const byName = new Map<string, OutlineEntry>()
  for (const entry of entries) if (!byName.has(entry.text)) byName.set(entry.text, entry)
  const marks = Array.from(byName, ([name, entry]) =>
    element('Bookmark', { Name: name }, destination(entry, pageIds)),
  )
  return marks.length > 0 ? element('Bookmarks', {}, marks.join('')) : ''
}

/** A place on a page (14.3.2, table 54); the reader's zoom stays. */
function destination({ page, y }: OutlineEntry, pageIds: readonly number[]): string {
  const top = number(millimetres(y))
  return element('Dest', { Type: 'XYZ', PageID: pageIds[page], Left: 0, Top: top })
}
