import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { at } from '../lib/paths.mjs'
import { packProject } from './fetch.mjs'

/**
 * Fills `out` anew, with what `make` writes there, and SHA256SUMS. `make` is given the tarball of the program and a folder
 * to work in.
 */
export async function fill(out, make) {
  // Modes of files go into archives.
  process.umask(0o022)
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const work = mkdtempSync(join(tmpdir(), 'package-'))
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  try {
    await make({ out, work, version, project: packProject(work) })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  const names = readdirSync(out).sort()
  const sums = names.map((name) => `${sha256(readFileSync(join(out, name)))}  ${name}\n`)
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''))
  for (const name of names) console.log(join(out, name))
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
