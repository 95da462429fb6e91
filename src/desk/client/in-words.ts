import { deskGridText } from '../../locale/zh/desk-grid.ts'
import { cellOf, type Reference } from './prose/references.ts'

/** 申请.新收.自然人, but not where it is quoted as it stands in the file: {{申请.新收.自然人}}. */
const ADDRESS = /(?<![\p{L}\p{N}.]|\{\{)[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)+/gu

/**
 * A sentence with the cells that it names called as the form calls them, and so the rows that it names within the
 * section of `within`: what the sentence is about.
 */
export function inWords(sentence: string, references: readonly Reference[], within = ''): string {
  const [section] = within.split('.')
  return sentence.replace(
    ADDRESS,
    (address) => cellOf(references, address)?.label ?? rowOf(references, `${section}.${address}`) ?? address,
  )
}

/** Of 三、本年度办理结果，（三）不予公开，1.属于国家秘密；总计 the row by itself. */
function rowOf(references: readonly Reference[], address: string): string | undefined {
  const [row] = cellOf(references, address)?.label.split(deskGridText.semicolon) ?? []
  return row?.split(deskGridText.comma).at(-1)
}
