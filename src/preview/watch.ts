import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { inTurn } from './in-turn.ts'

/** An editor's save is several events within a few milliseconds. */
const QUIET = 20
const LONGEST = 120

/** Network drives tell nothing, and a folder may go and come again: looked at once a second besides. */
const ROUND = 1000

/**
 * Calls `changed` after something happened to one of the files. Folders are watched, not files: many editors save
 * by renaming a new file over the old one. Not every call means that a file is different.
 */
export class FileWatch {
  readonly #changed: () => void
  readonly #watchers = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>()
  readonly #round: NodeJS.Timeout
  #paths: readonly string[] = []
  readonly #seen = new Map<string, string>()
  #timer: NodeJS.Timeout | undefined
  #since = 0
  #isClosed = false

  /** One look at a time: a drive that does not respond is not asked again meanwhile. */
  readonly #look = inTurn(async () => {
    await this.#watchFolders()
    await this.#compare()
  })

  constructor(changed: () => void) {
    this.#changed = changed
    this.#round = setInterval(() => void this.#look(), ROUND)
  }

  /** Watches these files from now on, and no others. */
  set paths(paths: readonly string[]) {
    this.#paths = paths
    for (const path of this.#seen.keys()) if (!paths.includes(path)) this.#seen.delete(path)
    void this.#look()
  }

  close(): void {
    this.#isClosed = true
    clearInterval(this.#round)
    clearTimeout(this.#timer)
    for (const { watcher } of this.#watchers.values()) watcher.close()
    this.#watchers.clear()
  }

  /** A file that was not watched yet counts as changed: it may have, since it was read. */
  async #compare(): Promise<void> {
    let isSame = true
    for (const path of this.#paths) {
      const now = await signature(path)
      if (this.#seen.get(path) !== now) isSame = false
      this.#seen.set(path, now)
    }
    if (!isSame) this.#happened()
  }

  async #watchFolders(): Promise<void> {
    const folders = new Map<string, string>()
    for (const folder of new Set(this.#paths.map((path) => dirname(path)))) {
      const [nearest, identity] = await nearestFolder(folder)
      folders.set(nearest, identity)
    }
    if (this.#isClosed) return
    for (const [folder, { identity }] of this.#watchers)
      if (folders.get(folder) !== identity) this.#leave(folder)
    for (const [folder, identity] of folders) if (!this.#watchers.has(folder)) this.#watch(folder, identity)
  }

  #watch(folder: string, identity: string): void {
    try {
      const watcher = watch(folder, () => this.#happened())
      watcher.on('error', () => this.#leave(folder))
      this.#watchers.set(folder, { identity, watcher })
    } catch {
      // What cannot be watched is looked at all the same, round by round.
    }
  }

  #leave(folder: string): void {
    this.#watchers.get(folder)?.watcher.close()
    this.#watchers.delete(folder)
  }

  /** Waits until it is quiet, but not for ever. */
  #happened(): void {
    if (this.#isClosed) return
    const now = performance.now()
    if (this.#timer === undefined) this.#since = now
    else if (now - this.#since > LONGEST) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#changed()
    }, QUIET)
  }
}

/** A folder, or the nearest above it that is there, and which one it is. */
async function nearestFolder(folder: string): Promise<readonly [path: string, identity: string]> {
  try {
    const { dev, ino } = await stat(folder)
    return [folder, `${dev}/${ino}`]
  } catch {
    return dirname(folder) === folder ? [folder, ''] : nearestFolder(dirname(folder))
  }
}

/** What tells a file from what it was before. Why it cannot be seen counts as well. */
async function signature(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(path)
    return `${ino}/${size}/${mtimeMs}`
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code)
  }
}
