import type { Form } from '../form/form.ts'
import { inColumn, inLastRow, isWholeRow } from './crossing.ts'
import type { FigureMention, FigureStatement } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import { nameFigure } from './name-figure.ts'
import type { NumberPlace } from './number-place.ts'
import type { ProseNumber } from './numbers.ts'
import { distinct, type Sum } from './sums.ts'
import type { Token } from './tokens.ts'
import { FEW, type ToldSoFar } from './told-so-far.ts'

/** A list goes on in the column of the number before; a sentence that one kind of applicant opens may be of that. */
export function goingOnInColumn(
  named: FigureMention,
  lead: readonly Token[],
  told: ToldSoFar,
): FigureMention {
  const { statements, sentence, form } = told
  const outer = statements.at(-1)
  if (outer?.sentence !== sentence) return named
  const [opening] = told.latelyTold(FEW)
  const isOfColumn = opening?.sums.every(([term]) => term && !isWholeRow(addressOfSum([term]), form))
  const inOpening =
    opening && isOfColumn
      ? named.sums.flatMap((sum) => inColumn(opening, { ...named, sums: [sum] }, form))
      : []
  const listed = lead[0]?.kind === 'join' ? inColumn(outer, named, form) : []
  return { ...named, sums: distinct([...listed, ...named.sums, ...inOpening]) }
}

/** 上年结转4件，自然人3件: the column of the row that was told, or spoken of, last may be meant. */
export function inRowToldLast(
  named: FigureMention,
  { value }: ProseNumber,
  { lead, earlier: [clause = []] }: NumberPlace,
  told: ToldSoFar,
): FigureMention {
  const isRow = (sum: Sum) => isWholeRow(addressOfSum(sum), told.form)
  const own = named.sums.find(({ length }) => length === 1)
  if (!own || isRow(own)) return named
  const spoken = nameFigure([...clause, ...lead.slice(0, -1)], [], told.context(named.start))
  const row = spoken?.sums.find(isRow)
  const before = told.statements.slice(-FEW)
  const isOfBoth = ({ number, sums: [sum = []] }: FigureStatement) =>
    sum.length > 1 && sum.every((term) => isRow([term])) && number.value.gte(value)
  const rows = row ? [row] : [...(before.at(-1)?.sums ?? []), ...(before.findLast(isOfBoth)?.sums ?? [])]
  const [first = [], ...others] = rows.map((sum) => inRowsOf(sum, named, told.form))
  return { ...named, sums: distinct([...first, ...named.sums, ...others.flat()]) }
}

/** The column in each row of a sum, together. */
function inRowsOf(rows: Sum, named: FigureMention, form: Form): readonly Sum[] {
  const isIn = (row: Sum, cell: Sum) => addressOfSum(cell).startsWith(`${addressOfSum(row)}.`)
  const own = (row: Sum) => named.sums.filter((cell) => rows.length > 1 && isIn(row, cell)).slice(0, 1)
  const cells = rows.flatMap((term) => [...inLastRow([term], named, form), ...own([term])])
  return cells.length === rows.length ? [cells.flat()] : []
}
