import { Unreadable } from '../../import/loose.ts'
import { pasteText } from '../../locale/zh/desk-paste.ts'
import type { Report } from '../../report/report.ts'
import type { PasteView } from '../protocol/proposed.ts'
import { blockOf, type Clipboard } from './block.ts'
import { byLabels } from './by-labels.ts'
import { byShape } from './by-shape.ts'
import { unfit } from './fitting.ts'

/**
 * A block from a clipboard over the cell at an address → the changes that it makes, and a sentence for all that fits
 * nowhere. With labels of the form it is matched by these, else by its shape.
 */
export function paste(clipboard: Clipboard, address: string, report: Report): PasteView {
  const block = blockIn(clipboard)
  if (!block?.cells.some(({ text }) => text.trim() !== '')) return unfit(pasteText.empty)
  return byLabels(block, report) ?? byShape(block, address, report)
}

/** A page that is too large or too deep to be one is left; its text may do. */
function blockIn(clipboard: Clipboard): ReturnType<typeof blockOf> | undefined {
  try {
    return blockOf(clipboard)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return blockOf({ html: '', text: clipboard.text })
  }
}
