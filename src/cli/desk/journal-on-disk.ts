import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { JournalOnDisk } from '../../desk/kept.ts'

/**
 * A hidden file beside a data file, for each run its own: `.data.yaml.desk-4711`. A run takes over what others have left;
 * of one that is still under way, too: a change that is made twice is made once.
 */
export function journalOnDisk(path: string): JournalOnDisk {
  const folder = dirname(path)
  const beginning = `.${basename(path)}.desk-`
  const own = join(folder, `${beginning}${process.pid}`)
  let left: readonly string[] = []
  const removeLeft = async () => {
    await Promise.all(left.map((name) => rm(name, { force: true })))
    left = []
  }
  return {
    async read() {
      const names = (await readdir(folder)).filter((name) => name.startsWith(beginning))
      const found = names.map((name) => join(folder, name))
      left = found.filter((name) => name !== own)
      return Promise.all(found.map((name) => readFile(name, 'utf8').catch(() => '')))
    },
    async write(text) {
      await writeFile(`${own}~`, text, { mode: 0o600 })
      await rename(`${own}~`, own)
      await removeLeft()
    },
    async remove() {
      await Promise.all([own, `${own}~`].map((name) => rm(name, { force: true })))
      await removeLeft()
    },
  }
}
