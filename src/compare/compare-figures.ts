import type { RecordFigure } from '../document/record.ts'
import { decimal, ROUND_HALF_UP } from '../source/decimal.ts'
import { given } from '../source/given.ts'
import type { FigureChange } from './comparison.ts'

/** Cells that differ, by their addresses. */
export function compareFigures(
  old: readonly RecordFigure[],
  now: readonly RecordFigure[],
): { readonly changes: readonly FigureChange[]; readonly same: number } {
  const before = new Map(old.map((figure) => [figure.address, figure]))
  const after = new Set(now.map(({ address }) => address))
  const both = now.map((figure) => ({ figure, was: before.get(figure.address) }))
  const changes = both.flatMap(({ figure, was }) => {
    if (!was) return [changeOf(figure, undefined, figure)]
    return isSame(was, figure) ? [] : [changeOf(figure, was, figure)]
  })
  const vanished = old.filter(({ address }) => !after.has(address))
  return {
    changes: [...changes, ...vanished.map((was) => changeOf(was, was, undefined))],
    same: both.filter(({ figure, was }) => was && isSame(was, figure)).length,
  }
}

function isSame(one: RecordFigure, other: RecordFigure): boolean {
  return one.text === other.text && one.note === other.note
}

function changeOf(
  { address, rows, columns }: RecordFigure,
  old: RecordFigure | undefined,
  now: RecordFigure | undefined,
): FigureChange {
  const [before, after] = [old?.decimal, now?.decimal]
  const difference = before === undefined || after === undefined ? undefined : decimal(after).minus(before)
  const percent =
    difference && before && !decimal(before).eq(0)
      ? difference.div(decimal(before).abs()).times(100).round(1, ROUND_HALF_UP)
      : undefined
  return {
    address,
    labels: [...rows, ...columns],
    kind: kindOf(old, now),
    ...given({
      old: old && said(old),
      new: now && said(now),
      difference: difference && signed(difference.toFixed()),
      percent: percent && signed(percent.toFixed(1)),
    }),
  }
}

function kindOf(old: RecordFigure | undefined, now: RecordFigure | undefined): FigureChange['kind'] {
  if (!old) return 'appeared'
  if (!now) return 'vanished'
  return old.text === '' || now.text === '' ? 'blank' : 'changed'
}

function said({ text, note = '' }: RecordFigure): string {
  return text + note
}

function signed(decimal: string): string {
  return decimal.startsWith('-') || Number(decimal) === 0 ? decimal : `+${decimal}`
}
