import type { AttachedFile } from '../document/attached-file.ts'
import type { Document } from '../document/document.ts'
import { type Finding, hasErrors } from '../findings/finding.ts'
import type { PdfStandard } from '../pdf-standard/standards.ts'
import { packaged } from '../resources/packaged.ts'
import type { Resources } from '../resources/resources.ts'
import type { Source } from '../source/source.ts'
import type { Theme } from '../template/theme.ts'
import type { ThemeFiles } from '../template/theme-files.ts'
import { EXTENSIONS, hasTheme, isPaper, type OutputFormat, USUAL_FORMATS } from './formats.ts'
import { LaidOut } from './laid-out.ts'
import { outputStem } from './output-stem.ts'
import { paperFindings } from './paper-findings.ts'
import { type PictureFile, pictureFiles } from './picture-files.ts'
import { write } from './write.ts'

export interface RenderOptions {
  /** Those of `USUAL_FORMATS` by default. */
  readonly formats?: readonly OutputFormat[]
  /** Standards that the PDF must keep and name; none by default. A PDF that does not is not there. */
  readonly pdfStandards?: readonly PdfStandard[]
  /** Templates of one's own for HTML and fragment, in place of the built-in ones. They are code: trust them. */
  readonly theme?: ThemeFiles
  /** Goes into the OFD as an attachment. */
  readonly attached?: AttachedFile
  /** The package's own by default. */
  readonly resources?: Resources
}

export interface Output {
  readonly format: OutputFormat
  /** File name, from the report's title; a draft's says that it is one. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly milliseconds: number
  /** Of a fragment: its pictures, to be uploaded where the editor of the website takes them out. */
  readonly pictures?: readonly PictureFile[]
}

export interface Rendered {
  /**
   * One for each format asked for, without a PDF that does not keep its standards, and without HTML and fragment that a
   * theme cannot make.
   */
  readonly outputs: readonly Output[]
  readonly findings: readonly Finding[]
  /** The theme's files that findings may be in. */
  readonly sources: readonly Source[]
}

/** The document in each format that is asked for. */
export async function render(document: Document, options: RenderOptions = {}): Promise<Rendered> {
  return renderLaidOut(new LaidOut(document, options.resources ?? packaged), options)
}

/** The same, of a document that may be laid out already. */
export async function renderLaidOut(laidOut: LaidOut, options: RenderOptions): Promise<Rendered> {
  const { formats = USUAL_FORMATS, pdfStandards = [], attached } = options
  const theme = formats.some(hasTheme) ? await load(options.theme) : undefined
  const isBroken = theme !== undefined && hasErrors(theme.findings)
  const outputs: Output[] = []
  const findings: Finding[] = [...(theme?.findings ?? [])]
  for (const format of formats) {
    if (isBroken && hasTheme(format)) continue
    const started = performance.now()
    const { bytes, findings: found } = await write(format, laidOut, { pdfStandards, theme, attached })
    const name = `${outputStem(laidOut.document)}.${EXTENSIONS[format]}`
    const pictures = format === 'fragment' ? { pictures: pictureFiles(laidOut.document) } : {}
    if (bytes) outputs.push({ format, name, bytes, milliseconds: performance.now() - started, ...pictures })
    findings.push(...found)
  }
  if (formats.some(isPaper)) findings.push(...(await paperFindings(laidOut)))
  // What a theme makes is there as a whole or not at all.
  const isWhole = formats.every(
    (format) => !hasTheme(format) || outputs.some((output) => output.format === format),
  )
  return {
    outputs: isWhole ? outputs : outputs.filter(({ format }) => !hasTheme(format)),
    findings,
    sources: theme?.sources ?? [],
  }
}

/** The compiler of templates is only loaded for a theme. */
async function load(files: ThemeFiles | undefined): Promise<Theme | undefined> {
  if (!files) return undefined
  const { loadTheme } = await import('../template/load-theme.ts')
  return loadTheme(files)
}
