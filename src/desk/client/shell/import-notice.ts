import { deskChecks } from '../../../locale/zh/desk-checks.ts'
import { deskText } from '../../../locale/zh/desk-page.ts'
import { element } from '../../../preview/client/element.ts'
import { BeginReport } from '../begin-report.ts'
import { button } from '../button.ts'
import type { Desk } from '../desk.ts'
import { forgetImported, importedFrom } from '../imported.ts'
import { reviewLink } from '../server.ts'

const text = deskText.imported

/** A workbook comes back filled in; all else was published. */
const WORKBOOK = /\.xlsx$/i

/** What came of the import that made this file, and the way on to the next year; until it is closed. */
export function importNotice(desk: Desk, turnToChecks: () => void): HTMLElement | undefined {
  const source = importedFrom(desk.file)
  if (source === undefined) return undefined
  const said = element('strong')
  const notice = element('section', { class: 'notice', 'aria-label': text.label }, element('p', {}, said))
  const checks = button(text.check, turnToChecks)
  const forget = () => {
    forgetImported(desk.file)
    notice.remove()
  }
  const close = button(text.close, forget, { class: 'close' })
  const review = element('a', reviewLink(desk.file), deskChecks.doubt.review)
  if (WORKBOOK.test(source)) notice.append(element('p', { class: 'buttons' }, checks, close))
  else notice.append(element('p', {}, text.published), ...wayOn(desk, checks, review, close))

  const show = () => {
    const doubts = desk.state.findings.filter(({ rule }) => rule === 'import-doubt').length
    const missing = { tables: missingOf(desk, 'table'), prose: missingOf(desk, 'prose') }
    const words = text.said(desk.state.fields['年度'] ?? '', doubts, missing)
    if (said.textContent !== words) said.textContent = words
    checks.hidden = doubts + missing.tables.length + missing.prose.length === 0
  }
  desk.subscribe(show)
  show()
  return notice
}

/** Tables or texts that the import looked for in vain, as the form calls them. */
function missingOf({ form, state }: Desk, due: 'table' | 'prose'): readonly string[] {
  const missing = new Set(
    state.findings.filter(({ rule }) => rule === 'section-missing').map(({ address }) => address),
  )
  const sections = form.sections.filter(({ kind, name }) => kind === due && missing.has(name))
  return sections.map(({ heading, name }) => heading || name)
}

function wayOn(desk: Desk, ...others: readonly HTMLElement[]): readonly HTMLElement[] {
  const reports = new BeginReport()
  const begin = () => void reports.begin({ kind: 'next', file: desk.file })
  const next = button(deskText.writeNext(Number(desk.state.fields['年度'])), begin, { class: 'chief' })
  return [element('p', { class: 'buttons' }, next, ...others), reports.told]
}
