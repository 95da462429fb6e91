import type { CellRange } from './spreadsheet.ts'

/** `B3`; with `fixed`, `$B$3`. */
export function reference(row: number, column: number, fixed = ''): string {
  return `${fixed}${columnLetters(column)}${fixed}${row + 1}`
}

/** `B3:D4`, or `B3` for one cell. */
export function rangeReference({ row, column, rows = 1, columns = 1 }: CellRange): string {
  const first = reference(row, column)
  return rows === 1 && columns === 1 ? first : `${first}:${reference(row + rows - 1, column + columns - 1)}`
}

/** A cell as formulas and names of another sheet write it: `'表一'!$B$3`. */
export function sheetReference(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!${reference(row, column, '$')}`
}

export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** Characters that the name of a sheet holds at most. */
const LONGEST_NAME = 31

/** Names of sheets as office suites take them, as like the wanted ones as can be, each another. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain = name.replaceAll(/[[\]:*?/\\\p{Cc}]+/gu, ' ').replaceAll(/^[' ]+|[' ]+$/g, '') || '-'
    return claimed(taken, (ending) => cut(plain, LONGEST_NAME - ending.length) + ending)
  })
}

/** Names of cells for any texts, as like them as can be, each another. Upper and lower case are one. */
export function cellNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((text) => {
    const plain = text.replaceAll(/[^\p{L}\p{Nd}_.]+/gu, '_')
    const name = /^[\p{L}_]/u.test(plain) && !LIKE_A_REFERENCE.test(plain) ? plain : `_${plain}`
    return claimed(taken, (ending) => cut(name, 200) + ending.replace(/[( )]+/g, '_'))
  })
}

/** B3, R1C1, and the names of rows and columns alone. */
const LIKE_A_REFERENCE = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)(?![\p{L}_])/iu

function claimed(taken: Set<string>, named: (ending: string) => string): string {
  for (let count = 1; ; count++) {
    const name = named(count === 1 ? '' : ` (${count})`)
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}

/** The beginning of a text, no character of two units parted. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}
