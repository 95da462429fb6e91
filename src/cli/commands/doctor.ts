import { dirname } from 'node:path'
import { printFindings } from '../../findings/print-findings.ts'
import type { FontSet } from '../../fonts/face.ts'
import { visibleJson } from '../../locale/visible.ts'
import { faceFinding } from '../../pipeline/paper-findings.ts'
import { prepare } from '../../pipeline/prepare.ts'
import { loadOwnFonts } from '../../resources/own-fonts.ts'
import { packaged } from '../../resources/packaged.ts'
import { linesOf } from '../../source/source.ts'
import { charactersOf } from '../doctor/characters.ts'
import type { Examination } from '../doctor/examination.ts'
import { officialFaces, usedFaces } from '../doctor/faces.ts'
import { checkMachine } from '../doctor/machine.ts'
import { printExamination } from '../doctor/print.ts'
import { EXIT } from '../exit-codes.ts'
import { fontFolders } from '../font-folders.ts'
import { readInput } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly fonts?: string
  readonly allow?: readonly string[]
  readonly json?: boolean
}

/**
 * `report-gen doctor`: what the machine offers, which faces there are, which one prints what, and the characters of a
 * report that they lack.
 */
export async function doctorCommand(
  path: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const bundled = await packaged.fonts()
  const own = options.fonts === undefined ? undefined : loadOwnFonts(fontFolders(options.fonts), bundled)
  const read = path === undefined ? undefined : await readReport(path, options, own?.set ?? bundled)
  const ofFonts = (own?.set.problems?.() ?? []).map(faceFinding)
  const examination: Examination = {
    machine: await checkMachine(path === undefined ? '.' : dirname(path)),
    faces: await usedFaces(own),
    ...(own ? { own: { count: own.scanned.faces.length, official: officialFaces(own) } } : {}),
    ...(read?.characters ? { characters: read.characters } : {}),
    findings: [...(read?.findings ?? []), ...ofFonts],
  }
  if (options.json) terminal.out(visibleJson(examination))
  else {
    terminal.answer(printExamination(examination, path))
    const { colour } = terminal
    if (read && read.findings.length > 0)
      terminal.err(`\n${printFindings(read.findings, { path: path ?? '', lines: read.lines, colour })}`)
    if (ofFonts.length > 0)
      terminal.err(
        `\n${printFindings(ofFonts, { path: `--fonts ${options.fonts}`, lines: linesOf([]), colour })}`,
      )
  }
  const isFaulty = examination.machine.some(({ state }) => state === 'fault')
  if (isFaulty) return EXIT.environment
  return path !== undefined && !read?.characters ? EXIT.findings : EXIT.clean
}

/** The characters of a report, or why it cannot be read. */
async function readReport(path: string, { allow = [] }: Options, fonts: FontSet) {
  const { document, findings, source, otherSources } = await prepare(await readInput(path, { allow }), {
    draft: true,
  })
  if (document) return { characters: charactersOf(document, source, fonts), findings: [], lines: linesOf([]) }
  return { findings, lines: linesOf([source, ...otherSources]) }
}
