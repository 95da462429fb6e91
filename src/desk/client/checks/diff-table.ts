import type { ChangedLine } from '../../../compare/line-diff.ts'
import { deskChecks as text } from '../../../locale/zh/desk-checks.ts'
import { element } from '../../../preview/client/element.ts'

/** Lines that change, as a table: what goes, what comes. */
export function diffTable(lines: readonly ChangedLine[]): HTMLElement {
  const heads = [text.diff.line, text.diff.change, text.diff.text].map((words) =>
    element('th', { scope: 'col' }, words),
  )
  const table = element(
    'table',
    { class: 'diff' },
    element('caption', {}, text.diff.caption),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...lines.map(row)),
  )
  return element(
    'div',
    { class: 'scrolled', tabindex: '0', role: 'group', 'aria-label': text.diff.caption },
    table,
  )
}

function row({ kind, text: words, line }: ChangedLine): HTMLElement {
  if (kind === 'gap') return element('tr', { class: kind }, element('td', { colspan: '3' }, '⋯'))
  const number = kind === 'added' ? '' : String(line)
  const content = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span'
  return element(
    'tr',
    { class: kind },
    element('td', { class: 'line' }, number),
    element('td', {}, text.diff[kind]),
    element('td', {}, element(content, {}, words)),
  )
}
