import { spawn } from 'node:child_process'

type Opener = readonly [string, ...string[]]

/** The command of each system that shows an address in the user's browser. */
const OPENERS: Partial<Record<NodeJS.Platform, Opener>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
}

export function openerOf(platform: NodeJS.Platform): Opener {
  return OPENERS[platform] ?? ['xdg-open']
}

/** Shows an address in the user's browser, which lives on by itself. */
export function openBrowser(url: string, failed: () => void): void {
  const [command, ...args] = openerOf(process.platform)
  const browser = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  browser.on('error', failed)
  browser.on('exit', (code) => {
    if (code) failed()
  })
  browser.unref()
}
