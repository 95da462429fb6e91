import { hasWay } from '../data-file/has-way.ts'
import { removeEntry } from '../data-file/remove-entry.ts'
import { setValue, type TextEdit } from '../data-file/set-value.ts'
import { workbookText } from '../locale/zh/workbook.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { inspect } from '../pipeline/inspect.ts'
import { sum } from '../report/figure.ts'
import { partsOf } from '../report/parts.ts'
import type { Report } from '../report/report.ts'
import { applyEdits } from '../source/apply-edits.ts'
import { type Located, valueAt } from '../source/located.ts'
import { quoteScalar } from '../source/quote-scalar.ts'
import { readYaml } from '../source/read-yaml.ts'
import { cellPathsOf } from './figure-entry.ts'
import type { Change, WorkbookDoubt } from './read-workbook.ts'

export interface Put {
  readonly input: BuildInput
  /** Those that were put in, in their order. */
  readonly changes: readonly Change[]
  /** Typed totals that follow, and what they are now. */
  readonly totals: ReadonlyMap<string, string>
  /** Of changes that have no place in the file. */
  readonly doubts: readonly WorkbookDoubt[]
}

/**
 * Puts what a workbook says into a data file, by the smallest edits: what was typed is replaced, what was left out is
 * added. Totals that are typed and added up until now follow their parts.
 */
export async function putChanges(input: BuildInput, changes: readonly Change[]): Promise<Put> {
  const before = (await inspect(input)).read?.report
  if (!before) throw new Error('a data file that cannot be read was to be changed')
  const doubts: WorkbookDoubt[] = []
  const edits: TextEdit[] = []
  const done = new Set<Change>()
  const others: Change[] = []
  const shared = sharedPlaces(before)
  for (const change of changes) {
    const { entry, value } = change
    const located = entry.what === 'figure' ? before.figures.get(entry.address)?.located : undefined
    if (!located || !('typed' in value)) others.push(change)
    else if (shared.has(located.start)) doubts.push(noWay(change))
    else {
      edits.push({ start: located.start, end: located.end, text: value.typed })
      done.add(change)
    }
  }
  let bytes = edited(input.bytes, edits)
  for (const change of others) {
    const edit = editOf(input.path, bytes, change)
    if (edit === 'no-way') doubts.push(noWay(change))
    else {
      bytes = edited(bytes, [edit])
      done.add(change)
    }
  }
  const totals = await totalsToMend({ ...input, bytes }, before)
  return {
    input: { ...input, bytes: edited(bytes, [...totals.values()]) },
    changes: changes.filter((one) => done.has(one)),
    totals: new Map([...totals].map(([address, { due }]) => [address, due])),
    doubts,
  }
}

/** Where one scalar stands for many cells: a `~` that blanks a whole row. */
function sharedPlaces({ figures }: Report): ReadonlySet<number> {
  const seen = new Set<number>()
  const shared = new Set<number>()
  for (const { located } of figures.values()) {
    if (!located) continue
    if (seen.has(located.start)) shared.add(located.start)
    seen.add(located.start)
  }
  return shared
}

function editOf(path: string, bytes: Uint8Array, { entry, value }: Change): TextEdit | 'no-way' {
  const { source, value: data } = readYaml(path, bytes)
  // An own table has no such way.
  const isOwn = entry.keys[0]?.includes('.') ?? false
  if (data?.kind !== 'map' || isOwn || !hasWay(data, entry.keys)) return 'no-way'
  if ('typed' in value) return setValue(source.text, data, entry.keys, value.typed)
  const [only = '', ...more] = value.lines
  if (entry.what === 'sheet')
    return value.lines.length === 0 ? 'no-way' : setValue(source.text, data, entry.keys, value.lines)
  if (value.lines.length === 0) {
    const there = entry.keys.reduce<Located | undefined>((at, key) => valueAt(at, key), data)
    return (there?.kind === 'scalar' && removeEntry(data, there, source.text)) || 'no-way'
  }
  const typed = more.length === 0 ? quoteScalar(only) : JSON.stringify(value.lines.join('\n'))
  return setValue(source.text, data, entry.keys, typed)
}

function noWay({ entry, value, shown }: Change): WorkbookDoubt {
  const { doubts } = workbookText
  const was = entry.value && 'text' in entry.value ? entry.value.text : ''
  const isTaken = 'lines' in value && value.lines.length === 0
  return { address: entry.address, message: isTaken ? doubts.removed(was) : doubts.noWay(shown) }
}

interface TotalEdit extends TextEdit {
  /** What it is to be. */
  readonly due: string
}

/** Typed totals that were right before and are no more. */
async function totalsToMend(input: BuildInput, before: Report): Promise<ReadonlyMap<string, TotalEdit>> {
  const { read } = await inspect(input)
  const wrongBefore = wrongTotals(before)
  const wrong = read ? [...wrongTotals(read.report)] : []
  return new Map(wrong.filter(([address]) => !wrongBefore.has(address)))
}

/** Typed totals that differ from their parts, and the edits that would mend them. */
function wrongTotals(report: Report): ReadonlyMap<string, TotalEdit> {
  const edits = new Map<string, TotalEdit>()
  for (const one of [...report.sections, ...report.ownTables]) {
    if (!('table' in one)) continue
    for (const [address, { row, column }] of cellPathsOf(one)) {
      const { located, value } = report.figures.get(address) ?? {}
      const parts = partsOf(one.section, report.figures, row, column)
      if (!located || !value || parts.some((part) => part.address === address)) continue
      const summed = sum(parts)
      if (!summed || summed.eq(value)) continue
      const due = summed.toFixed()
      const { start, end } = located
      edits.set(address, { start, end, text: due.includes('.') ? `"${due}"` : due, due })
    }
  }
  return edits
}

/** Edits whose offsets are into the text with LF line ends, in any order. */
export function edited(bytes: Uint8Array, edits: readonly TextEdit[]): Uint8Array {
  const onDisk = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return new TextEncoder().encode(
    applyEdits(
      onDisk,
      edits.toSorted((a, b) => a.start - b.start),
    ),
  )
}
