import type { Document } from '../../document/document.ts'
import type { Fill } from '../../template/fill.ts'
import { render } from '../../template/render.ts'
import { pageView } from './page-view.ts'

/** The document as one self-contained HTML page: no scripts, no outside files, ready to publish or print. */
export function writeHtml(document: Document, fill: Fill = render): string {
  return fill('page', pageView(document))
}
