import { tidied } from '../tidied.ts'

/** Between the cells of a row that is written as text. */
const PIPE = /[|｜]/

/** `a | b | c |`: the cells of a row; nothing where a line is none. */
export function pipeCells(line: string): readonly string[] | undefined {
  if (!PIPE.test(line)) return undefined
  const cells = line.split(PIPE).map(tidied)
  if (cells.at(-1) === '') cells.pop()
  const isFramed = cells[0] === '' && cells.slice(1).some(Boolean)
  return isFramed ? cells.slice(1) : cells
}

/** `|---|:--:|`: the line of Markdown below a head. */
export function isPipeRule(line: string): boolean {
  return PIPE.test(line) && /^[|｜:\-—–─\s]+$/.test(line) && /[-—–─]{2}/.test(line)
}
