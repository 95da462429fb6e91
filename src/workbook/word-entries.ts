import { addressOf, cellPaths } from '../form/tree.ts'
import { workbookText } from '../locale/zh/workbook.ts'
import type { Report, ReportTable } from '../report/report.ts'
import { given } from '../source/given.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import type { Entry } from './entry.ts'
import { keysOf } from './figure-entry.ts'

export type WordEntry = Pick<Entry, 'address' | 'keys' | 'what' | 'value'> & { readonly label: string }

/** Texts beside a table's figures: the fields of the form; 表前, 表后, 表注 and the 注 of figures where there are some. */
export function wordEntries(
  { section, table }: ReportTable,
  { figures }: Report,
  data: Located,
): readonly WordEntry[] {
  const entry = (label: string, keys: readonly string[], what: 'line' | 'lines', text = ''): WordEntry => ({
    label,
    address: [section.name, ...keys].join('.'),
    keys: [section.name, ...keys],
    what,
    ...given({ value: text === '' ? undefined : { text } }),
  })
  const fields = [...table.above, ...table.below].map((name) =>
    entry(name, ['填报', name], 'line', textOf(valueAt(valueAt(data, '填报'), name))),
  )
  const around = ['表前', '表后', '表注'].flatMap((key) => {
    const text = textOf(valueAt(data, key))
    return text === undefined ? [] : [entry(key, [key], 'lines', text.trimEnd())]
  })
  const notes = cellPaths(table).flatMap(({ row, column }) => {
    const address = addressOf(section, row, column)
    const note = figures.get(address)?.note
    const keys = [...keysOf(section.name, row, column).slice(1), '注']
    return note === undefined ? [] : [entry(workbookText.table.note(address), keys, 'line', note)]
  })
  return [...fields, ...around, ...notes]
}
