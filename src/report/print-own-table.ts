import { given } from '../source/given.ts'
import { entryOf, type Located, valueAt } from '../source/located.ts'
import type { OwnTable } from './own-tables.ts'
import type { PrintedTexts } from './printed-texts.ts'
import type { ReportTable } from './report.ts'

/** Prints the names and texts of an own table. */
export function printOwnTable(
  { title, section, table, landscape }: OwnTable,
  data: Located,
  printed: PrintedTexts,
): ReportTable {
  const entry = entryOf(valueAt(data, '附表'), title)
  const address = `附表.${title}`
  if (entry) printed.label(entry, address)
  for (const key of ['列', '行']) printed.labels(valueAt(entry?.value, key), address)
  for (const key of ['表头', '单位', '列', '行']) printed.phrases('附表', title, key)
  const note = printed.prose('附表', title, '表注')
  const words = { above: [], below: [], ...given({ note }), ...(landscape ? { landscape } : {}) }
  return { section, table, words }
}
