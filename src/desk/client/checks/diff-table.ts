import type { Piece } from '../../../compare/comparison.ts'
import type { ChangedLine } from '../../../compare/line-diff.ts'
import { deskChecks as text } from '../../../locale/zh/desk-checks.ts'
import { element } from '../../../preview/client/element.ts'

/** What the first column says of the number of a line. */
interface FirstColumn {
  readonly head: string
  of(line: number): string
}

const NUMBERS: FirstColumn = { head: text.diff.line, of: String }

/** Lines that change, as a table: what goes, what comes. */
export function diffTable(
  lines: readonly ChangedLine[],
  caption: string,
  first: FirstColumn = NUMBERS,
): HTMLElement {
  const heads = [first.head, text.diff.change, text.diff.text].map((words) =>
    element('th', { scope: 'col' }, words),
  )
  const table = element(
    'table',
    { class: 'diff' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...lines.map((line) => row(line, first))),
  )
  return element('div', { class: 'scrolled', tabindex: '0', role: 'group', 'aria-label': caption }, table)
}

function row({ kind, text: words, line, pieces }: ChangedLine, first: FirstColumn): HTMLElement {
  if (kind === 'gap') return element('tr', { class: kind }, element('td', { colspan: '3' }, '⋯'))
  return element(
    'tr',
    { class: kind },
    element('td', { class: 'line' }, kind === 'added' ? '' : first.of(line)),
    element('td', {}, text.diff[kind]),
    element('td', {}, ...piecesOf(pieces ?? [{ kind, text: words }])),
  )
}

/** What stays, and what goes and comes, as marked text. Of long stretches that stay only the ends are shown. */
export function piecesOf(pieces: readonly Piece[]): readonly HTMLElement[] {
  const names = { same: 'span', removed: 'del', added: 'ins' } as const
  return pieces.map(({ kind, text }, index) => {
    const isLong = kind === 'same' && pieces.length > 1 && text.length > LONG
    const before = index === 0 ? '' : text.slice(0, ASIDE)
    const after = index === pieces.length - 1 ? '' : text.slice(-ASIDE)
    return element(names[kind], {}, isLong ? `${before} ⋯ ${after}` : text)
  })
}

/** Characters that are shown beside a change, and from how many on others are left out. */
const ASIDE = 30
const LONG = 100
