import type { CellContent } from '../data-file/content.ts'
import { escapeHtml } from '../document/escape-html.ts'
import { cellLabelText } from '../locale/zh/cell-label.ts'
import { importText } from '../locale/zh/import.ts'
import { groupBy } from '../source/group-by.ts'
import { withoutYamlEnding } from '../source/yaml-name.ts'
import type { Doubt } from './doubt.ts'
import { type FormWords, formWords } from './in-form-words.ts'
import type { Recognised } from './recognise/recognition.ts'
import { type ReadFigure, reviewTable } from './review-table.ts'

/** More tables, or larger ones, are not shown: nobody looks through them. */
const MOST_CELLS = 20_000

/** How it is called that lies beside a data file. */
export function reviewName(file: string): string {
  return `${withoutYamlEnding(file.replace(/^.*[\\/]/, ''))}${importText.reviewEnding}`
}

/** A page that shows the tables of the source with what was read of them, doubtful cells marked; nothing in it runs. */
export function reviewPage(recognised: Recognised, source: string): string {
  const { dropped, missingTables, missingProse, places, tables, content } = recognised
  const words = importText.review
  const missing = [
    ...(missingTables.length === 0 ? [] : [{ message: importText.missingTables(missingTables) }]),
    ...(missingProse.length === 0 ? [] : [{ message: importText.missingProse(missingProse) }]),
  ]
  const doubts: readonly Doubt[] = [...missing, ...recognised.doubts]
  const marked = markedRows(doubts)
  const called = formWords(content.form)
  const cells = new Map([...content.sections.values()].flatMap(({ table }) => [...(table?.cells ?? [])]))
  const figures = [...places].map(([address, place]): ReadFigure => {
    const { row, column } = called.cells.get(address) ?? { row: called.of(address), column: '' }
    return { address, row, said: [column, saidOf(cells.get(address))].filter(Boolean).join(' '), place }
  })
  const read = groupBy(figures, ({ place }) => `${place.table} ${place.row}`)
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
<ol>${doubts.map((doubt) => `<li>${line(doubt, called)}</li>`).join('\n')}</ol>
${shown.map((table) => reviewTable(table, marked, read)).join('\n')}
<h2>${escapeHtml(words.dropped(dropped.length))}</h2>
<ul>${dropped.map((text) => `<li>${escapeHtml(text.slice(0, 200))}</li>`).join('\n')}</ul>
</body>
</html>
`
}

function saidOf(cell: CellContent | undefined): string {
  const words = importText.review
  if (!cell) return words.summed
  const note = cell.note === undefined ? '' : words.note(cell.note)
  return `${cell.typed?.replaceAll('"', '') ?? words.blank}${note}`
}

function line({ address = '', place, message }: Doubt, called: FormWords): string {
  const where = [called.of(address), importText.where(place)].filter(Boolean).join(cellLabelText.comma)
  const told = `<strong title="${escapeHtml(address)}">${escapeHtml(where)}</strong> `
  return `${where === '' ? '' : told}${escapeHtml(message)}`
}

/** Rows that a doubt is about. */
function markedRows(doubts: readonly Doubt[]): ReadonlyMap<string, string> {
  return new Map(
    doubts.flatMap(({ place, message }) =>
      place?.row === undefined ? [] : [[`${place.table} ${place.row}`, message] as const],
    ),
  )
}

const STYLE = `
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; font: 16px/1.6 sans-serif; color: #1f2328 }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem }
table { border-collapse: collapse } td { border: 1px solid #8c959f; padding: 2px 8px; text-align: center }
td.read { text-align: left; font-size: 13px; color: #57606a; border: 0; min-width: 24rem }
td.none { border: 0 }
tr.doubt > td { background: #fff3c4 }
.wide { overflow-x: auto }
`.replaceAll('\n', '')
