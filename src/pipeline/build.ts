import { compose } from '../compose/compose.ts'
import type { Document } from '../document/document.ts'
import { fileStem } from '../document/file-stem.ts'
import { type Finding, hasErrors, inOrder } from '../findings/finding.ts'
import type { BuildInput, DataInput } from './input.ts'
import { type Inspected, type InspectOptions, inspect } from './inspect.ts'
import { reportText } from '../locale/zh/report.ts'
import type { PdfStandard } from '../pdf-standard/standards.ts'
import { packaged } from '../resources/packaged.ts'
import type { Source } from '../source/source.ts'
import type { Theme } from '../template/theme.ts'
import type { ThemeFiles } from '../template/theme-files.ts'
import { EXTENSIONS, FORMATS, hasTheme, type OutputFormat, write } from './write.ts'

export interface BuildOptions extends InspectOptions {
  /** All by default. */
  readonly formats?: readonly OutputFormat[]
  /** Build in spite of contradictions, with 草稿 on every page. */
  readonly draft?: boolean
  /** Standards that the PDF must keep and name; none by default. A PDF that does not is not there. */
  readonly pdfStandards?: readonly PdfStandard[]
  /** Templates of one's own for HTML and fragment, in place of the built-in ones. They are code: trust them. */
  readonly theme?: ThemeFiles
}

export interface Prepared extends Inspected {
  /** Absent when the findings stop the build; then there are no outputs. */
  readonly document?: Document
  /** How many cells the data left out, so that they are 0. */
  readonly zeros: number
}

export interface BuildResult extends Prepared {
  /**
   * Nothing, or one for each format asked for, without a PDF that does not keep its standards, and without HTML and
   * fragment that a theme cannot make.
   */
  readonly outputs: readonly Output[]
}

export interface Output {
  readonly format: OutputFormat
  /** File name, from the report's title. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly milliseconds: number
}

/** One report's data → its documents. What is wrong with the data comes back as findings. */
export async function build(input: BuildInput | DataInput, options: BuildOptions = {}): Promise<BuildResult> {
  const prepared = await prepare(input, options)
  if (!prepared.document) return { ...prepared, outputs: [] }
  const { outputs, findings, sources } = await render(prepared.document, options)
  return {
    ...prepared,
    otherSources: [...prepared.otherSources, ...sources],
    findings: inOrder([...prepared.findings, ...findings]),
    outputs,
  }
}

/** Everything up to the document: inspect, compose. */
export async function prepare(input: BuildInput | DataInput, options: BuildOptions = {}): Promise<Prepared> {
  const inspected = await inspect(input, options)
  const { read } = inspected
  const contradicts = hasErrors(inspected.findings)
  if (!read || (contradicts && !options.draft)) return { ...inspected, zeros: 0 }
  const document = compose(read.report, contradicts ? reportText.stamp : undefined)
  return { ...inspected, document, zeros: read.report.zeros }
}

export interface Rendered {
  readonly outputs: readonly Output[]
  readonly findings: readonly Finding[]
  /** The theme's files that findings may be in. */
  readonly sources: readonly Source[]
}

/** The document in each format that is asked for. */
export async function render(document: Document, options: BuildOptions = {}): Promise<Rendered> {
  const { formats = FORMATS, pdfStandards = [], resources = packaged } = options
  const theme = formats.some(hasTheme) ? await load(options.theme) : undefined
  const isBroken = theme !== undefined && hasErrors(theme.findings)
  const outputs: Output[] = []
  const findings: Finding[] = [...(theme?.findings ?? [])]
  for (const format of formats) {
    if (isBroken && hasTheme(format)) continue
    const started = performance.now()
    const { bytes, findings: found } = await write(format, document, resources, pdfStandards, theme)
    const name = `${fileStem(document.title)}.${EXTENSIONS[format]}`
    if (bytes) outputs.push({ format, name, bytes, milliseconds: performance.now() - started })
    findings.push(...found)
  }
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
