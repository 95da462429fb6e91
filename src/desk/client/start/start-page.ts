import { deskStartText as text } from '../../../locale/zh/desk-start.ts'
import { element } from '../../../preview/client/element.ts'
import type { FolderView } from '../../protocol/folder.ts'
import { ask, connection, Refused } from '../server.ts'
import { away } from '../shell/away.ts'
import { guideLink } from '../shell/guide-link.ts'
import { fileList } from './file-list.ts'
import { newReports } from './new-reports.ts'

/** Milliseconds before it is asked again what the files that are being read have come to. */
const PAUSE = 500

/** The data files of the folder, and the ways to a new one. Read again whenever the window is turned to. */
export async function startPage(page: HTMLElement): Promise<void> {
  document.title = text.title
  const list = fileList()
  const begin = newReports()
  const refresh = async () => {
    const there = await ask<FolderView>('/files').catch(refused)
    if (!there) return
    const { folder, files } = there
    list.show(folder, files)
    begin.show(files)
    const isCounting = files.some(({ counts, failure }) => !counts && failure === undefined)
    if (isCounting) setTimeout(() => void refresh(), PAUSE)
  }
  const refused = async (error: unknown) => {
    if (!(error instanceof Refused)) {
      if (!(await connection.find())) throw error
      return refresh()
    }
    if (error.isExpired)
      page.replaceChildren(
        element('header', {}, name),
        element('p', { class: 'trouble', role: 'alert' }, error.message),
      )
    else list.refuse(error.message)
  }
  const name = element('div', { class: 'name' }, element('h1', {}, text.title))
  page.replaceChildren(
    element('header', {}, name, guideLink()),
    away(),
    element('main', { class: 'start' }, list.element, begin.element),
  )
  await refresh()
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void refresh()
  })
}
