import { escaped } from '../container/write-xml.ts'
import { compareText } from '../locale/zh/compare.ts'
import type { Comparison, FigureChange, Piece, ProseChange } from './comparison.ts'
import { shownPercent } from './share.ts'

/** A comparison as a page that prints well; nothing in it runs. */
export function comparePage(comparison: Comparison): string {
  const { old, new: now, figures, sameFigures, prose, facts, isAlike } = comparison
  const { title, parts, summary, alike, otherForm, pageLegend, absent } = compareText
  const head = `${title}：${now.title}`
  const said = isAlike ? alike : summary(figures.length, sameFigures, prose.length, facts.length)
  const body = [
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(columns.old)}：${escaped(old.title)}<br>${escaped(columns.new)}：${escaped(now.title)}</p>`,
    `<p>${escaped(said)}</p>`,
    old.form === now.form ? '' : `<p>${escaped(otherForm(old.form, now.form))}</p>`,
    table(
      parts.facts,
      [columns.fact, columns.old, columns.new],
      facts.map((fact) => [fact.name, fact.old ?? absent, fact.new ?? absent]),
    ),
    table(parts.figures, FIGURE_COLUMNS, figures.map(figureCells), 'figures'),
    prose.length === 0 ? '' : `<h2>${escaped(parts.prose)}</h2>\n<p>${escaped(pageLegend)}</p>`,
    ...prose.map(proseSection),
  ]
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(head)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`
}

const { columns } = compareText

/** The heads of the table of figures. */
export const FIGURE_COLUMNS: readonly string[] = [
  columns.address,
  columns.label,
  columns.old,
  columns.new,
  columns.difference,
  columns.percent,
  columns.kind,
]

export function figureCells(change: FigureChange): readonly string[] {
  const { address, labels, old, new: now, difference = '', percent = '', kind } = change
  const said = (text: string | undefined) =>
    text === undefined ? compareText.absent : text === '' ? compareText.blank : text
  return [address, labels.join('＞'), said(old), said(now), difference, percent, compareText.kinds[kind]]
}

function table(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  name = 'facts',
): string {
  if (rows.length === 0) return ''
  const cells = (row: readonly string[]) =>
    row.map((text, index) =>
      index === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td>${escaped(text)}</td>`,
    )
  return `<h2 id="${name}">${escaped(title)}</h2>
<div class="wide" role="region" aria-labelledby="${name}" tabindex="0"><table class="${name}">
<thead><tr>${heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('\n')}
</tbody>
</table></div>`
}

function proseSection({ heading, kind, share, pieces }: ProseChange): string {
  const paragraphs = linesOfPieces(pieces).map((line) => `<p>${line.map(marked).join('')}</p>`)
  const head = compareText.proseHead(heading, shownPercent(share), compareText.kinds[kind])
  return `<section>\n<h3>${escaped(head)}</h3>\n${paragraphs.join('\n')}\n</section>`
}

function marked({ kind, text }: Piece): string {
  if (kind === 'same') return escaped(text)
  return kind === 'added' ? `<ins>${escaped(text)}</ins>` : `<del>${escaped(text)}</del>`
}

/** Pieces by the lines that they stand in; none crosses an end of a line. */
export function linesOfPieces(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  for (const { kind, text } of pieces) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ kind, text: part })
    })
  }
  return lines.filter((line) => line.length > 0)
}

const STYLE = `
body { font: 16px/1.7 "Noto Serif SC", SimSun, serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { border: 1px solid #999; padding: 0.25rem 0.5rem; text-align: left; font-weight: normal; }
thead th { background: #f2f2f2; font-weight: bold; white-space: nowrap; }
.figures thead th:nth-child(n + 3) { text-align: right; }
.figures td:nth-child(n + 3) { text-align: right; white-space: nowrap; }
section p { text-indent: 2em; margin: 0.4rem 0; }
ins { background: #dcf5dc; color: #0a4d0a; text-decoration: underline; }
del { background: #fbe0e0; color: #8a0f0f; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`
