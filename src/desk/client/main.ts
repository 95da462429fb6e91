import { deskText as text } from '../../locale/zh/desk-page.ts'
import { element } from '../../preview/client/element.ts'
import { Refused } from './server.ts'
import { openFile } from './shell/open-file.ts'
import { startPage } from './start/start-page.ts'

/** The page is empty but for this script: `/edit?file=…` is that file's, else it is the start page. */
const file = location.pathname === '/edit' ? new URLSearchParams(location.search).get('file') : null

const opened = file === null ? startPage(document.body) : openFile(document.body, file)

opened.catch((error: unknown) => {
  const words = error instanceof Refused ? error.message : text.failed
  document.body.append(element('p', { class: 'trouble', role: 'alert' }, words))
})
