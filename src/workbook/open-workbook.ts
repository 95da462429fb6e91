import { kindOf } from '../import/kind-of.ts'
import { workbookText } from '../locale/zh/workbook.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { type Inspected, inspect } from '../pipeline/inspect.ts'
import type { Report } from '../report/report.ts'
import { decimal } from '../source/decimal.ts'
import { type Plan, planWorkbook } from './plan.ts'
import { putChanges } from './put-changes.ts'
import { readSheets } from './read-sheets.ts'
import { textOf } from './read-value.ts'
import {
  type Change,
  hasAddresses,
  hasRowKeys,
  readWorkbook,
  sentData,
  type WorkbookDoubt,
  type WorkbookReading,
} from './read-workbook.ts'

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

export interface Filled {
  /** The data file with what the workbook says. */
  readonly input: BuildInput
  readonly count: number
  readonly doubts: readonly WorkbookDoubt[]
}

/** The data file that a workbook was made of, with what was filled in. */
export async function filledData({ data, reading }: OpenedWorkbook & { kind: 'opened' }): Promise<Filled> {
  const put = await putChanges(data, reading.changes)
  return { ...put, doubts: [...reading.doubts, ...put.doubts, ...(await totalDoubts(put.input, reading))] }
}

/** Totals that the workbook shows otherwise than its own figures add up. */
async function totalDoubts(
  filled: BuildInput,
  { totals }: WorkbookReading,
): Promise<readonly WorkbookDoubt[]> {
  const { read } = await inspect(filled)
  return [...totals].flatMap(([address, found]) => {
    const due = read?.report.figures.get(address)?.value?.toFixed() ?? ''
    return isSame(found, due) ? [] : [{ address, message: workbookText.doubts.total(found, due) }]
  })
}

/** A cell that was changed in the workbook and, otherwise, in the data file. */
export interface Conflict {
  readonly address: string
  readonly inFile: string
  readonly inWorkbook: string
}

export interface Updated extends Filled {
  readonly conflicts: readonly Conflict[]
}

/** What a workbook was filled in with, put into a data file that may have changed since it was sent out. */
export async function updateData(
  { data, reading }: OpenedWorkbook & { kind: 'opened' },
  input: BuildInput,
  current: Plan,
): Promise<Updated> {
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
  return { ...put, doubts: [...doubts, ...reading.doubts, ...put.doubts, ...ofTotals], conflicts }
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/

/** Numbers by what they come to, to the digits that a sheet keeps. */
function isSame(one: string, other: string): boolean {
  if (!DECIMAL.test(one) || !DECIMAL.test(other)) return one === other
  return decimal(one).eq(other) || Number(one).toPrecision(12) === Number(other).toPrecision(12)
}
