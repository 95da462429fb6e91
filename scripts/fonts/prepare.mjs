/**
 * Makes `fonts/**.ttf` and `fonts/faces.json` from the sources: `node scripts/fonts/prepare.mjs`.
 * Needs a Debian 12 machine with python3-fonttools; `fonts/README.md` says more. The same sources and the same
 * fontTools give the same bytes.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { latinCharacters, textCharacters } from './characters.mjs'
import { archives, faces } from './sources.mjs'

const makeFaceScript = fileURLToPath(new URL('make_face.py', import.meta.url))
const fontsFolder = fileURLToPath(new URL('../../fonts/', import.meta.url))

const sha256 = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** Fetches, verifies and unpacks an archive in a new folder; returns the folder of its fonts. */
const unpackArchive = (target, { file, sha256: expected, fetch, unpack, folder }) => {
  mkdirSync(target)
  run(fetch, target)
  const actual = sha256(join(target, file))
  if (actual !== expected) throw new Error(`${file}: sha256 ${actual}, expected ${expected}`)
  run(unpack, target)
  return join(target, folder)
}

const run = ([command, ...commandArguments], folder) =>
  execFileSync(command, commandArguments, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })

/** Writes one face; returns a line on its size and on the text characters its source has not. */
const makeFace = (face, faulty, source) => {
  const job = {
    source,
    target: join(fontsFolder, face.file),
    family: face.family,
    licence: face.licence,
    modified: face.role === 'latin' ? '2026-11-28' : '2026-11-22',
    characters: [...(face.role === 'latin' ? latinCharacters() : textCharacters())]
      .filter((character) => !faulty.includes(character))
      .join(''),
    invert: face.role === 'rare',
  }
  // -B: leave no compiled files beside the script.
  return execFileSync('/usr/bin/python3', ['-B', makeFaceScript], {
    input: JSON.stringify(job),
    encoding: 'utf8',
  })
}

const workFolder = mkdtempSync(join(tmpdir(), 'report-gen-fonts-'))
try {
  const sourceFolders = Object.fromEntries(
    Object.entries(archives).map(([name, archive]) => [name, unpackArchive(join(workFolder, name), archive)]),
  )
  const entries = faces.map(({ source: [archive, path], faulty = '', ...face }) => {
    console.log(makeFace(face, faulty, join(sourceFolders[archive], path)).trimEnd())
    return { ...face, sha256: sha256(join(fontsFolder, face.file)) }
  })
  writeFileSync(join(fontsFolder, 'faces.json'), `${JSON.stringify(entries, null, 2)}\n`)
} finally {
  rmSync(workFolder, { recursive: true })
}
