import { compareProse } from '../../../compare/compare-prose.ts'
import { deskWorkbook } from '../../../locale/zh/desk-workbook.ts'
import { element } from '../../../preview/client/element.ts'
import type { FilledChange } from '../../protocol/proposed.ts'
import { piecesOf } from '../checks/diff-table.ts'
import type { PlaceName } from '../place-names.ts'

const text = deskWorkbook.view

/** A place that the table leads to, and what is said of it besides its two values. */
export interface ListedChange extends FilledChange {
  readonly remark?: string
}

/** Places by their official names, part by part, with both values; long texts in one, what goes and comes marked. */
export function filledTable(
  changes: readonly ListedChange[],
  [caption, from, to]: readonly [caption: string, from: string, to: string],
  nameOf: (address: string) => Required<PlaceName>,
  lead: (address: string, label: string) => HTMLElement,
): HTMLElement {
  const heads = [text.columns.place, from, to].map((words) => element('th', { scope: 'col' }, words))
  const named = changes.map((change) => ({ change, ...nameOf(change.address) }))
  const groups = [...new Set(named.map(({ part }) => part))].map((part) => {
    const rows = named
      .filter((one) => one.part === part)
      .map(({ change, label }) => row(change, lead(change.address, label)))
    const head = element('tr', {}, element('th', { scope: 'rowgroup', colspan: '3' }, part))
    return element('tbody', {}, head, ...rows)
  })
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads)),
    ...groups,
  )
}

function row({ from, to, remark }: ListedChange, place: HTMLElement): HTMLElement {
  const head = element('th', { scope: 'row' }, place)
  if (remark !== undefined) head.append(element('span', { class: 'hint' }, remark))
  if (Math.max(from.length, to.length) <= SHORT) {
    const cells = [from, to].map((value) => element('td', {}, value === '' ? text.blank : value))
    return element('tr', {}, head, ...cells)
  }
  return element('tr', {}, head, element('td', { colspan: '2' }, ...piecesOf(compareProse(from, to))))
}

/** Characters of a value that is read at a glance. */
const SHORT = 16
