import { printFindings } from '../../findings/print-findings.ts'
import type { Face, FontSet } from '../../fonts/face.ts'
import { USES } from '../../fonts/official-names.ts'
import type { Role } from '../../fonts/role.ts'
import { layoutDocument } from '../../layout/layout.ts'
import { fontText } from '../../locale/zh/fonts.ts'
import { shown } from '../../locale/zh/output.ts'
import { prepare } from '../../pipeline/prepare.ts'
import { faceFinding } from '../../pipeline/write.ts'
import { candidates, loadOwnFonts, type OwnFonts } from '../../resources/own-fonts.ts'
import { packaged } from '../../resources/packaged.ts'
import { packagedFaces } from '../../resources/packaged-fonts.ts'
import { linesOf, rangeOf, type Source } from '../../source/source.ts'
import { EXIT } from '../exit-codes.ts'
import { fontFolders } from '../font-folders.ts'
import { readInput } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'
import { textTable } from '../text-table.ts'

const { doctor, uses } = fontText

/** `report-gen doctor`: which faces there are, which one prints what, and the characters that they lack. */
export async function doctorCommand(
  path: string | undefined,
  options: { readonly fonts?: string; readonly allow?: readonly string[] },
  terminal: Terminal,
): Promise<number> {
  const bundled = await packaged.fonts()
  const own = options.fonts === undefined ? undefined : loadOwnFonts(fontFolders(options.fonts), bundled)
  const fonts = own?.set ?? bundled
  terminal.answer(await usedFaces(own))
  if (own) terminal.answer(`\n${foundFaces(own)}`)
  const exitCode = path === undefined ? EXIT.clean : await examine(path, options.allow ?? [], fonts, terminal)
  const findings = (fonts.problems?.() ?? []).map(faceFinding)
  if (findings.length > 0) {
    const lines = linesOf([])
    terminal.err(
      `\n${printFindings(findings, { path: `--fonts ${options.fonts}`, lines, colour: terminal.colour })}`,
    )
  }
  return exitCode
}

async function usedFaces(own: OwnFonts | undefined): Promise<string> {
  const { use, official, face, from } = doctor.columns
  const faces = await packagedFaces()
  const familyOf = (role: string) => faces.find((face) => face.role === role)?.family
  const rows = USES.map((use) => {
    const { place, official } = uses[use]
    const chosen = own?.chosen.get(use)
    if (chosen) return [place, official, chosen.family, chosen.file]
    return [place, official, familyOf(use) ?? '', doctor.fromPackage]
  })
  const rare = [doctor.rare, '', familyOf('rare') ?? '', doctor.fromPackage]
  return `${own ? doctor.own : doctor.bundled}\n${textTable([[use, official, face, from], ...rows, rare])}`
}

function foundFaces({ scanned, chosen }: OwnFonts): string {
  const rows = USES.flatMap((use) =>
    candidates(use, scanned.faces).map((face) => [
      face.family,
      chosen.get(use) === face ? uses[use].place : doctor.spare,
      doctor.embedding[face.embedding],
      face.file,
    ]),
  )
  const count = scanned.faces.length
  if (rows.length === 0) return doctor.noneFound(count)
  const { face, use, embedding, file } = doctor.foundColumns
  return `${doctor.found(count)}\n${textTable([[face, use, embedding, file], ...rows])}`
}

/** The characters of a report that another face than that of their role prints, or none. */
async function examine(
  path: string,
  allow: readonly string[],
  fonts: FontSet,
  terminal: Terminal,
): Promise<number> {
  const { document, findings, source, otherSources } = await prepare(await readInput(path, { allow }), {
    draft: true,
  })
  if (!document) {
    const lines = linesOf([source, ...otherSources])
    terminal.err(printFindings(findings, { path, lines, colour: terminal.colour }))
    return EXIT.findings
  }
  const picked = new Map<number, Face | undefined>()
  const elsewhere = new Map<number, Face | undefined>()
  layoutDocument(document, {
    pick(role, codePoint) {
      const face = fonts.pick(role, codePoint)
      picked.set(codePoint, face)
      if (!face || !ownFaces(fonts, role).includes(face)) elsewhere.set(codePoint, face)
      return face
    },
  })
  if (elsewhere.size === 0) {
    terminal.answer(`\n${doctor.allThere(path, picked.size)}`)
    return EXIT.clean
  }
  const { character, place, face } = doctor.characterColumns
  const rows = [...elsewhere].map(([codePoint, face]) => {
    const text = String.fromCodePoint(codePoint)
    return [shown(text), placesOf(source, text), face?.name ?? doctor.nowhere]
  })
  terminal.answer(`\n${doctor.elsewhere(path, picked.size, elsewhere.size)}`)
  terminal.answer(textTable([[character, place, face], ...rows]))
  return EXIT.clean
}

/** The faces that print what is usual in a role: Chinese characters, and digits. */
function ownFaces(fonts: FontSet, role: Role): readonly (Face | undefined)[] {
  return [fonts.pick(role, 0x56fd), fonts.pick(role, 0x30)]
}

/** Places are shown up to this many. */
const MOST_PLACES = 3

function placesOf(source: Source, character: string): string {
  const places: string[] = []
  let at = source.text.indexOf(character)
  for (; at >= 0 && places.length < MOST_PLACES; at = source.text.indexOf(character, at + 1)) {
    const { line, column } = rangeOf(source, at, at)
    places.push(doctor.place(line, column))
  }
  if (places.length === 0) return doctor.fromForm
  return at < 0 ? places.join(', ') : `${places.join(', ')} ${doctor.more}`
}
