import { readFileSync } from 'node:fs'
import { mayEmbed } from '../fonts/embedding.ts'
import type { Face, FontSet } from '../fonts/face.ts'
import type { FaceProblem } from '../fonts/face-problem.ts'
import { rankOf, USES } from '../fonts/official-names.ts'
import { type OwnFace, openOwnFace } from '../fonts/own-face.ts'
import { ownFontSet } from '../fonts/own-font-set.ts'
import type { Use } from '../fonts/role.ts'
import { withFile } from './open-file.ts'
import { type FoundFace, type ScannedFonts, scanFonts } from './scan-fonts.ts'

/** The user's own faces, as found below some folders. */
export interface OwnFonts {
  readonly set: FontSet
  readonly scanned: ScannedFonts
  /** Which face is used for what; a use that is not here has none. */
  readonly chosen: ReadonlyMap<Use, FoundFace>
}

/** The faces below the folders that have the names of a 公文's; the bundled ones fill what is missing. */
export function loadOwnFonts(folders: readonly string[], bundled: FontSet): OwnFonts {
  const scanned = scanFonts(folders)
  const choices = USES.map((use) => choose(use, scanned.faces))
  const taken = choices.flatMap(({ use, taken }) => (taken ? [{ use, ...taken }] : []))
  const known = [...ofFolders(folders, scanned), ...choices.flatMap(({ problems }) => problems)]
  const problems = (): readonly FaceProblem[] => [
    ...known,
    ...taken.flatMap(({ use, face, opened }) =>
      opened.damaged ? [{ kind: 'damaged' as const, use, face }] : [],
    ),
  ]
  return {
    set: ownFontSet(
      new Map(taken.map(({ use, opened }) => [use, opened])),
      bundled,
      problems,
      spareFaces(scanned.faces),
    ),
    scanned,
    chosen: new Map(taken.map(({ use, face }) => [use, face])),
  }
}

function ofFolders(folders: readonly string[], { faces, unreadable }: ScannedFonts): readonly FaceProblem[] {
  return [
    ...(unreadable.length > 0 ? [{ kind: 'unreadable' as const, files: unreadable }] : []),
    ...(faces.length === 0 ? [{ kind: 'none' as const, folders }] : []),
  ]
}

interface Choice {
  readonly use: Use
  readonly taken?: { readonly face: FoundFace; readonly opened: OwnFace }
  readonly problems: readonly FaceProblem[]
}

/** The first face of the best name that may be embedded and can be opened, and why others before it were not taken. */
function choose(use: Use, faces: readonly FoundFace[]): Choice {
  const problems: FaceProblem[] = []
  for (const face of candidates(use, faces)) {
    if (!mayEmbed(face.embedding)) problems.push({ kind: 'not-embeddable', use, face })
    else if (face.outlines !== 'truetype') problems.push({ kind: 'not-truetype', use, face })
    else {
      const opened = openFile(face)
      if (!opened) {
        problems.push({ kind: 'broken', use, face })
        continue
      }
      if (face.embedding === 'preview-print') problems.push({ kind: 'preview-print', use, face })
      return { use, taken: { face, opened }, problems }
    }
  }
  if (problems.length === 0 && faces.length > 0) problems.push({ kind: 'missing', use })
  return { use, problems }
}

/** The faces that have a name of this use, the best name first; faces of one name by their files. */
export function candidates(use: Use, faces: readonly FoundFace[]): readonly FoundFace[] {
  return faces
    .filter(({ isRegular }) => isRegular)
    .flatMap((face) => {
      const rank = rankOf(use, face.names)
      return rank === undefined ? [] : [{ face, rank }]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ face }) => face)
}

/** Faces of any name, for characters that are nowhere else: opened one after the other, and only when one is wanted. */
function spareFaces(faces: readonly FoundFace[]): (codePoint: number) => Face | undefined {
  const usable = faces.filter(
    ({ isRegular, embedding, outlines }) => isRegular && mayEmbed(embedding) && outlines === 'truetype',
  )
  const opened = new Map<FoundFace, OwnFace | undefined>()
  const open = (face: FoundFace): OwnFace | undefined => {
    if (!opened.has(face)) opened.set(face, openFile(face))
    return opened.get(face)
  }
  const known = new Map<number, Face | undefined>()
  const find = (codePoint: number): Face | undefined => {
    for (const face of usable) if (open(face)?.glyph(codePoint)) return open(face)
    return undefined
  }
  return (codePoint) => {
    if (!known.has(codePoint)) known.set(codePoint, find(codePoint))
    return known.get(codePoint)
  }
}

/** No font is as large; what is would not fit into memory. */
const LARGEST = 256 * 1024 * 1024

function openFile({ family, file, offset }: FoundFace): OwnFace | undefined {
  return withFile(file, (descriptor, size) =>
    size > LARGEST ? undefined : openOwnFace(family, readFileSync(descriptor), offset),
  )
}
