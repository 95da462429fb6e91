import { comment } from '../data-file/comment.ts'
import { setValue, type TextEdit } from '../data-file/set-value.ts'
import { ownTableLines } from '../data-file/write-own-tables.ts'
import { aggregateText } from '../locale/zh/aggregate.ts'
import type { Addends } from '../report/addends.ts'
import { entryOf, type LocatedMap, textOf, valueAt } from '../source/located.ts'
import { quoteScalar } from '../source/quote-scalar.ts'
import type { Aggregated } from './aggregate.ts'
import { unitTable } from './unit-table.ts'
import { remarksOn } from './write-sum.ts'

const { keys } = aggregateText

/** Rows that units have at a place of the form, where 增行 does not declare them yet. */
export function rowEdits(
  text: string,
  data: LocatedMap,
  address: string,
  names: readonly string[],
): readonly TextEdit[] {
  const list = valueAt(valueAt(data, keys.rows), address)
  const known = list?.kind === 'list' ? list.items.flatMap((item) => textOf(item) ?? []) : []
  const missing = names.filter((name) => !known.includes(name))
  if (missing.length === 0) return []
  const typed = `[${[...known, ...missing].map(quoteScalar).join(', ')}]`
  return [setValue(text, data, [keys.rows, address], typed)]
}

/** Who is left out now, in the place of who was; how many are added, in the head. */
export function remarkEdits(
  text: string,
  data: LocatedMap,
  before: Addends,
  { units }: Aggregated,
): readonly TextEdit[] {
  const { mark, counted } = aggregateText
  const lines = linesWithin(text)
  const old = lines.filter((line) => line.text.startsWith(`# ${mark}`))
  const now = remarksOn(units).map(comment)
  const [countBefore, countNow] = [before.units, units].map((all) => counted(all.filter(isAdded).length))
  const head = lines.find((line) => line.text === `# ${countBefore}`)
  const scope = entryOf(data, keys.scope)
  const below = lines.findIndex(({ end }) => end >= (scope?.keyStart ?? 0))
  const above = lines.slice(0, below).findLastIndex((line) => !line.text.startsWith('#'))
  const at = (old[0] ?? lines[above + 1])?.start ?? 0
  const isSame = old.map((line) => line.text).join('\n') === now.join('\n')
  return [
    ...(head ? [{ start: head.start, end: head.end, text: `# ${countNow}` }] : []),
    ...(isSame ? [] : [{ start: at, end: at, text: now.map((line) => `${line}\n`).join('') }]),
    ...(isSame ? [] : old.map(({ start, end }) => ({ start, end: end + 1, text: '' }))),
  ]
}

const isAdded = (unit: { added: boolean } | { isAdded: boolean }) =>
  'added' in unit ? unit.added : unit.isAdded

function linesWithin(text: string) {
  let start = 0
  return text.split('\n').map((line) => {
    const found = { start, end: start + line.length, text: line }
    start += line.length + 1
    return found
  })
}

/** The table of units made anew where there is one; put in where it is wanted and there is none. */
export function annexEdits(text: string, data: LocatedMap, aggregated: Aggregated): readonly TextEdit[] {
  const { title } = aggregateText.annex
  const tables = entryOf(data, '附表')
  const there = entryOf(tables?.value, title)
  const [, head = '', ...lines] = ownTableLines([unitTable(aggregated)], () => [])
  if (there) {
    const { keyStart, value } = there
    const start = text.lastIndexOf('\n', keyStart - 1) + 1
    const end = value.start + text.slice(value.start, value.end).trimEnd().length
    const isOnItsLine = text.slice(start, keyStart) === '  '
    return isOnItsLine ? [{ start, end, text: lines.join('\n') }] : []
  }
  if (!aggregated.options.annex) return []
  if (!tables) return [{ start: text.length, end: text.length, text: `\n${[head, ...lines].join('\n')}\n` }]
  const start = text.indexOf('\n', tables.keyStart) + 1
  return [{ start, end: start, text: `${lines.join('\n')}\n` }]
}
