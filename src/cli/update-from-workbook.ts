import { basename } from 'node:path'
import { lineDiff } from '../compare/line-diff.ts'
import { printFindings } from '../findings/print-findings.ts'
import { Unreadable } from '../import/loose.ts'
import { LARGEST_SOURCE } from '../import/read-document.ts'
import { cli } from '../locale/zh/cli.ts'
import { importText } from '../locale/zh/import.ts'
import { inspect } from '../pipeline/inspect.ts'
import { linesOf } from '../source/source.ts'
import { type OpenedWorkbook, openWorkbook, updateData } from '../workbook/open-workbook.ts'
import { planWorkbook } from '../workbook/plan.ts'
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
  const opened = await open(workbook, input)
  if (opened.kind === 'unreadable') {
    terminal.err(unreadable(name, opened, terminal))
    return EXIT.findings
  }
  if (opened.kind !== 'opened') throw new CommandError(cli.workbook.notOurs(name), EXIT.findings)
  const { agency, year, form } = opened.report
  const { report } = read
  if (agency !== report.agency || year !== report.year)
    throw new CommandError(
      cli.workbook.ofOther(name, agency, year, report.agency, report.year),
      EXIT.findings,
    )
  if (form.id !== report.form.id)
    throw new CommandError(cli.workbook.ofOtherForm(name, form.name, report.form.name), EXIT.findings)

  const updated = await updateData(opened, input, planWorkbook(report, read.data))
  const { doubts, conflicts, count } = updated
  for (const { address, message } of doubts) terminal.err(cli.workbook.doubt(name, address, message))
  for (const { address, inFile, inWorkbook } of conflicts)
    terminal.err(cli.workbook.conflict(address, inFile, inWorkbook))
  const worst = doubts.length + conflicts.length > 0 ? EXIT.findings : EXIT.clean
  if (count === 0) {
    terminal.err(cli.workbook.nothingNew(path))
    return worst
  }
  terminal.err(lineDiff(input, updated.input))
  if (!isAgreed && !canAsk()) {
    terminal.err(cli.workbook.sayYes(path))
    return EXIT.findings
  }
  if (!isAgreed && !(await ask(cli.workbook.question(path, count)))) {
    terminal.err(cli.workbook.leftAlone(path))
    return worst
  }
  await replaceFile(path, input.bytes, updated.input.bytes, terminal.err)
  terminal.err(cli.workbook.updated(path, count, doubts.length, conflicts.length))
  return worst
}

async function open(
  path: string,
  { bytes: _, ...beside }: Parameters<typeof openWorkbook>[1] & { bytes: Uint8Array },
): Promise<OpenedWorkbook> {
  try {
    return await openWorkbook(await readWhole(path, LARGEST_SOURCE), beside)
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
