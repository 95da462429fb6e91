import { view } from './bytes.ts'
import { type Embedding, embeddingOf } from './embedding.ts'
import { NAME, readNames } from './name-table.ts'
import { faceOffsets, type ReadPart, type TableEntry, tableDirectory } from './sfnt.ts'

/** What a face says of itself, read without its outlines. */
export interface FaceDescription {
  /** Where it begins in its file. */
  readonly offset: number
  /** Families and full names in all languages. */
  readonly names: readonly string[]
  /** Its family as Chinese readers know it. */
  readonly family: string
  /** Neither bold nor italic. */
  readonly isRegular: boolean
  readonly embedding: Embedding
  /** `none`: pictures of characters only. */
  readonly outlines: 'truetype' | 'cff' | 'none'
}

/** The faces of a font file; `damaged` says that it has others, which cannot be read. */
export function describeFaces(read: ReadPart): {
  readonly faces: readonly FaceDescription[]
  readonly damaged: boolean
} {
  const faces: FaceDescription[] = []
  try {
    const offsets = faceOffsets(read)
    for (const offset of offsets) {
      const face = attempt(() => describeFace(read, offset))
      if (face) faces.push(face)
    }
    return { faces, damaged: faces.length < offsets.length }
  } catch {
    return { faces, damaged: true }
  }
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** No font has as many names: a longer table is noise. */
const LONGEST_NAMES = 1 << 20

function describeFace(read: ReadPart, offset: number): FaceDescription {
  const tables = tableDirectory(read, offset)
  const names = tables.get('name')
  if (!names || names.length > LONGEST_NAMES) throw new Error('it has no names')
  const found = readNames(read(names.offset, names.length)).filter(({ id }) => id !== NAME.postScript)
  const families = found.filter(({ id }) => id === NAME.family || id === NAME.typographicFamily)
  const family = families.find(({ text }) => /\p{Script=Han}/u.test(text)) ?? families[0] ?? found[0]
  if (!family) throw new Error('it has no names')
  return {
    offset,
    names: [...new Set(found.map(({ text }) => text))],
    family: family.text,
    ...permission(read, tables.get('OS/2')),
    outlines: tables.has('glyf') ? 'truetype' : tables.has('CFF ') || tables.has('CFF2') ? 'cff' : 'none',
  }
}

const ITALIC = 1 << 0
const BOLD = 1 << 5

/** Fonts for the Macintosh may lack the table; they forbid nothing. */
function permission(
  read: ReadPart,
  os2: TableEntry | undefined,
): Pick<FaceDescription, 'isRegular' | 'embedding'> {
  if (!os2) return { isRegular: true, embedding: 'installable' }
  const data = view(read(os2.offset, 64))
  return {
    isRegular: (data.getUint16(62) & (ITALIC | BOLD)) === 0,
    embedding: embeddingOf(data.getUint16(8)),
  }
}
