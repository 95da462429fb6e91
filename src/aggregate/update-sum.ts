import type { TextEdit } from '../data-file/set-value.ts'
import type { Finding } from '../findings/finding.ts'
import { leafCells } from '../form/leaf-cells.ts'
import { addressOf, cellPaths } from '../form/tree.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { inspect } from '../pipeline/inspect.ts'
import type { Addends } from '../report/addends.ts'
import type { Report } from '../report/report.ts'
import { isSameFigure, sumCells } from '../report/sum-cells.ts'
import { type Decimal, ZERO } from '../source/decimal.ts'
import { type LocatedMap, textOf, valueAt } from '../source/located.ts'
import { readYaml } from '../source/read-yaml.ts'
import { keysOf } from '../workbook/figure-entry.ts'
import { edited, putChanges } from '../workbook/put-changes.ts'
import type { Change } from '../workbook/read-workbook.ts'
import type { Aggregated } from './aggregate.ts'
import { typed } from './figure-of.ts'
import { annexEdits, remarkEdits, rowEdits } from './update-texts.ts'
import { scopeOf } from './write-sum.ts'

/** A figure of a sum that a person changed: it stays, whatever the units come to. */
export interface OwnFigure {
  readonly address: string
  /** '' is blank. */
  readonly inFile: string
  readonly summed: string
}

export type UpdatedSum =
  | {
      readonly kind: 'updated'
      readonly input: BuildInput
      /** Figures that are others now. */
      readonly count: number
      readonly own: readonly OwnFigure[]
      /** What is wrong with totals that stand beside them. */
      readonly totals: readonly Finding[]
    }
  /** The data file cannot be read; it is of another year, agency, form or scope. */
  | { readonly kind: 'unreadable' | 'other' }

/**
 * Puts a new sum into the data file of the one before, which a person has written in since: figures and totals, rows
 * that units added, the remarks on who is left out, the table of units. Texts, comments and all else stay. `before`: the
 * addends of that sum, by which figures that a person changed are told from those that were added up.
 */
export async function updateSum(
  input: BuildInput,
  before: Addends,
  aggregated: Aggregated,
): Promise<UpdatedSum> {
  const { read: there } = await inspect(input)
  if (!there) return { kind: 'unreadable' }
  if (!isOfSame(there.report, textOf(valueAt(there.data, '口径')), aggregated)) return { kind: 'other' }
  const rowed = [...aggregated.sums.ownRows].reduce(
    (rowed, [address, names]) => revised(rowed, (text, data) => rowEdits(text, data, address, names)),
    input,
  )
  const { read } = await inspect(rowed)
  if (!read) return { kind: 'unreadable' }
  const { changes, own } = changesOf(read.report, before, aggregated)
  const put = await putChanges(rowed, changes)
  const remarked = revised(put.input, (text, data) => remarkEdits(text, data, before, aggregated))
  const updated = revised(remarked, (text, data) => annexEdits(text, data, aggregated))
  const after = await inspect(updated)
  if (put.doubts.length > 0 || !after.read) return { kind: 'unreadable' }
  const totals = after.findings.filter(({ rule }) => rule === 'typed-total')
  return { kind: 'updated', input: updated, count: put.changes.length, own, totals }
}

function isOfSame({ year, agency, form }: Report, scope: string | undefined, { options, sums }: Aggregated) {
  const isSameForm = form.name === sums.form.name
  return year === options.year && agency === options.agency && isSameForm && scope === scopeOf(options)
}

function revised(
  input: BuildInput,
  editsOf: (text: string, data: LocatedMap) => readonly TextEdit[],
): BuildInput {
  const { source, value } = readYaml(input.path, input.bytes, input.encoding)
  if (value?.kind !== 'map') return input
  return { ...input, bytes: edited(input.bytes, editsOf(source.text, value)) }
}

/** Cells that come to something else than before. Totals follow their parts. */
function changesOf(
  { form, figures }: Report,
  before: Addends,
  { sums }: Aggregated,
): { readonly changes: readonly Change[]; readonly own: readonly OwnFigure[] } {
  const added = before.units.filter((unit) => unit.added).map(({ cells }) => cells)
  const was = sumCells(added, form)
  const changes: Change[] = []
  const own: OwnFigure[] = []
  const keys = keysByAddress(form)
  for (const { address, kind } of leafCells(form)) {
    const now = sums.cells.has(address) ? sums.cells.get(address) : ZERO
    const inFile = figures.get(address)?.value
    if (isSameFigure(inFile, now)) continue
    const shown = shownAs(now)
    if (isSameFigure(inFile, was.get(address))) {
      const entry = { address, keys: keys.get(address) ?? [], what: 'figure' } as const
      changes.push({ entry, value: { typed: typed(now, kind === 'amount') ?? '~' }, shown })
    } else if (sums.cells.has(address)) own.push({ address, inFile: shownAs(inFile), summed: shown })
  }
  for (const [address, now] of sums.cells)
    if (now && !now.eq(0) && !keys.has(address)) own.push({ address, inFile: '', summed: shownAs(now) })
  return { changes, own }
}

function keysByAddress({ sections }: Report['form']): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sections.flatMap((section) =>
      (section.table ? cellPaths(section.table) : []).map(
        ({ row, column }) => [addressOf(section, row, column), keysOf(section.name, row, column)] as const,
      ),
    ),
  )
}

function shownAs(value: Decimal | undefined): string {
  return value?.toFixed() ?? ''
}
