import { isOfReading, type RuleId } from '../../findings/registry.ts'
import { addressAbove } from '../../form/tree.ts'
import { cellLabelText } from '../../locale/zh/cell-label.ts'
import { betweenLabels, namesIn } from '../../locale/zh/names-in.ts'
import type { FormView } from '../protocol/form.ts'
import { cellOf, type Reference, referencesOf } from './prose/references.ts'

/** 申请.新收.自然人; and, to be left as it is, what is quoted as it stands in the file: {{占比 申请.予以公开 申请.新收}}. */
const ADDRESS = /\{\{[^{}]*\}\}|(?<![\p{L}\p{N}.])[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)+/gu

/** What a sentence is about. */
interface About {
  readonly rule?: RuleId
  readonly address?: string | undefined
}

/**
 * Says sentences with what they name called as the form calls it: cells, sections, and the rows and columns of the
 * section that they are about. Where the file could not be read, its own words stay.
 */
export function inWordsOf(form: FormView): (sentence: string, about: About) => string {
  const references = referencesOf(form)
  const headings = new Map(form.sections.map(({ name, heading }) => [name, heading]))
  return (sentence, { rule, address: within = '' }) => {
    const named = (name: string) => headings.get(name) ?? lineOf(references, name, within)
    const words =
      rule && isOfReading(rule) ? sentence : sentence.replace(namesIn, (name) => named(name) ?? name)
    return words.replace(
      ADDRESS,
      (address) => cellOf(references, address)?.label ?? lineOf(references, address, within) ?? address,
    )
  }
}

/** A row, a column or a cell, by its name within the section of `within`: 不予公开.国家秘密 is 1.属于国家秘密. */
function lineOf(references: readonly Reference[], name: string, within: string): string | undefined {
  const [section = '', ...names] = within.split('.')
  const labelled = references.flatMap(({ address, label }) => {
    const [row, column] = label.split(cellLabelText.semicolon)
    return column === undefined ? [] : [{ address, row: lastOf(row), column: lastOf(column) }]
  })
  const find = (isIt: (address: string) => boolean) => labelled.find(({ address }) => isIt(address))
  const cell = find((address) => address === `${section}.${name}`)
  if (cell) return `${cell.row}${cellLabelText.comma}${cell.column}`
  const row = find((address) => addressAbove(address) === `${section}.${name}`)
  if (row) return row.row
  const beside = [section, ...names.slice(0, -1), name].join('.')
  const isColumn = (address: string) => address.startsWith(`${section}.`) && address.endsWith(`.${name}`)
  const found = find((address) => address === beside) ?? find(isColumn)
  // Of a table with one column the rows alone are told apart.
  const columns = new Set(
    labelled.filter(({ address }) => address.startsWith(`${section}.`)).map(({ column }) => column),
  )
  return columns.size > 1 ? found?.column : found?.row
}

function lastOf(labels = ''): string {
  return labels.split(betweenLabels).at(-1) ?? ''
}
