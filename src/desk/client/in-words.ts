import { cellOf, type Reference } from './prose/references.ts'

/** 申请.新收.自然人, but not where it is quoted as it stands in the file: {{申请.新收.自然人}}. */
const ADDRESS = /(?<![\p{L}\p{N}.]|\{\{)[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)+/gu

/** A sentence with the cells that it names called as the form calls them. */
export function inWords(sentence: string, references: readonly Reference[]): string {
  return sentence.replace(ADDRESS, (address) => cellOf(references, address)?.label ?? address)
}
