import { unitListText } from '../locale/zh/aggregate.ts'
import { sameMeaning } from '../source/nearest.ts'

/** A table of units, as spreadsheets hold it: the first row that names the column of names is the head. */
export type Rows = readonly (readonly string[])[]

/**
 * The same as the text of a list in YAML, so that there is one reader, and what is wrong is told in one way; a line of
 * the text stands for a row of the table. `undefined` when no row is a head.
 */
export function listFromRows(rows: Rows): string | undefined {
  const { unitKeys, columnHeads } = unitListText
  const names = Object.values(unitKeys).map((name) => ({ name, also: columnHeads[name] ?? [] }))
  const meaning = (text: string) => (text.trim() === '' ? undefined : sameMeaning(text, names))
  const headAt = rows.findIndex((row) => row.some((text) => meaning(text) === unitKeys.name))
  const keys = rows[headAt]?.map(meaning)
  if (!keys) return undefined
  const lines = rows.slice(headAt + 1).map((row) => {
    const fields = keys.flatMap((key, column) => {
      const text = row[column]?.trim() ?? ''
      if (key === undefined || text === '') return []
      const value = key === unitKeys.also ? text.split(/[、，,；;\n]+/).filter(Boolean) : text
      return [`${key}: ${JSON.stringify(value)}`]
    })
    return fields.length === 0 ? '' : `  - {${fields.join(', ')}}`
  })
  return [...rows.slice(0, headAt).map(() => ''), `${unitListText.keys.units}:`, ...lines, ''].join('\n')
}

/** Comma-separated values as office suites write them (RFC 4180), with commas, semicolons or tabs. */
export function rowsOfCsv(text: string): Rows {
  const separator = [',', '\t', ';'].find((one) => (text.split('\n', 1)[0] ?? '').includes(one)) ?? ','
  const rows: string[][] = []
  let row: string[] = []
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\n]*))(${separator}|\\r?\\n|$)`, 'y')
  while (cell.lastIndex < text.length) {
    const [, quoted, bare = '', end = ''] = cell.exec(text) ?? []
    if (cell.lastIndex === 0) break
    row.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"'))
    if (end === separator) continue
    rows.push(row)
    row = []
  }
  return rows
}
