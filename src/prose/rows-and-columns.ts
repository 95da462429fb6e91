import { inColumn, inLastRow, isWholeRow } from './crossing.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import { nameFigure } from './name-figure.ts'
import type { NumberPlace } from './number-place.ts'
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
  { lead, earlier: [before = []] }: NumberPlace,
  told: ToldSoFar,
): FigureMention {
  const isRow = (sum: Sum) => isWholeRow(addressOfSum(sum), told.form)
  const own = named.sums.find(({ length }) => length === 1)
  if (!own || isRow(own)) return named
  const spoken = nameFigure([...before, ...lead.slice(0, -1)], [], told.context(named.start))
  const row = spoken?.sums.find(isRow)
  const last = (row ? [row] : (told.statements.at(-1)?.sums ?? [])).filter(({ length }) => length === 1)
  const [first = [], ...others] = last.map((sum) => inLastRow(sum, named, told.form))
  return { ...named, sums: distinct([...first, ...named.sums, ...others.flat()]) }
}
