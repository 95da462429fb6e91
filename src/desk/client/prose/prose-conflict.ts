import { compareProse } from '../../../compare/compare-prose.ts'
import { proseConflict } from '../../../locale/zh/desk-prose.ts'
import { element } from '../../../preview/client/element.ts'
import { piecesOf } from '../checks/diff-table.ts'

/** Two texts of a section, that of the file and the one written here, in one: long ones are not read twice. */
export function differences(theirs: string, mine: string): HTMLElement {
  const attributes = { class: 'differences', tabindex: '0', role: 'group', 'aria-label': proseConflict }
  return element(
    'div',
    {},
    element('p', { class: 'hint' }, proseConflict),
    element('div', attributes, ...piecesOf(compareProse(theirs, mine))),
  )
}
