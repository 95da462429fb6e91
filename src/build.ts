import { check } from './check/check.ts'
import { compose } from './compose/compose.ts'
import type { Document } from './document/document.ts'
import { fileStem } from './document/file-stem.ts'
import { type Finding, hasErrors, inOrder } from './findings/finding.ts'
import type { BuildInput } from './input.ts'
import { loadFormat } from './load-format.ts'
import { reportText } from './locale/zh/report.ts'
import type { PdfStandard } from './pdf-standard/standards.ts'
import { setAsideAccepted } from './report/acceptances.ts'
import { readReport } from './report/read-report.ts'
import { validate } from './report/validate.ts'
import { packaged } from './resources/packaged.ts'
import type { Resources } from './resources/resources.ts'
import { decode } from './source/decode.ts'
import { parseYaml } from './source/parse-yaml.ts'
import type { Source } from './source/source.ts'
import { FORMATS, type OutputFormat, write } from './write.ts'

export interface BuildOptions {
  /** All by default. */
  readonly formats?: readonly OutputFormat[]
  /** Build in spite of contradictions, with 草稿 on every page. */
  readonly force?: boolean
  /** Standards that the PDF must keep and name; none by default. A PDF that does not is not there. */
  readonly pdfStandards?: readonly PdfStandard[]
  /** The package's own by default. */
  readonly resources?: Resources
}

export interface Prepared {
  readonly source: Source
  /** Other files that findings may be in: own forms. */
  readonly otherSources: readonly Source[]
  /** Findings that nobody has accepted, by position. */
  readonly findings: readonly Finding[]
  /** Findings that are accepted under 确认. */
  readonly accepted: readonly Finding[]
  /** Absent when the findings stop the build; then there are no outputs. */
  readonly document?: Document
  /** How many cells the data left out, so that they are 0. */
  readonly zeros: number
}

export interface BuildResult extends Prepared {
  /** Nothing, or one for each format asked for, without a PDF that does not keep its standards. */
  readonly outputs: readonly Output[]
}

export interface Output {
  readonly format: OutputFormat
  /** File name, from the report's title. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly milliseconds: number
}

/** One data file → its documents. What is wrong with the data comes back as findings. */
export async function build(input: BuildInput, options: BuildOptions = {}): Promise<BuildResult> {
  const prepared = await prepare(input, options)
  if (!prepared.document) return { ...prepared, outputs: [] }
  const { outputs, findings } = await render(prepared.document, options)
  return { ...prepared, findings: inOrder([...prepared.findings, ...findings]), outputs }
}

/** Everything up to the document: read, validate, add up, refer, compose. */
export async function prepare(input: BuildInput, options: BuildOptions = {}): Promise<Prepared> {
  const { force = false, resources = packaged } = options
  const { source, findings: undecodable } = decode(input.path, input.bytes)
  const stopped = (findings: readonly Finding[], more: Partial<Prepared> = {}): Prepared => {
    return { source, otherSources: [], findings: inOrder(findings), accepted: [], zeros: 0, ...more }
  }
  if (undecodable.length > 0) return stopped(undecodable)

  const { value: data, findings: syntax } = parseYaml(source)
  if (!data) return stopped(syntax)

  const { inUse, otherSources, findings: inFormat } = await loadFormat(data, source, input, resources)
  if (!inUse) return stopped(inFormat, { otherSources })

  const misfits = validate(data, inUse.validator, source)
  if (misfits.length > 0) return stopped(misfits, { otherSources })

  const readFile = input.readFile ?? (async () => undefined)
  const { report, findings } = await readReport(data, inUse.format, source, readFile)
  const unreadable = findings.filter(({ stage, severity }) => stage === 'reading' && severity === 'error')
  if (unreadable.length > 0) return stopped(unreadable, { otherSources })

  const found = [...findings, ...check({ report, data, source })]
  const { open, accepted } = setAsideAccepted(found, data)
  if (hasErrors(open) && !force) return stopped(open, { accepted, otherSources })

  const document = compose(report, hasErrors(open) ? reportText.stamp : undefined)
  return { source, otherSources, findings: inOrder(open), accepted, document, zeros: report.zeros }
}

/** The document in each format that is asked for. */
export async function render(
  document: Document,
  options: BuildOptions = {},
): Promise<{ outputs: readonly Output[]; findings: readonly Finding[] }> {
  const { formats = FORMATS, pdfStandards = [], resources = packaged } = options
  const outputs: Output[] = []
  const findings: Finding[] = []
  for (const format of formats) {
    const started = performance.now()
    const { bytes, findings: found } = await write(format, document, resources, pdfStandards)
    const name = `${fileStem(document.title)}.${format}`
    if (bytes) outputs.push({ format, name, bytes, milliseconds: performance.now() - started })
    findings.push(...found)
  }
  return { outputs, findings }
}
