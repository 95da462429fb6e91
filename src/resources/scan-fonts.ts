import { type Dirent, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describeFaces, type FaceDescription } from '../fonts/describe-faces.ts'
import type { ReadPart } from '../fonts/sfnt.ts'
import { withFile } from './open-file.ts'

/** A face in a font folder. */
export interface FoundFace extends FaceDescription {
  readonly file: string
}

export interface ScannedFonts {
  /** By file, then by place in it. */
  readonly faces: readonly FoundFace[]
  /** Files that are named like fonts, but have faces that cannot be read. */
  readonly unreadable: readonly string[]
}

const FONT_FILE = /\.(ttf|otf|ttc|otc)$/i
/** Deeper than font folders are; a drive that is given by mistake is not searched to the bottom. */
const DEEPEST = 6

/** The faces below some folders, by their names: of each file only the tables that tell them are read. */
export function scanFonts(folders: readonly string[]): ScannedFonts {
  const faces: FoundFace[] = []
  const unreadable: string[] = []
  for (const file of folders.flatMap((folder) => fontFiles(folder))) {
    const described = describeFile(file)
    faces.push(...described.faces.map((face) => ({ ...face, file })))
    if (described.damaged) unreadable.push(file)
  }
  return { faces, unreadable }
}

/** Files that are named like fonts, in an order that does not depend on the file system. Folders that may not be read are passed over. */
export function fontFiles(folder: string, depth = 0): readonly string[] {
  let entries: readonly Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return depth < DEEPEST ? fontFiles(path, depth + 1) : []
      return FONT_FILE.test(entry.name) && isFile(path, entry) ? [path] : []
    })
}

/** A link to a file is one too; a pipe or a device of that name would never end. */
function isFile(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function describeFile(file: string): ReturnType<typeof describeFaces> {
  const described = withFile(file, (descriptor) => describeFaces(partsOf(descriptor)))
  return described ?? { faces: [], damaged: true }
}

/** Most directories of tables are whole in the first piece. */
const FIRST_PIECE = 1024

function partsOf(descriptor: number): ReadPart {
  const read: ReadPart = (offset, length) => {
    const buffer = Buffer.allocUnsafe(length)
    return buffer.subarray(0, readSync(descriptor, buffer, 0, length, offset))
  }
  const first = read(0, FIRST_PIECE)
  return (offset, length) =>
    offset + length <= first.length ? first.subarray(offset, offset + length) : read(offset, length)
}
