import type { Form } from '../form/form.ts'
import { resolveAddress } from '../form/references.ts'
import { namesOf } from '../form/tree.ts'
import { rememberedBy } from '../source/remembered.ts'
import type { FigureMention } from './figure-statement.ts'
import { type Sum, sumOf } from './sums.ts'

/**
 * Whether what is told within a figure is another part than what its words name: of three applications by companies, the
 * two that were answered are a cell that no words of the form name.
 */
export function crosses(outer: FigureMention, { sums }: FigureMention, form: Form): boolean {
  const wholes = linesOf(outer.sums.flat(), form)
  const rows = new Set(wholes.map(({ row }) => row))
  const isOfColumn = wholes.some(({ isWhole }) => !isWhole)
  const ofColumn = sums.filter((sum) => linesOf(sum, form).some(({ isWhole }) => !isWhole))
  const meant = isOfColumn || ofColumn.length === 0 ? sums : ofColumn
  return meant.every((sum) => {
    const parts = linesOf(sum, form)
    if (parts.some(({ section }) => !wholes.some((whole) => whole.section === section))) return false
    const isAnotherRow = parts.some(({ row }) => !rows.has(row))
    const isOfWholes = parts.every(({ isWhole }) => isWhole)
    return isAnotherRow && isOfWholes === isOfColumn
  })
}

/** 自然人申请新收130件、上年结转4件: the column that was told goes on in another row. */
export function inColumn(outer: FigureMention, { sums }: FigureMention, form: Form): readonly Sum[] {
  const [whole] = linesOf(sums[0] ?? [], form)
  const [part] = linesOf(outer.sums[0] ?? [], form)
  if (!whole?.isWhole || part?.isWhole !== false || whole.row === part.row) return []
  const [told, ...others] = outer.sums[0] ?? []
  if (!told || others.length > 0) return []
  const address = [whole.row, ...told.names.slice(part.row.split('.').length)].join('.')
  return resolveAddress(form, address) ? [sumOf(address)] : []
}

/** 办结52件，其中自然人49件: the column that is named, in the row, or any of the rows, or all that were told together. */
export function inRowOf(outer: FigureMention, { sums }: FigureMention, form: Form): readonly Sum[] {
  const [told] = sums.find((sum) => linesOf(sum, form)[0]?.isWhole === false) ?? []
  const [part] = told ? linesOf([told], form) : []
  if (!told || !part) return []
  const column = told.names.slice(part.row.split('.').length)
  return outer.sums.flatMap((sum) => {
    const rows = linesOf(sum, form)
    const addresses = rows.map(({ row }) => [row, ...column].join('.'))
    const isThere = addresses.every((address) => resolveAddress(form, address))
    return rows.every(({ isWhole }) => isWhole) && isThere ? [addresses.flatMap(sumOf)] : []
  })
}

/** 上年结转4件，自然人3件: the column that is named, in the row that was told, or spoken of, last. */
export function inLastRow(last: Sum, { sums }: FigureMention, form: Form): readonly Sum[] {
  const [line, ...others] = linesOf(last, form)
  const [own] = sums
  const [part] = own?.length === 1 ? linesOf(own, form) : []
  if (!line || others.length > 0 || !own || part?.isWhole !== false || line.row === part.row) return []
  const [term] = own
  const column = term ? term.names.slice(part.row.split('.').length) : []
  const address = [line.row, ...column].join('.')
  return resolveAddress(form, line.row) && resolveAddress(form, address) ? [sumOf(address)] : []
}

/** The row that a figure stands in. */
export function rowAt(address: string, form: Form): string | undefined {
  return linesAt(form, address)[0]?.row
}

/** Whether an address is that of a row as a whole. */
export function isWholeRow(address: string, form: Form): boolean {
  return linesOf(sumOf(address), form)[0]?.isWhole === true
}

interface Line {
  readonly section: string
  readonly row: string
  /** The row as a whole, not one of its columns. */
  readonly isWhole: boolean
}

function linesOf(sum: Sum, form: Form): readonly Line[] {
  return sum.flatMap(({ names }) => linesAt(form, names.join('.')))
}

const linesAt = rememberedBy((form: Form, address: string): readonly Line[] => {
  const reference = resolveAddress(form, address)
  if (!reference) return []
  const row = [reference.section.name, ...namesOf(reference.row)].join('.')
  const whole = resolveAddress(form, row)
  const isWhole =
    whole !== undefined && namesOf(whole.column).join('.') === namesOf(reference.column).join('.')
  return [{ section: reference.section.name, row, isWhole }]
})
