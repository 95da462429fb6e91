import { deskText as text } from '../../../locale/zh/desk-page.ts'
import { element } from '../../../preview/client/element.ts'
import { guideAddress } from '../server.ts'

/** Leads to the guide, in a window of its own. */
export function guideLink(): HTMLElement {
  return element('a', { href: guideAddress(), target: '_blank', rel: 'noopener' }, text.guide)
}
