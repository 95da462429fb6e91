import { isNumeric } from '../../locale/zh/import-words.ts'

/** Fewest figures that make a table of lines; a page number stands alone. */
const FEWEST = 3
const LONGEST_LABEL = 40

/** A stretch of lines, by its first and its last cells. */
export interface Stretch {
  readonly first: string
  readonly last: string
}

/** Lines that look like the cells of a table, copied one after another: figures alone among short labels. */
export function cellsAsLines(lines: readonly string[]): readonly Stretch[] {
  const found: Stretch[] = []
  let run: string[] = []
  const end = (): void => {
    const last = run.findLastIndex(isFigure)
    const labelled = run.filter((line, at) => at > 0 && isFigure(line) && !isFigure(run[at - 1] ?? ''))
    if (labelled.length >= FEWEST)
      found.push({ first: run[0] ?? '', last: run.slice(last - 1, last + 1).join(' ') })
    run = []
  }
  for (const line of lines) {
    if (isFigure(line) || isLabel(line)) run.push(line)
    else end()
  }
  end()
  return found
}

function isFigure(line: string): boolean {
  return /\d/.test(line) && isNumeric(line)
}

function isLabel(line: string): boolean {
  return line.length <= LONGEST_LABEL && !/[。；！？，,]/.test(line)
}
