import { allFormats, formatWordings } from '../locale/zh/cli/wordings.ts'
import { cli } from '../locale/zh/cli.ts'
import { PDF_STANDARDS, type PdfStandard, VERSION_OF } from '../pdf-standard/standards.ts'
import type { BuildOptions } from '../pipeline/build.ts'
import { FORMATS, hasTheme, type OutputFormat, USUAL_FORMATS } from '../pipeline/formats.ts'
import { nearest } from '../source/nearest.ts'
import { usageError } from './exit-codes.ts'
import { readTheme } from './read-theme.ts'

/** What `-f` asks for. */
export function parseFormats(list: string | undefined): readonly OutputFormat[] {
  if (list === undefined) return USUAL_FORMATS
  return [...new Set(list.split(/[,，、]/).flatMap(formatsOf))]
}

function formatsOf(typed: string): readonly OutputFormat[] {
  const word = typed.trim().toLowerCase()
  if (word === '') throw usageError(cli.usage.partedFormats)
  if (allFormats.includes(word)) return FORMATS
  const format = FORMATS.find((known) => known === word)
  if (!format)
    throw usageError(cli.usage.unknownFormat(typed.trim(), nearest(typed, formatWordings), FORMATS))
  return [format]
}

/** What `--pdf-standard` asks for. */
export function parseStandards(
  list: string | undefined,
  formats: readonly OutputFormat[],
): readonly PdfStandard[] {
  if (list === undefined) return []
  if (!formats.includes('pdf')) throw usageError(cli.usage.standardWithoutPdf)
  const standards = list.split(/[,，、]/).map((word) => {
    const name = word.trim().toLowerCase()
    const standard = PDF_STANDARDS.find((known) => known === name)
    if (standard) return standard
    throw usageError(cli.usage.unknownStandard(word.trim(), PDF_STANDARDS, nearest(name, PDF_STANDARDS)))
  })
  const versions = new Set(standards.map((standard) => VERSION_OF[standard]))
  if (versions.size > 1) throw usageError(cli.usage.standardsOfTwoVersions)
  return standards
}

/** What `--theme` names. */
export async function themeOf(
  folder: string | undefined,
  formats: readonly OutputFormat[],
): Promise<Pick<BuildOptions, 'theme'>> {
  if (folder === undefined) return {}
  if (!formats.some(hasTheme)) throw usageError(cli.usage.themeWithoutHtml)
  return { theme: await readTheme(folder) }
}
