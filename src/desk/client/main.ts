import { deskText as text } from '../../locale/zh/desk.ts'
import { element } from '../../preview/client/element.ts'
import { Refused } from './server.ts'
import { openFile } from './shell/open-file.ts'
import { startPage } from './start/start-page.ts'

/** The page is empty but for this script: with `file` in its address it is that file's, else the start page. */
const file = new URLSearchParams(location.search).get('file')

const opened = file === null ? startPage(document.body) : openFile(document.body, file)

opened.catch((error: unknown) => {
  const words = error instanceof Refused ? error.message : text.failed
  document.body.append(element('p', { class: 'trouble', role: 'alert' }, words))
})
