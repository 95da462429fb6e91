import type { Term } from '../../form/form.ts'
import { resolveAddress, unitAt } from '../../form/references.ts'
import { addressOf } from '../../form/tree.ts'
import type { Sum } from '../../prose/sums.ts'
import { baseUnit } from '../../prose/units.ts'
import { figureAt } from '../../report/evaluate.ts'
import { type Figure, sum } from '../../report/figure.ts'
import { partsOf } from '../../report/parts.ts'
import type { Report } from '../../report/report.ts'
import { type Decimal, ZERO } from '../../source/decimal.ts'

/** What a sum of figures comes to in a report. */
export interface Amount {
  /** In the base unit: money in 元. */
  readonly value: Decimal
  /** As the table counts, e.g. 万元; empty when the form does not say. */
  readonly unit: string
  readonly terms: readonly AmountTerm[]
}

export interface AmountTerm {
  readonly address: string
  readonly value: Decimal
  /** As printed. */
  readonly text: string
  /** The cells that it is added up from, those that are not 0, blank ones too; itself when it is a cell or a total that is typed otherwise. */
  readonly cells: readonly Figure[]
}

/** `undefined` where the report has no such figures. */
export function addUp(wanted: Sum, report: Report): Amount | undefined {
  const terms: AmountTerm[] = []
  let total = ZERO
  let unit: string | undefined
  for (const term of wanted) {
    if (term.number !== undefined) {
      total = total.plus(term.sign * term.number)
      continue
    }
    const found = amountTerm(term, report)
    if (!found) return undefined
    terms.push(found)
    unit ??= unitAt(report.form, found.address)
    total = total.plus(found.value.times(term.sign))
  }
  const { factor } = baseUnit(unit ?? '')
  return { value: total.times(factor), unit: unit ?? '', terms }
}

function amountTerm({ names }: Term, { form, figures }: Report): AmountTerm | undefined {
  const address = names.join('.')
  const figure = figureAt(address, { form, figures })
  if (typeof figure === 'string') return undefined
  const reference = resolveAddress(form, address)
  const parts = reference ? partsOf(reference.section, figures, reference.row, reference.column) : []
  const typed = reference && figures.get(addressOf(reference.section, reference.row, reference.column))
  const cells = typed && !sum(parts)?.eq(figure.value) ? [typed] : parts
  const shown = cells.filter(({ value }) => !value?.eq(0))
  return { address, value: figure.value, text: figure.text, cells: shown }
}
