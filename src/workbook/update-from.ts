import { workbookText } from '../locale/zh/workbook.ts'
import type { BuildInput } from '../pipeline/input.ts'
import type { Inspected } from '../pipeline/inspect.ts'
import { isSameAgency } from '../report/same-agency.ts'
import { type OpenedWorkbook, openWorkbook, totalDoubts } from './open-workbook.ts'
import { type Plan, planWorkbook } from './plan.ts'
import { type Put, putChanges } from './put-changes.ts'
import { textOf } from './read-value.ts'
import type { Change, WorkbookDoubt } from './read-workbook.ts'
import { isSame } from './same-value.ts'

/** A cell that was changed in the workbook and, otherwise, in the data file. */
export interface Conflict {
  readonly address: string
  readonly inFile: string
  readonly inWorkbook: string
}

/** What a workbook that came back makes of a data file, or why nothing. */
export type Update =
  | ({ readonly kind: 'updated'; readonly conflicts: readonly Conflict[] } & Put)
  | Exclude<OpenedWorkbook, { kind: 'opened' }>
  | { readonly kind: 'other-report'; readonly agency: string; readonly year: number }
  /** The official name of its form. */
  | { readonly kind: 'other-form'; readonly form: string }

/**
 * What a workbook was filled in with, put into a data file that may have changed since it was sent out: what was changed
 * in both stays as it is in the file. `read`: what the data file says. Throws `Unreadable` like the other readers.
 */
export async function updateFrom(
  workbook: Uint8Array,
  input: BuildInput,
  { report, data }: NonNullable<Inspected['read']>,
): Promise<Update> {
  const { bytes: _, encoding: __, ...beside } = input
  const opened = await openWorkbook(workbook, beside)
  if (opened.kind !== 'opened') return opened
  const { agency, year, form } = opened.report
  if (year !== report.year || !isSameAgency(agency, report.agency))
    return { kind: 'other-report', agency, year }
  if (form.id !== report.form.id) return { kind: 'other-form', form: form.name }
  return updated(opened, input, planWorkbook(report, data))
}

async function updated(
  { data, reading }: OpenedWorkbook & { kind: 'opened' },
  input: BuildInput,
  current: Plan,
): Promise<Update & { kind: 'updated' }> {
  const entries = new Map(current.entries.map((entry) => [entry.address, entry]))
  const changes: Change[] = []
  const conflicts: Conflict[] = []
  const doubts: WorkbookDoubt[] = []
  for (const change of reading.changes) {
    const { address } = change.entry
    const there = entries.get(address)
    if (!there) {
      doubts.push({ address, message: workbookText.doubts.noWay(change.shown) })
      continue
    }
    const [sent, inFile] = [change.entry, there].map(({ value }) => textOf(value)) as [string, string]
    if (isSame(inFile, change.shown)) continue
    if (isSame(inFile, sent)) changes.push({ ...change, entry: there })
    else conflicts.push({ address, inFile, inWorkbook: change.shown })
  }
  const put = await putChanges(input, changes)
  // Its totals are those of the data that it was made of, not of what that has become since.
  const { input: sent } = await putChanges(data, reading.changes)
  const ofTotals = await totalDoubts(sent, reading)
  const all = [...doubts, ...reading.doubts, ...put.doubts, ...ofTotals]
  return { kind: 'updated', ...put, doubts: all, conflicts }
}
