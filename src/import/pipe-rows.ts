import { isNumeric } from '../locale/zh/import-words.ts'
import { tidied } from './tidied.ts'

/** Between the cells of a row that is written as text. */
const PIPE = /[|｜]/

/** Whether a line has marks between cells; a sentence with one in it has not. */
export function isPipeRow(line: string): boolean {
  return PIPE.test(line) && (isFramed(line) || !/[。！？；]/.test(line))
}

/** Whether it is a row even alone; words with marks between them are the links of a page. */
export function isPipeTableRow(line: string): boolean {
  return isFramed(line) || pipeCells(line).some(isFigure)
}

export function isFramed(line: string): boolean {
  return /^\s*[|｜]|[|｜]\s*$/.test(line)
}

export function isFigure(cell: string): boolean {
  return /\d/.test(cell) && isNumeric(cell)
}

/** `|---|:--:|`: the line of Markdown below a head. */
export function isPipeRule(line: string): boolean {
  return PIPE.test(line) && /^[|｜:\-—–─\s]+$/.test(line) && /[-—–─]{2}/.test(line)
}

/** `a | b | c |`, marks at the ends or not. */
export function pipeCells(line: string): readonly string[] {
  const cells = line.split(PIPE).map(tidied)
  if (cells.at(-1) === '') cells.pop()
  return cells[0] === '' && cells.slice(1).some(Boolean) ? cells.slice(1) : cells
}
