import { kindOf } from '../import/kind-of.ts'
import { workbookText } from '../locale/zh/workbook.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { type Inspected, inspect } from '../pipeline/inspect.ts'
import type { Report } from '../report/report.ts'
import { type Plan, planWorkbook } from './plan.ts'
import { type Put, putChanges } from './put-changes.ts'
import { readSheets } from './read-sheets.ts'
import {
  hasAddresses,
  hasRowKeys,
  readWorkbook,
  sentData,
  type WorkbookDoubt,
  type WorkbookReading,
} from './read-workbook.ts'
import { isSame } from './same-value.ts'

/** A workbook that came back. */
export type OpenedWorkbook =
  | {
      readonly kind: 'opened'
      /** The data file that it was made of, and its report. */
      readonly data: BuildInput
      readonly report: Report
      readonly plan: Plan
      readonly reading: WorkbookReading
    }
  /** Not one of ours: to be read like any other file. */
  | { readonly kind: 'foreign' }
  /** One of ours, but its hidden sheets are gone or were changed: to be read like any other file. */
  | { readonly kind: 'stripped' }
  /** The data that it was made of cannot be read here: its own form is missing, or it is of a newer version. */
  | { readonly kind: 'unreadable'; readonly inspected: Inspected }

/**
 * Reads a workbook by the addresses of its cells. `beside`: how to reach what the data names, and its name. Throws
 * `Unreadable` like the other readers.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  beside: Omit<BuildInput, 'bytes' | 'encoding'>,
): Promise<OpenedWorkbook> {
  if (kindOf(bytes) !== 'xlsx') return { kind: 'foreign' }
  const book = readSheets(bytes)
  const text = sentData(book)
  if (text === undefined) return { kind: hasAddresses(book) || hasRowKeys(book) ? 'stripped' : 'foreign' }
  const data = { ...beside, bytes: new TextEncoder().encode(text) }
  const inspected = await inspect(data)
  if (!inspected.read) return { kind: 'unreadable', inspected }
  const plan = planWorkbook(inspected.read.report, inspected.read.data)
  return { kind: 'opened', data, report: inspected.read.report, plan, reading: readWorkbook(book, plan) }
}

/** The data file that a workbook was made of, with what was filled in. */
export async function filledData({ data, reading }: OpenedWorkbook & { kind: 'opened' }): Promise<Put> {
  const put = await putChanges(data, reading.changes)
  return { ...put, doubts: [...reading.doubts, ...put.doubts, ...(await totalDoubts(put.input, reading))] }
}

/** Totals that the workbook shows otherwise than its own figures add up. */
export async function totalDoubts(
  filled: BuildInput,
  { totals }: WorkbookReading,
): Promise<readonly WorkbookDoubt[]> {
  const { read } = await inspect(filled)
  return [...totals].flatMap(([address, found]) => {
    const due = read?.report.figures.get(address)?.value?.toFixed() ?? ''
    return isSame(found, due) ? [] : [{ address, message: workbookText.doubts.total(found, due) }]
  })
}
