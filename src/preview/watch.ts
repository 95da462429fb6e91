import { existsSync, type FSWatcher, statSync, watch } from 'node:fs'
import { dirname } from 'node:path'

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
  readonly #watchers = new Map<string, FSWatcher>()
  readonly #round: NodeJS.Timeout
  #paths: readonly string[] = []
  #seen = ''
  #timer: NodeJS.Timeout | undefined
  #since = 0
  #isClosed = false

  constructor(changed: () => void) {
    this.#changed = changed
    this.#round = setInterval(() => this.#look(), ROUND)
  }

  /** Watches these files from now on, and no others. */
  set paths(paths: readonly string[]) {
    this.#paths = paths
    this.#seen = paths.map(signature).join()
    this.#watchFolders()
  }

  close(): void {
    this.#isClosed = true
    clearInterval(this.#round)
    clearTimeout(this.#timer)
    for (const watcher of this.#watchers.values()) watcher.close()
    this.#watchers.clear()
  }

  #look(): void {
    this.#watchFolders()
    if (this.#seen !== this.#paths.map(signature).join()) this.#happened()
  }

  #watchFolders(): void {
    if (this.#isClosed) return
    const folders = new Set(this.#paths.map(folderOf))
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue
      watcher.close()
      this.#watchers.delete(folder)
    }
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#watch(folder)
  }

  #watch(folder: string): void {
    const gone = () => {
      this.#watchers.get(folder)?.close()
      this.#watchers.delete(folder)
    }
    try {
      const watcher = watch(folder, () => {
        this.#happened()
        if (!existsSync(folder)) gone()
      })
      watcher.on('error', gone)
      this.#watchers.set(folder, watcher)
    } catch {
      // What cannot be watched is looked at all the same, round by round.
    }
  }

  /** Waits until it is quiet, but not for ever. */
  #happened(): void {
    const now = performance.now()
    if (this.#timer === undefined) this.#since = now
    else if (now - this.#since > LONGEST) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#seen = this.#paths.map(signature).join()
      this.#changed()
    }, QUIET)
  }
}

/** The file's folder, or the nearest above it that is there. */
function folderOf(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) || dirname(folder) === folder ? folder : folderOf(folder)
}

function signature(path: string): string {
  const { ino = 0, size = 0, mtimeMs = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {}
  return `${ino}/${size}/${mtimeMs}`
}
