import { Unreadable } from '../import/loose.ts'
import { deskWorkbook } from '../locale/zh/desk-workbook.ts'
import { importText } from '../locale/zh/import.ts'
import { inspect } from '../pipeline/inspect.ts'
import type { Report } from '../report/report.ts'
import { sha256 } from '../source/sha256.ts'
import { textOf } from '../workbook/read-value.ts'
import { type Update, updateFrom } from '../workbook/update-from.ts'
import { type PresentText, type Rewriting, textOnDisk } from './present.ts'
import type { FilledView, FilledWorkbook } from './protocol/proposed.ts'

const { refused } = deskWorkbook

/** What a workbook that came back would change. Nothing is written. */
export async function filledView(
  present: PresentText,
  workbook: FilledWorkbook,
): Promise<FilledView | { readonly refused: string }> {
  const updated = await update(present, workbook)
  if ('refused' in updated) return updated
  const { report, changes, totals, conflicts, doubts } = updated
  return {
    was: sha256(present.input.bytes),
    changes: changes.map(({ entry, shown }) => ({
      address: entry.address,
      from: textOf(entry.value),
      to: shown,
    })),
    totals: [...totals].map(([address, to]) => ({
      address,
      from: report.figures.get(address)?.text ?? '',
      to,
    })),
    conflicts: conflicts.map(({ address, inFile, inWorkbook }) => ({
      address,
      from: inFile,
      to: inWorkbook,
    })),
    doubts,
  }
}

/** Writes what a workbook was filled in with, if the file still is as it was when that was shown. */
export async function takeIn(
  present: PresentText,
  { was, ...workbook }: FilledWorkbook & Pick<FilledView, 'was'>,
): Promise<Rewriting> {
  if (sha256(present.input.bytes) !== was) return { refused: refused.changed }
  const updated = await update(present, workbook)
  if ('refused' in updated) return updated
  return { onDisk: textOnDisk(updated.input) }
}

type Taken = Update & { readonly kind: 'updated' } & { readonly report: Report }

async function update(
  { input }: PresentText,
  { name, bytes }: FilledWorkbook,
): Promise<Taken | { readonly refused: string }> {
  const { read } = await inspect(input)
  if (!read) return { refused: refused.broken(name) }
  const { report } = read
  try {
    const updated = await updateFrom(Buffer.from(bytes, 'base64'), input, read)
    return updated.kind === 'updated' ? { ...updated, report } : { refused: whyNot(name, updated, report) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { refused: refused.damaged(name, importText.unreadable[error.reason]) }
  }
}

function whyNot(
  name: string,
  found: Exclude<Update, { kind: 'updated' }>,
  { agency, year, form }: Report,
): string {
  if (found.kind === 'other-report') return refused.report(name, found.agency, found.year, agency, year)
  if (found.kind === 'other-form') return refused.form(name, found.form, form.name)
  return refused[found.kind](name)
}
