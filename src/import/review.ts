import type { CellContent } from '../data-file/content.ts'
import { escapeHtml } from '../document/escape-html.ts'
import { importText } from '../locale/zh/import.ts'
import { groupBy } from '../source/group-by.ts'
import type { Doubt } from './doubt.ts'
import type { LooseCell, LooseTable } from './loose.ts'
import type { Recognised } from './recognise/recognition.ts'

/** More tables, or larger ones, are not shown: nobody looks through them. */
const MOST_CELLS = 20_000

/** How it is called that lies beside a data file. */
export function reviewName(file: string): string {
  return `${file.replace(/^.*[\\/]|\.ya?ml$/gi, '')}${importText.reviewEnding}`
}

/** A page that shows the tables of the source with what was read of them, doubtful cells marked; nothing in it runs. */
export function reviewPage({ doubts, dropped, places, tables, content }: Recognised, source: string): string {
  const words = importText.review
  const marked = markedRows(doubts)
  const read = new Map<string, string[]>()
  const cells = new Map([...content.sections.values()].flatMap(({ table }) => [...(table?.cells ?? [])]))
  for (const [address, { table, row }] of places) {
    const key = `${table} ${row}`
    read.set(key, [...(read.get(key) ?? []), `${address} = ${typedOf(cells.get(address))}`])
  }
  let left = MOST_CELLS
  const shown = tables.filter((table) => {
    left -= table.cells.length
    return left >= 0
  })
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(words.title(source))}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(words.title(source))}</h1>
<h2>${escapeHtml(words.doubts(doubts.length))}</h2>
<ol>${doubts.map((doubt) => `<li>${line(doubt)}</li>`).join('\n')}</ol>
${shown.map((table) => tableOf(table, marked, read)).join('\n')}
<h2>${escapeHtml(words.dropped(dropped.length))}</h2>
<ul>${dropped.map((text) => `<li>${escapeHtml(text.slice(0, 200))}</li>`).join('\n')}</ul>
</body>
</html>
`
}

function typedOf(cell: CellContent | undefined): string {
  if (!cell) return importText.review.summed
  return cell.typed?.replaceAll('"', '') ?? '~'
}

function line({ address, place, message }: Doubt): string {
  const where = [address ?? '', importText.where(place)].filter(Boolean).join('，')
  return `${where === '' ? '' : `<strong>${escapeHtml(where)}</strong> `}${escapeHtml(message)}`
}

/** Rows that a doubt is about. */
function markedRows(doubts: readonly Doubt[]): ReadonlyMap<string, string> {
  return new Map(
    doubts.flatMap(({ place, message }) =>
      place?.row === undefined ? [] : [[`${place.table} ${place.row}`, message] as const],
    ),
  )
}

function tableOf(
  table: LooseTable,
  marked: ReadonlyMap<string, string>,
  read: ReadonlyMap<string, readonly string[]>,
): string {
  const body = [...groupBy(table.cells, ({ row }) => row)].map(([row, cells]) => {
    const place = `${table.number} ${row + 1}`
    const printed = cells.map(cellOf).join('')
    const said = (read.get(place) ?? []).map(escapeHtml).join('<br>')
    const doubt = marked.get(place)
    const mark = doubt === undefined ? '' : ` class="doubt" title="${escapeHtml(doubt)}"`
    return `<tr${mark}>${printed}<td class="read">${said}</td></tr>`
  })
  return `<h2>${escapeHtml(importText.where({ table: table.number }))}</h2>
<div class="wide"><table>${body.join('\n')}</table></div>`
}

function cellOf({ rowSpan, columnSpan, text }: LooseCell): string {
  const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''
  const columns = columnSpan > 1 ? ` colspan="${columnSpan}"` : ''
  return `<td${rows}${columns}>${escapeHtml(text)}</td>`
}

const STYLE = `
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; font: 16px/1.6 sans-serif; color: #1f2328 }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem }
table { border-collapse: collapse } td { border: 1px solid #8c959f; padding: 2px 8px; text-align: center }
td.read { text-align: left; font-size: 13px; color: #57606a; border: 0; white-space: nowrap }
tr.doubt > td { background: #fff3c4 }
.wide { overflow-x: auto }
`.replaceAll('\n', '')
