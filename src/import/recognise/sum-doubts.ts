import type { CellContent } from '../../data-file/content.ts'
import { cellLabel, inOneBreath } from '../../form/cell-label.ts'
import type { FormTable, Section } from '../../form/form.ts'
import { type BoundTerm, instancesOf } from '../../form/rule-instances.ts'
import { isSum } from '../../form/sums.ts'
import { addressOf, cellPaths, kindOf } from '../../form/tree.ts'
import { importText } from '../../locale/zh/import.ts'
import { amountOf } from '../../report/amount.ts'
import { computedFigure, type Figure, sum, typedFigure } from '../../report/figure.ts'
import { partsOf } from '../../report/parts.ts'
import { type Decimal, ZERO } from '../../source/decimal.ts'
import { given } from '../../source/given.ts'
import type { Doubt, SourcePlace } from '../doubt.ts'

type Figures = ReadonlyMap<string, Figure>

/** What does not add up in a table that was read, and the totals that do: these are left to be reckoned. */
export function sumDoubts(
  section: Section,
  cells: ReadonlyMap<string, CellContent>,
  places: ReadonlyMap<string, SourcePlace>,
): { readonly doubts: readonly Doubt[]; readonly reckoned: readonly string[] } {
  const figures = figuresOf(section, cells)
  const doubts: Doubt[] = []
  const reckoned: string[] = []
  for (const { block, row, column } of cellPaths(section.table as FormTable)) {
    const address = addressOf(section, row, column)
    const figure = figures.get(address)
    if (!figure || (!isSum(row) && !isSum(column))) continue
    const summed = sum(partsOf(section, figures, row, column))
    const { text } = computedFigure(address, kindOf(row, column), summed)
    const isSame = figure.value ? summed?.eq(figure.value) : summed === undefined
    if (!isSame) {
      // Where nothing stands in the place of a row's total, all figures of the row may have moved.
      const about =
        figure.text === '' && !isSum(row)
          ? {
              address: addressOf(section, row, [column[0]]),
              message: importText.doubt.blankTotal(inOneBreath(cellLabel(block, row, column)), text),
            }
          : { address, message: importText.doubt.total(figure.text, text) }
      doubts.push({ ...about, ...given({ place: places.get(address) }) })
    } else if (text === figure.text && cells.get(address)?.note === undefined) reckoned.push(address)
  }
  return { doubts: [...doubts, ...ruleDoubts(section, figures)], reckoned }
}

function figuresOf(section: Section, cells: ReadonlyMap<string, CellContent>): Figures {
  const figures = new Map<string, Figure>()
  for (const { row, column } of cellPaths(section.table as FormTable)) {
    const address = addressOf(section, row, column)
    const cell = cells.get(address)
    if (!cell) continue
    if (cell.typed === null) figures.set(address, { address, text: '' })
    else {
      const typed = cell.typed.replaceAll('"', '')
      const located = { kind: 'scalar', value: typed, typed, start: 0, end: 0 } as const
      figures.set(address, typedFigure(address, kindOf(row, column), located))
    }
  }
  return figures
}

function ruleDoubts(section: Section, figures: Figures): readonly Doubt[] {
  const { table } = section
  const rules = (table?.rules ?? []).filter(
    ({ severity, comparison, when }) => severity === 'error' && comparison.operator === '=' && !when,
  )
  return rules.flatMap((rule) =>
    (table ? instancesOf(table, rule) : []).flatMap(({ comparison }) => {
      const terms = [...comparison.left, ...comparison.right]
      if (terms.some((term) => term.lastYear || 'number' in term)) return []
      const [left, right] = [comparison.left, comparison.right].map((side) => sideOf(section, side, figures))
      const [first] = terms
      if (!left || !right || left.eq(right) || !first || 'number' in first) return []
      const address = addressOf(section, first.row, first.column)
      return [{ address, message: importText.doubt.balance(left.toFixed(), right.toFixed()) }]
    }),
  )
}

function sideOf(section: Section, terms: readonly BoundTerm[], figures: Figures): Decimal | undefined {
  return terms.reduce<Decimal | undefined>((total, term) => {
    if ('number' in term) return total
    const { printed } = amountOf(section, figures, term.row, term.column)
    return (total ?? ZERO).plus((printed ?? ZERO).times(term.sign))
  }, undefined)
}
