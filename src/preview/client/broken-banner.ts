import { preview as text } from '../../locale/zh/preview.ts'
import type { PreviewState } from '../state.ts'
import { element } from './element.ts'
import { editorLink } from './findings-panel.ts'

/** Why the page is older than the file; empty and hidden when it is not. */
export function brokenBanner({ broken, revision }: PreviewState): HTMLElement {
  const banner = element('div', { id: 'broken', role: 'alert' })
  if (!broken) {
    banner.hidden = true
    return banner
  }
  const { message, isUnheard, at, excerpt } = broken
  const said = isUnheard ? text.unheard : text.broken
  banner.append(
    element('p', { class: 'said' }, revision > 0 ? said.stale : said.nothing),
    element('p', { class: 'message' }, message, ...(at ? [' ', editorLink(at)] : [])),
  )
  if (!excerpt) return banner
  const { line, previous, before, marked, after } = excerpt
  const width = String(line).length
  const frame = element('pre', { tabindex: '0' })
  if (previous.trim() !== '') frame.append(`${String(line - 1).padStart(width)} | ${previous}\n`)
  frame.append(`${line} | ${before}`, element('mark', {}, marked === '' ? ' ' : marked), after)
  banner.append(frame)
  return banner
}
