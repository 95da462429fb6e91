import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { doctorText as text } from '../../locale/zh/doctor.ts'
import { listen } from '../../preview/listen.ts'
import { changedFaces } from '../../resources/packaged-fonts.ts'
import { version } from '../../version.ts'
import { DESK_PORT, PREVIEW_PORT } from '../default-ports.ts'
import { tryToWrite } from '../files/try-to-write.ts'
import { findBrowser } from './find-browser.ts'

/** One thing that the program needs of the machine. */
export interface Check {
  readonly name: keyof typeof text.names
  /** `fault`: something cannot be done. `hint`: it can, another way. */
  readonly state: 'fine' | 'hint' | 'fault'
  readonly found: string
  /** The next step, unless all is fine. */
  readonly fix?: string
}

/** What the machine offers; `folder` is where outputs are to be written. */
export async function checkMachine(folder: string): Promise<readonly Check[]> {
  return [
    fine('program', `report-gen ${version}`),
    fine('node', `${process.version}（${process.execPath}）`),
    fine('platform', `${process.platform} ${process.arch}`),
    await folderCheck(folder),
    await portCheck('desk', DESK_PORT),
    await portCheck('preview', PREVIEW_PORT),
    browserCheck(),
    await fontsCheck(),
  ]
}

const fine = (name: Check['name'], found: string): Check => ({ name, state: 'fine', found })

async function folderCheck(folder: string): Promise<Check> {
  const path = resolve(folder)
  const code = await tryToWrite(path)
  if (code === undefined) return fine('folder', text.writable(path))
  return { name: 'folder', state: 'fault', found: text.unwritable(path, code), fix: text.useAnotherFolder }
}

async function portCheck(name: 'desk' | 'preview', port: number): Promise<Check> {
  const server = createServer()
  const found = await listen(server, port)
  server.close()
  if (found === port) return fine(name, text.portFree(port))
  if (found === undefined)
    return { name, state: 'fault', found: text.noPort(port), fix: text.choosePort(name) }
  return { name, state: 'hint', found: text.portTaken(port, found), fix: text.mindTheAddress }
}

function browserCheck(): Check {
  const { browser, opener } = findBrowser(process.platform, process.env)
  if (opener === undefined)
    return {
      name: 'browser',
      state: 'hint',
      found: browser === undefined ? text.noBrowser : text.noOpener(browser),
      fix: browser === undefined ? text.installBrowser : text.openByHand,
    }
  if (browser === undefined)
    return { name: 'browser', state: 'hint', found: text.noBrowser, fix: text.installBrowser }
  return fine('browser', browser)
}

async function fontsCheck(): Promise<Check> {
  const { faces, changed } = await changedFaces()
  if (changed.length === 0) return fine('fonts', text.fontsWhole(faces))
  return { name: 'fonts', state: 'fault', found: text.fontsChanged(changed), fix: text.unpackAgain }
}
