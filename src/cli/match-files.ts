import { stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { glob } from 'tinyglobby'

/** Whether a word may stand for several files. */
export function isPattern(word: string): boolean {
  return /[*?[{]/.test(word)
}

/**
 * The files that a pattern stands for, in the order of their paths. Leading folders that are there under just that
 * name are no pattern, whatever characters they have. Links to folders are not followed: they may lead round in a ring.
 */
export async function matchFiles(pattern: string): Promise<readonly string[]> {
  const parts = pattern.replaceAll(sep, '/').split('/')
  const depth = await literalDepth(parts)
  const folder = depth === 0 ? '' : `${parts.slice(0, depth).join('/')}/`
  const matches = await glob(withPlainBrackets(parts.slice(depth).join('/')), {
    cwd: folder || '.',
    caseSensitiveMatch: process.platform !== 'win32',
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: '**/node_modules/**',
  })
  return matches.map((match) => join(folder, match)).sort()
}

/** How many of a path's leading parts are a folder that is there. */
async function literalDepth(parts: readonly string[]): Promise<number> {
  for (let depth = parts.length - 1; depth > 0; depth--) {
    if (await isFolder(`${parts.slice(0, depth).join('/')}/`)) return depth
  }
  return 0
}

/** In names of reports, 年报(1).yaml is more common than a choice of words. */
function withPlainBrackets(pattern: string): string {
  return pattern.replace(/[()!+@|]/g, '\\$&')
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
