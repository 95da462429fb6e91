import { isFar } from '../check/years/outlier.ts'
import { resolveAddress } from '../form/references.ts'
import { addressOf, unitOf } from '../form/tree.ts'
import type { Addend } from '../report/addends.ts'
import type { Decimal } from '../source/decimal.ts'
import type { Aggregated } from './aggregate.ts'
import { cellsOf, sumOf } from './figure-of.ts'
import type { JudgedUnit } from './judged-unit.ts'
import { foldName } from './unit-list.ts'

/** A figure that is looked at first, of all units. */
export interface OverviewColumn {
  readonly label: string
  readonly unit: string
  readonly address: string
  readonly cells: readonly string[]
}

export interface OverviewFigure {
  /** As printed; '' is blank, or not there. */
  readonly text: string
  /** Last year's, when it is far from it, or what the unit's own check says of that. */
  readonly before?: string
  readonly said?: string
}

export interface Overview {
  readonly columns: readonly OverviewColumn[]
  readonly totals: readonly OverviewFigure[]
  /** Of each unit on the list that handed in figures. */
  figuresOf(judged: JudgedUnit): readonly OverviewFigure[] | undefined
}

/** The figures that the form says to look at first, unit by unit, those far from last year's marked. */
export function overviewOf({ sums, units, options }: Aggregated): Overview {
  const { form } = sums
  const columns = form.overview.flatMap(({ label, address }): OverviewColumn[] => {
    const there = resolveAddress(form, address)
    if (!there) return []
    const { section, row, column } = there
    const unit = unitOf(row, column) ?? ''
    return [{ label, unit, address: addressOf(section, row, column), cells: cellsOf(form, address) }]
  })
  const before = new Map(options.previous?.addends.units.map((one) => [foldName(one.name), one]))
  const ofLastYear = ({ unit }: JudgedUnit): Addend | undefined =>
    [unit.name, ...unit.also].map((name) => before.get(foldName(name))).find((found) => found)
  const figuresOf = (judged: JudgedUnit) => {
    const { handed } = judged
    if (!handed || handed.unreadable !== undefined) return undefined
    const last = ofLastYear(judged)
    return columns.map(({ cells, address }) => {
      const value = sumOf(handed.cells, cells)
      const was = last && sumOf(last.cells, cells)
      const said = handed.outliers.get(address)
      return figure(value, was, said)
    })
  }
  const all = new Map([...sums.cells].map(([address, value]) => [address, value?.toFixed() ?? '']))
  return {
    columns,
    totals: columns.map(({ cells }) => figure(sumOf(all, cells), lastTotal(cells), undefined)),
    figuresOf,
  }

  function lastTotal(cells: readonly string[]): Decimal | undefined {
    const added = options.previous?.addends.units.filter(({ added }) => added)
    const values = added?.flatMap((one) => sumOf(one.cells, cells) ?? []) ?? []
    return values.length > 0 && units.length > 0 ? values.reduce((a, b) => a.plus(b)) : undefined
  }
}

function figure(
  value: Decimal | undefined,
  was: Decimal | undefined,
  said: string | undefined,
): OverviewFigure {
  const text = value?.toFixed() ?? ''
  const isOutlier = value !== undefined && was !== undefined && isFar(value, was)
  return {
    text,
    ...(isOutlier ? { before: was.toFixed() } : said === undefined ? {} : { said }),
  }
}
