import type { Document } from '../../document/document.ts'
import type { Fill } from '../../template/fill.ts'
import { render } from '../../template/render.ts'
import { fragmentView } from './fragment-view.ts'

/** The body of the report as HTML for the editor of a web content management system. */
export function writeFragment(document: Document, fill: Fill = render): string {
  return fill('fragment', fragmentView(document))
}
