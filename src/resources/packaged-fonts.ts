import { readFileSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FontSet } from '../fonts/face.ts'
import { fontSet } from '../fonts/font-set.ts'
import { parseFace } from '../fonts/parse-face.ts'
import type { Use } from '../fonts/role.ts'
import { sha256 } from '../source/sha256.ts'
import { packageFolder } from './package-folder.ts'

export interface FaceEntry {
  /** Below fonts/. */
  readonly file: string
  readonly family: string
  readonly role: Use | 'rare'
  readonly sha256: string
}

/** The list of the faces in fonts/. */
export async function packagedFaces(): Promise<readonly FaceEntry[]> {
  return JSON.parse(await readFile(join(packageFolder, 'fonts', 'faces.json'), 'utf8'))
}

/** How many faces there are in fonts/, and the files that are missing or not as they were shipped. */
export async function changedFaces(): Promise<{
  readonly faces: number
  readonly changed: readonly string[]
}> {
  const entries = await packagedFaces()
  const isChanged = async ({ file, sha256: shipped }: FaceEntry) => {
    const bytes = await readFile(join(packageFolder, 'fonts', file)).catch(() => undefined)
    return bytes === undefined || sha256(bytes) !== shipped
  }
  const changed = await Promise.all(entries.map(isChanged))
  return {
    faces: entries.length,
    changed: entries.flatMap(({ file }, index) => (changed[index] ? file : [])),
  }
}

/** The faces of fonts/; the large one of rare characters is only read when a character needs it. */
export async function loadFonts(): Promise<FontSet> {
  const folder = join(packageFolder, 'fonts')
  const entries = await packagedFaces()
  const find = (role: FaceEntry['role']) => {
    const entry = entries.find((face) => face.role === role)
    if (!entry) throw new Error(`fonts/faces.json has no face for ${role}`)
    return { name: entry.family, path: join(folder, entry.file) }
  }
  const load = async (role: Use) => {
    const { name, path } = find(role)
    return parseFace(name, await readAtOnce(path))
  }
  const [fangsong, kaiti, heiti, songti, biaosong, latin] = await Promise.all([
    load('fangsong'),
    load('kaiti'),
    load('heiti'),
    load('songti'),
    load('biaosong'),
    load('latin'),
  ])
  const rare = find('rare')
  return fontSet({ fangsong, kaiti, heiti, songti, biaosong, latin }, () =>
    parseFace(rare.name, readFileSync(rare.path)),
  )
}

/** A file in one piece: `readFile` comes back for every half megabyte, to a thread that is busy with loading code. */
async function readAtOnce(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafeSlow(size), 0, size)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
