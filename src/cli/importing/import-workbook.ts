import { basename, dirname } from 'node:path'
import { printFindings } from '../../findings/print-findings.ts'
import { editorSchema, schemaName } from '../../form/editor-schema.ts'
import { Unreadable } from '../../import/loose.ts'
import { visible } from '../../locale/visible.ts'
import { cli } from '../../locale/zh/cli.ts'
import { packaged } from '../../resources/packaged.ts'
import { linesOf } from '../../source/source.ts'
import { markDoubts } from '../../workbook/mark-doubts.ts'
import { filledData, type OpenedWorkbook, openWorkbook } from '../../workbook/open-workbook.ts'
import { EXIT } from '../exit-codes.ts'
import { writeFiles } from '../files/write-files.ts'
import { reachedFrom } from '../read-input.ts'
import { schemaFile } from '../schema-file.ts'
import type { Terminal } from '../terminal.ts'

export interface ImportedWorkbook {
  readonly exitCode: number
  readonly file?: string
}

/** What the caller said of the report; a workbook of another one is not taken for it. */
interface Expected {
  readonly year?: number
  readonly agency?: string
}

/**
 * A workbook of ours → the data file that it was made of, with what was filled in. Nothing when it is another file, to
 * be read as such.
 */
export async function importWorkbook(
  path: string,
  bytes: Uint8Array,
  options: Expected & {
    readonly strict: boolean
    targetOf(report: { readonly agency: string; readonly year: number }): string
  },
  terminal: Terminal,
): Promise<ImportedWorkbook | undefined> {
  const opened = await openWorkbook(bytes, await reachedFrom(path))
  const source = basename(path)
  if (opened.kind === 'stripped') terminal.err(cli.workbook.stripped(source))
  if (opened.kind === 'foreign' || opened.kind === 'stripped') return undefined
  if (opened.kind === 'unreadable') {
    terminal.err(unreadable(source, opened, terminal))
    return { exitCode: EXIT.findings }
  }
  const { report } = opened
  const isOther =
    (options.year !== undefined && options.year !== report.year) ||
    (options.agency !== undefined && options.agency !== report.agency)
  if (isOther) {
    terminal.err(cli.workbook.other(source, report.agency, report.year))
    return { exitCode: EXIT.findings }
  }
  const { input, doubts, changes } = await filledData(opened)
  const file = options.targetOf(report)
  for (const { address, message } of doubts) terminal.err(cli.workbook.doubt(source, address, message))
  if (options.strict && doubts.length > 0) {
    terminal.err(cli.import.notWritten(source, doubts.length))
    return { exitCode: EXIT.findings }
  }
  const text = await markDoubts(input, opened.plan, doubts)
  const written = await writeFiles(
    dirname(file),
    [
      { name: basename(file), bytes: new TextEncoder().encode(text) },
      ...(await schemaOf(text, report.form.id)),
    ],
    { inputs: [path], tell: terminal.err },
  )
  for (const path of written) terminal.out(visible(path))
  terminal.err(cli.workbook.imported(file, changes.length, doubts.length))
  return { exitCode: doubts.length > 0 ? EXIT.findings : EXIT.clean, file }
}

/** The report that a workbook of ours was made of; nothing when it is another file. */
export async function reportOfWorkbook(
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly agency: string; readonly year: number } | undefined> {
  try {
    const opened = await openWorkbook(bytes, await reachedFrom(path))
    return opened.kind === 'opened' ? opened.report : undefined
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

export function unreadable(
  source: string,
  { inspected }: OpenedWorkbook & { kind: 'unreadable' },
  { colour }: Terminal,
): string {
  const lines = linesOf([inspected.source, ...inspected.otherSources])
  const shown = printFindings(inspected.findings, { path: source, lines, colour })
  return `${shown}\n\n${cli.workbook.unreadableData(source)}`
}

/** The schema that the first line of the data file names, if it lies beside it. */
async function schemaOf(text: string, id: string) {
  const name = schemaName({ id })
  if (!text.startsWith(`# yaml-language-server: $schema=${name}\n`)) return []
  if (!packaged.formats.some((format) => format.id === id)) return []
  return [schemaFile(name, editorSchema((await packaged.format(id)).form), false)]
}
