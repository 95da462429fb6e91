import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'
import { create } from 'tar'

/** The time that every file bears, so that the same files make the same bytes: the first that ZIP knows. */
const TIME = new Date(Date.UTC(1980, 0, 1))
/** ZIP keeps the clock of the wall. */
const wallTime = () => new Date(1980, 0, 1)
/** As Unix writes ZIP, with the mode of a file: Info-ZIP takes names of any other system for those of a code page. */
const OF_UNIX = { os: 3, attrs: 0o100644 * 2 ** 16 }

/** Files under `folder`, as paths from its parent with `/`, in order. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dirname(folder), join(parentPath, name)).split(sep).join('/'))
    .sort()
}

/** Writes `folder` and what is in it into an archive, of the kind that the name of `path` says. */
export async function archive(folder, path) {
  const cwd = dirname(folder)
  const files = filesOf(folder)
  if (path.endsWith('.zip')) {
    const entries = files.map((file) => [file, readFileSync(join(cwd, file))])
    writeFileSync(path, zipSync(Object.fromEntries(entries), { level: 9, mtime: wallTime(), ...OF_UNIX }))
  } else {
    await create({ file: path, cwd, gzip: { level: 9 }, portable: true, mtime: TIME }, files)
  }
}
