import { basename } from 'node:path'
import { explainSum } from '../../aggregate/explain-sum.ts'
import { printFindings } from '../../findings/print-findings.ts'
import { allAddresses, resolveAddress } from '../../form/references.ts'
import { explainSumText as text } from '../../locale/zh/explain-sum.ts'
import { inspect } from '../../pipeline/inspect.ts'
import { addendsName } from '../../report/addends.ts'
import { amountOf } from '../../report/amount.ts'
import { nearest } from '../../source/nearest.ts'
import { linesOf } from '../../source/source.ts'
import { addendsBeside } from '../addends-file.ts'
import { CommandError, EXIT, usageError } from '../exit-codes.ts'
import { readInput } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'
import { textTable } from '../text-table.ts'

/** `report-gen explain <address> --in <sum>`: which unit gave what to a figure. */
export async function explainSumCommand(address: string, path: string, terminal: Terminal): Promise<void> {
  const { read, findings, source, otherSources } = await inspect(await readInput(path))
  if (!read) {
    const lines = linesOf([source, ...otherSources])
    terminal.err(printFindings(findings, { path, lines, colour: terminal.colour }))
    throw new CommandError(text.unreadable(path), EXIT.findings)
  }
  const { form, figures } = read.report
  const there = resolveAddress(form, address)
  if (!there) throw usageError(text.noFigure(address, nearest(address, allAddresses(form))))
  const addends = await addendsBeside(path)
  if (!addends) throw usageError(text.noAddends(path, addendsName(basename(path))))
  const { addends: units, zeros, blanks, leftOut, total, isOwn } = explainSum(form, address, addends.units)
  const printed = amountOf(there.section, figures, there.row, there.column).printed
  const rows = units.map((unit) => [text.name(unit), unit.value, unit.file ?? ''])
  const lines = [
    text.total(address, total.toFixed(), units.length),
    ...(rows.length > 0 ? [textTable(rows)] : []),
    ...(isOwn ? [text.own(addends.agency)] : []),
    ...(zeros > 0 && !isOwn ? [text.zeros(zeros)] : []),
    ...(blanks > 0 ? [text.blanks(blanks)] : []),
    ...(leftOut.length > 0 ? [text.leftOut(leftOut)] : []),
    ...(printed?.eq(total) ? [] : [text.differs(path, printed?.toFixed() ?? '~', total.toFixed())]),
  ]
  terminal.answer(lines.join('\n'))
}
