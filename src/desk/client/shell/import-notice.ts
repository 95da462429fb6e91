import { deskText } from '../../../locale/zh/desk-page.ts'
import { element } from '../../../preview/client/element.ts'
import { BeginReport } from '../begin-report.ts'
import type { Desk } from '../desk.ts'
import { forgetImported, importedFrom } from '../imported.ts'

const text = deskText.imported

/** A workbook comes back filled in; all else was published. */
const WORKBOOK = /\.xlsx$/i

/** What came of the import that made this file, and the way on to the next year; until it is closed. */
export function importNotice(desk: Desk, turnToChecks: () => void): HTMLElement | undefined {
  const source = importedFrom(desk.file)
  if (source === undefined) return undefined
  const said = element('strong')
  const checks = element('button', { type: 'button' }, text.check)
  checks.addEventListener('click', turnToChecks)
  const close = element('button', { type: 'button', class: 'close' }, text.close)
  const notice = element('section', { class: 'notice', 'aria-label': text.label }, element('p', {}, said))
  close.addEventListener('click', () => {
    forgetImported(desk.file)
    notice.remove()
  })
  if (WORKBOOK.test(source)) notice.append(element('p', { class: 'buttons' }, checks, close))
  else notice.append(element('p', {}, text.published), ...wayOn(desk, checks, close))

  const show = () => {
    const doubts = desk.state.findings.filter(({ rule }) => rule === 'import-doubt').length
    const words = text.said(desk.state.fields['年度'] ?? '', doubts)
    if (said.textContent !== words) said.textContent = words
    checks.hidden = doubts === 0
  }
  desk.subscribe(show)
  show()
  return notice
}

function wayOn(desk: Desk, ...others: readonly HTMLElement[]): readonly HTMLElement[] {
  const reports = new BeginReport()
  const next = element(
    'button',
    { type: 'button', class: 'chief' },
    deskText.writeNext(Number(desk.state.fields['年度'])),
  )
  next.addEventListener('click', () => void reports.begin({ kind: 'next', file: desk.file }))
  return [element('p', { class: 'buttons' }, next, ...others), reports.told]
}
