import { spawn } from 'node:child_process'

/** The command of each system that shows an address in the user's browser. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
}

/** Shows an address in the user's browser, which lives on by itself. */
export function openBrowser(url: string, failed: () => void): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const browser = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  browser.on('error', failed)
  browser.on('exit', (code) => {
    if (code) failed()
  })
  browser.unref()
}
