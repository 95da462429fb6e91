// Each is loaded when it is first called: who only builds loads none.
import { withAnswersLookedAt } from './arguments/answers.ts'
import { bytesShape, importOptionsShape, inputShape } from './arguments/shapes.ts'
import type { Comparison } from './compare/comparison.ts'
import type { Finding } from './findings/finding.ts'
import { Unreadable } from './import/loose.ts'
import { importText } from './locale/zh/import.ts'
import { asFile, type BuildInput, type DataInput } from './pipeline/input.ts'
import { inspect } from './pipeline/inspect.ts'
import { packaged } from './resources/packaged.ts'

export interface Compared {
  /** Absent when one of them cannot be read. */
  readonly comparison?: Comparison
  /** What keeps a file from being read: of the first, then of the second. */
  readonly findings: readonly [readonly Finding[], readonly Finding[]]
}

/** Two data files held against each other, as `report-gen diff` does. */
export async function compare(old: BuildInput | DataInput, now: BuildInput | DataInput): Promise<Compared> {
  inputShape(old, 'old')
  inputShape(now, 'new')
  const [before, after] = [
    await inspect(withAnswersLookedAt(old, 'old')),
    await inspect(withAnswersLookedAt(now, 'new')),
  ]
  const findings = [before, after].map(({ read, findings }) => (read ? [] : findings)) as [
    Finding[],
    Finding[],
  ]
  if (!before.read || !after.read) return { findings }
  const { compare } = await import('./compare/compare.ts')
  return { comparison: compare(before.read.report, after.read.report), findings }
}

export interface MadeWorkbook {
  /** XLSX; absent when the data cannot be read, or a text in it is longer than a cell may be. */
  readonly bytes?: Uint8Array
  /** Of the data; errors of reading when there are no bytes. */
  readonly findings: readonly Finding[]
  /** The sheet that a text is too long for. */
  readonly tooLong?: string
}

/** A data file as a workbook to be filled in, as `report-gen workbook` makes it. */
export async function writeWorkbook(input: BuildInput | DataInput): Promise<MadeWorkbook> {
  inputShape(input, 'input')
  const { read, source, findings } = await inspect(asFile(withAnswersLookedAt(input, 'input')))
  if (!read) return { findings }
  const { writeWorkbook } = await import('./workbook/write-workbook.ts')
  const made = await writeWorkbook(read.report, read.data, source.text)
  return made.kind === 'written' ? { bytes: made.bytes, findings } : { findings, tooLong: made.address }
}

export interface ImportOptions {
  /** Name of the file, for comments in the data file. */
  readonly path: string
  /** What the source does not say. */
  readonly year?: number
  readonly agency?: string
  /** How to reach what the data of a workbook names: an own form. */
  readonly readFile?: BuildInput['readFile']
}

export interface ImportedReport {
  /** The data file; absent when the source is no report. */
  readonly text?: string
  /** Why there is none. */
  readonly refusal?: string
  /** What a person has to look at, with the address that it is about. */
  readonly doubts: readonly { readonly address?: string; readonly message: string }[]
}

/** A published report, or a workbook that was filled in, as a data file; what `report-gen import` reads. */
export async function importReport(bytes: Uint8Array, options: ImportOptions): Promise<ImportedReport> {
  bytesShape(bytes, 'bytes')
  importOptionsShape(options, 'options')
  try {
    const looked = withAnswersLookedAt(options, 'options')
    return (await fromWorkbook(bytes, looked)) ?? (await fromDocument(bytes, looked))
  } catch (error) {
    if (error instanceof Unreadable) return { refusal: importText.unreadable[error.reason], doubts: [] }
    throw error
  }
}

async function fromWorkbook(
  bytes: Uint8Array,
  { path, readFile }: ImportOptions,
): Promise<ImportedReport | undefined> {
  const { filledData, openWorkbook } = await import('./workbook/open-workbook.ts')
  const opened = await openWorkbook(bytes, { path, ...(readFile ? { readFile } : {}) })
  if (opened.kind === 'unreadable')
    return { refusal: opened.inspected.findings[0]?.message ?? '', doubts: [] }
  if (opened.kind !== 'opened') return undefined
  const { input, doubts } = await filledData(opened)
  return { text: new TextDecoder().decode(input.bytes), doubts }
}

async function fromDocument(
  bytes: Uint8Array,
  { path, year, agency }: ImportOptions,
): Promise<ImportedReport> {
  const formats = await Promise.all(packaged.formats.map(async ({ id }) => (await packaged.format(id)).form))
  const [{ importReport }, { readDocument }] = await Promise.all([
    import('./import/import-report.ts'),
    import('./import/read-document.ts'),
  ])
  const imported = importReport(await readDocument(bytes), {
    formats,
    source: path,
    schemaFile: ({ id }) => `${id}.schema.json`,
    ...(year === undefined ? {} : { year }),
    ...(agency === undefined ? {} : { agency }),
  })
  if (imported.kind === 'refused')
    return { refusal: importText.refusal[imported.refusal](imported.found), doubts: [] }
  const { doubts } = imported.recognised
  return {
    text: imported.text,
    doubts: doubts.map(({ address, message }) => ({
      message,
      ...(address === undefined ? {} : { address }),
    })),
  }
}
