import { deskChecks } from '../../../locale/zh/desk-checks.ts'
import { deskWorkbook } from '../../../locale/zh/desk-workbook.ts'
import { element } from '../../../preview/client/element.ts'
import type { FilledView } from '../../protocol/proposed.ts'
import { button } from '../button.ts'
import type { Desk } from '../desk.ts'
import { inWordsOf } from '../in-words.ts'
import { filledTable, type ListedChange } from './filled-table.ts'
import { workbookPlaces } from './places.ts'

const text = deskWorkbook.view

/** What would be written, typed totals that follow with it. */
export function toWrite({ changes, totals }: FilledView, desk: Desk): HTMLElement {
  const listed = [...changes, ...totals.map((total) => ({ ...total, remark: text.follows }))]
  return table(listed, [text.changes, text.columns.now, text.columns.next], desk)
}

/** What no writing settles: stays to be looked at. */
export function toLookAt({ conflicts, doubts }: FilledView, desk: Desk): readonly HTMLElement[] {
  const { inFile, inWorkbook } = text.columns
  const inWords = inWordsOf(desk.form)
  const nameOf = workbookPlaces(desk.form)
  const items = doubts.map(({ address, message }) => {
    const words = inWords(deskWorkbook.doubt(message), { address })
    if (address === undefined) return element('li', {}, words)
    const { part, label } = nameOf(address)
    const name = [part, label].filter(Boolean).join(deskChecks.within)
    return element('li', {}, lead(address, name, desk), ' ', words)
  })
  return [
    ...(conflicts.length > 0
      ? [table(conflicts, [text.conflicts(conflicts.length), inFile, inWorkbook], desk)]
      : []),
    ...(doubts.length > 0
      ? [element('h3', {}, text.doubts(doubts.length)), element('ul', {}, ...items)]
      : []),
  ]
}

function table(
  changes: readonly ListedChange[],
  words: readonly [caption: string, from: string, to: string],
  desk: Desk,
): HTMLElement {
  return filledTable(changes, words, workbookPlaces(desk.form), (address, label) =>
    lead(address, label, desk),
  )
}

/** A place by its name, which leads there. */
function lead(address: string, name: string, desk: Desk): HTMLElement {
  const show = () => {
    if (!desk.show({ address })) desk.say(text.nowhere, 'trouble')
  }
  return button(name, show, { class: 'link', title: text.go })
}
