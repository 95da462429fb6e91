import { basename } from 'node:path'
import { lineDiff } from '../compare/line-diff.ts'
import { printFindings } from '../findings/print-findings.ts'
import { Unreadable } from '../import/loose.ts'
import { LARGEST_SOURCE } from '../import/read-document.ts'
import { cli } from '../locale/zh/cli.ts'
import { importText } from '../locale/zh/import.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { type Inspected, inspect } from '../pipeline/inspect.ts'
import type { Report } from '../report/report.ts'
import { linesOf } from '../source/source.ts'
import { type Update, updateFrom } from '../workbook/update-from.ts'
import { ask, canAsk } from './ask.ts'
import { CommandError, EXIT, environmentError, systemCode } from './exit-codes.ts'
import { readWhole, unreadable as unreadableFile } from './files/read-file.ts'
import { replaceFile } from './files/write-files.ts'
import { unreadable } from './importing/import-workbook.ts'
import { readInput } from './read-input.ts'
import type { Terminal } from './terminal.ts'

/**
 * Puts what a workbook was filled in with into a data file: shows what would change, asks, writes. What was changed in
 * both since the workbook was sent out stays as it is in the file, and is told.
 */
export async function updateFromWorkbook(
  path: string,
  workbook: string,
  isAgreed: boolean,
  terminal: Terminal,
): Promise<number> {
  const input = await readInput(path)
  const { source, otherSources, findings, read } = await inspect(input)
  if (!read) {
    const lines = linesOf([source, ...otherSources])
    terminal.err(printFindings(findings, { path, lines, colour: terminal.colour }))
    throw new CommandError(cli.workbook.notUpdated(path), EXIT.findings)
  }
  const name = basename(workbook)
  const updated = await update(workbook, input, read)
  if (updated.kind === 'unreadable') {
    terminal.err(unreadable(name, updated, terminal))
    return EXIT.findings
  }
  if (updated.kind !== 'updated') throw new CommandError(refusal(name, updated, read.report), EXIT.findings)

  const { doubts, conflicts, changes } = updated
  for (const { address, message } of doubts) terminal.err(cli.workbook.doubt(name, address, message))
  for (const { address, inFile, inWorkbook } of conflicts)
    terminal.err(cli.workbook.conflict(address, inFile, inWorkbook))
  const worst = doubts.length + conflicts.length > 0 ? EXIT.findings : EXIT.clean
  if (changes.length === 0) {
    terminal.err(cli.workbook.nothingNew(path))
    return worst
  }
  terminal.err(lineDiff(input, updated.input))
  if (!isAgreed && !canAsk()) {
    terminal.err(cli.workbook.sayYes(path))
    return EXIT.findings
  }
  if (!isAgreed && !(await ask(cli.workbook.question(path, changes.length)))) {
    terminal.err(cli.workbook.leftAlone(path))
    return worst
  }
  await replaceFile(path, input.bytes, updated.input.bytes, terminal.err)
  terminal.err(cli.workbook.updated(path, changes.length, doubts.length, conflicts.length))
  return worst
}

function refusal(
  name: string,
  found: Exclude<Update, { kind: 'updated' | 'unreadable' }>,
  { agency, year, form }: Report,
): string {
  if (found.kind === 'other-report') return cli.workbook.ofOther(name, found.agency, found.year, agency, year)
  if (found.kind === 'other-form') return cli.workbook.ofOtherForm(name, found.form, form.name)
  return cli.workbook.notOurs(name)
}

async function update(
  path: string,
  ...there: readonly [BuildInput, NonNullable<Inspected['read']>]
): Promise<Update> {
  try {
    return await updateFrom(await readWhole(path, LARGEST_SOURCE), ...there)
  } catch (error) {
    if (error instanceof Unreadable)
      throw new CommandError(
        cli.import.refused(basename(path), importText.unreadable[error.reason]),
        EXIT.findings,
      )
    if (error instanceof CommandError) throw error
    if (systemCode(error) === 'ENOENT') throw environmentError(cli.import.missing(path))
    throw unreadableFile(path, error)
  }
}
