import type { OutlineEntry, Pages } from '../../layout/pages.ts'
import { number } from './number.ts'
import type { Sheet } from './page-tree.ts'
import type { PdfFile, Reference } from './pdf-file.ts'
import type { Elements } from './structure.ts'
import { textString } from './text-string.ts'

/** The root, or what stands for an entry. */
interface Item {
  readonly reference: Reference
  readonly level: number
  readonly children: (Item & { readonly entry: OutlineEntry })[]
}

/**
 * The bookmarks (ISO 32000-1 12.3.3): an entry stands under the nearest entry of a higher level before it. With `elements`
 * they lead to the headings of the structure, too, as PDF 2.0 knows it.
 */
export function addOutline(
  file: PdfFile,
  { outline, height }: Pages,
  sheets: readonly Sheet[],
  elements?: Elements,
): Reference {
  const root: Item = { reference: file.reserve(), level: 0, children: [] }
  const open = [root]
  for (const entry of outline) {
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop()
    const item = { reference: file.reserve(), level: entry.level, children: [], entry }
    open.at(-1)?.children.push(item)
    open.push(item)
  }
  writeItems(root)
  return file.write(root.reference, `<</Type /Outlines ${ends(root)}>>`)

  function writeItems({ reference: parent, children }: Item): void {
    for (const [index, item] of children.entries()) {
      const [previous, next] = [children[index - 1], children[index + 1]]
      const siblings =
        (previous ? `/Prev ${previous.reference} ` : '') + (next ? `/Next ${next.reference} ` : '')
      // Negative: the children are folded.
      const folded = item.children.length > 0 ? `${ends(item)}/Count ${-item.children.length} ` : ''
      const title = textString(item.entry.text)
      file.write(
        item.reference,
        `<</Title ${title} /Parent ${parent} ${siblings}${folded}${target(item.entry)}>>`,
      )
      writeItems(item)
    }
  }

  /** The place on the page; with that in the structure (ISO 32000-2 12.6.4.2) as an action, for programs that know no more. */
  function target({ page, y, element }: OutlineEntry): string {
    const place = `/XYZ 0 ${number(height - y)} 0]`
    const onPage = `[${sheets[page]?.reference} ${place}`
    const heading = elements?.get(element)
    return heading ? `/A <</S /GoTo /D ${onPage} /SD [${heading.reference} ${place}>>` : `/Dest ${onPage}`
  }
}

function ends({ children }: Item): string {
  const [first, last] = [children[0], children.at(-1)]
  return first && last ? `/First ${first.reference} /Last ${last.reference} ` : ''
}
