import type { Document } from '../../document/document.ts'
import { render } from '../../template/render.ts'
import { fragmentView } from './fragment-view.ts'

/** The body of the report as HTML for the editor of a web content management system. */
export function writeFragment(document: Document): string {
  return render('fragment', fragmentView(document))
}
