import type { Document } from '../../document/document.ts'
import type { Fill } from '../../template/fill.ts'
import { render } from '../../template/render.ts'
import { fragmentView } from './fragment-view.ts'

/**
 * The body of the report as HTML for the editor of a web content management system. Between its blocks there is nothing:
 * wangEditor makes an empty paragraph of every line break.
 */
export function writeFragment(document: Document, fill: Fill = render): string {
  return fill('fragment', fragmentView(document))
    .replace(/(<\/(?:p|h\d|table)>)\n+/g, '$1')
    .trimEnd()
}
