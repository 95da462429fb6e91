import { quoteScalar } from '../source/quote-scalar.ts'
import type { CellContent, OwnColumn, OwnRow, OwnTableContent } from './content.ts'

/** 附表, each declared by its figures. */
export function ownTableLines(
  tables: readonly OwnTableContent[],
  commentsOf: (address: string) => readonly string[],
): readonly string[] {
  if (tables.length === 0) return []
  const lines = tables.flatMap((table) => [
    ...commentsOf(`附表.${table.title}`).map((line) => `  ${line}`),
    `  ${quoteScalar(table.title)}:`,
    ...tableLines(table),
  ])
  return ['', '附表:', ...lines]
}

function tableLines({ corner, unit, columns, rows, note, place }: OwnTableContent): readonly string[] {
  const word = (key: string, text: string | undefined) =>
    text === undefined ? [] : [`    ${key}: ${quoteScalar(text)}`]
  return [
    ...word('表头', corner),
    ...word('单位', unit),
    ...(columns.length > 0 ? [`    列: ${columnList(columns)}`] : []),
    '    行:',
    ...rows.flatMap((row) => rowLines(row, columns.length === 0, '      ')),
    ...word('表注', note),
    ...word('位置', place),
  ]
}

/** `[上年, {本年: [上半年, 下半年]}]` */
function columnList(columns: readonly OwnColumn[]): string {
  const items = columns.map(({ name, columns: inside }) =>
    inside.length === 0 ? quoteScalar(name) : `{${quoteScalar(name)}: ${columnList(inside)}}`,
  )
  return `[${items.join(', ')}]`
}

function rowLines({ name, cells, rows }: OwnRow, single: boolean, indent: string): readonly string[] {
  const key = `${indent}${quoteScalar(name)}:`
  if (rows.length > 0) return [key, ...rows.flatMap((row) => rowLines(row, single, `${indent}  `))]
  const [only] = cells
  return [`${key} ${single && only ? ownCell(only) : `[${cells.map(ownCell).join(', ')}]`}`]
}

function ownCell({ typed, note }: CellContent): string {
  const value = typed ?? '~'
  return note === undefined ? value : `{值: ${value}, 注: ${JSON.stringify(note)}}`
}
