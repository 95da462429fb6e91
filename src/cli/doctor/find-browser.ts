import { accessSync, constants, statSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { openerOf } from '../open-browser.ts'

export interface FoundBrowser {
  /** The program of a browser. */
  readonly browser: string | undefined
  /** What shows an address in the user's browser. */
  readonly opener: string | undefined
}

/** Browsers of Linux, those of 统信 UOS and 银河麒麟 among them, as their commands are named. */
const COMMANDS = [
  ...['x-www-browser', 'firefox', 'firefox-esr', 'chromium', 'chromium-browser'],
  ...['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  ...['uos-browser-stable', 'qaxbrowser-safe-stable', 'browser360-cn-stable', 'qianxin-browser'],
]

/** Below the folders of programs of Windows. */
const PROGRAMS = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Mozilla Firefox\\firefox.exe',
]

/** macOS brings both along. */
const OF_MACOS = { browser: '/Applications/Safari.app', opener: '/usr/bin/open' }

/** Looks for a browser, and for what opens it; neither is started. */
export function findBrowser(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): FoundBrowser {
  if (platform === 'darwin') return OF_MACOS
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? [])
    const programs = folders.flatMap((folder) => PROGRAMS.map((program) => win32.join(folder, program)))
    return { browser: programs.find(mayRun), opener: openerOf(platform)[0] }
  }
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean)
  const find = (command: string) => folders.map((folder) => posix.join(folder, command)).find(mayRun)
  return { browser: COMMANDS.map(find).find(Boolean), opener: find(openerOf(platform)[0]) }
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
