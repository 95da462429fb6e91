import { readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'
import type { FontSet } from '../fonts/face.ts'
import { fontText } from '../locale/zh/fonts.ts'
import type { Resources } from '../resources/resources.ts'
import { environmentError, systemCode } from './exit-codes.ts'
import { unreadable } from './files/read-file.ts'

/** The package's resources with the fonts that `--fonts` means before its own. They are looked for when first needed. */
export async function resourcesWith(option: string): Promise<Resources> {
  const folders = fontFolders(option)
  const [{ packaged }, { loadOwnFonts }] = await Promise.all([
    import('../resources/packaged.ts'),
    import('../resources/own-fonts.ts'),
  ])
  let own: Promise<FontSet> | undefined
  return {
    ...packaged,
    fonts() {
      own ??= packaged.fonts().then((bundled) => loadOwnFonts(folders, bundled).set)
      return own
    },
  }
}

/** The folders that `--fonts` means: those of the system, or the one that it names. */
export function fontFolders(option: string): readonly string[] {
  if (option === 'system') return systemFolders(process.platform, process.env, homedir())
  if (!isFolder(option)) throw environmentError(fontText.notAFolder(option))
  return [option]
}

/** It is there, and may be looked into. */
function isFolder(path: string): boolean {
  try {
    if (!statSync(path).isDirectory()) return false
    readdirSync(path)
    return true
  } catch (error) {
    throw systemCode(error) === 'ENOENT' ? environmentError(fontText.noFolder(path)) : unreadable(path, error)
  }
}

/** Where systems keep their fonts and those that a user has installed for himself. */
export function systemFolders(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  home: string,
): readonly string[] {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local')
    return [
      win32.join(env['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
      win32.join(local, 'Microsoft', 'Windows', 'Fonts'),
    ]
  }
  if (platform === 'darwin') {
    return ['/System/Library/Fonts', '/Library/Fonts', posix.join(home, 'Library/Fonts')]
  }
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    posix.join(home, '.local/share/fonts'),
    posix.join(home, '.fonts'),
  ]
}
