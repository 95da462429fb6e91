import { encodeParts } from '../../document/encode-parts.ts'
import { escapeHtml } from '../../document/escape-html.ts'
import { seal, UNSEALED } from '../../document/seal.ts'
import { boardText as text } from '../../locale/zh/board.ts'
import type { Aggregated } from '../aggregate.ts'
import { overviewOf } from '../overview.ts'
import { BOARD_STYLE } from './board-style.ts'
import { findingsPart } from './findings-part.ts'
import { matrixPart } from './matrix-part.ts'
import { toDoPart } from './to-do-part.ts'

/** The board of a sum: one page, read and printed without scripts; it asks for nothing from anywhere. */
export function writeBoard(aggregated: Aggregated): Uint8Array {
  return seal(encodeParts(partsOf(aggregated)))
}

function* partsOf(aggregated: Aggregated): Generator<string> {
  const { options } = aggregated
  const overview = overviewOf(aggregated)
  const title = escapeHtml(text.title(options.agency, options.year))
  yield `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="report-gen-seal" content="${UNSEALED}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${BOARD_STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="meta">${metaOf(aggregated).map(escapeHtml).join('</span> <span>').replace(/^/, '<span>')}</span></p>
${countsPart(aggregated)}
${toDoPart(aggregated)}
`
  yield* matrixPart(aggregated, overview)
  yield '\n'
  yield* findingsPart(aggregated, overview)
  yield `
</main>
<footer>${escapeHtml(text.made)}</footer>
</body>
</html>
`
}

function metaOf({ options }: Aggregated): readonly string[] {
  const { due, today, isOfOffice } = options
  const { office, region } = text.scopes
  return [
    text.scope(isOfOffice ? office : region),
    ...(due === undefined ? [] : [text.due(due)]),
    ...(due === undefined || today === undefined ? [] : [text.left(daysBetween(today, due))]),
    ...(today === undefined ? [] : [text.asOf(today)]),
  ]
}

const DAY = 24 * 60 * 60 * 1000

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

function countsPart({ units }: Aggregated): string {
  const count = (is: (judged: (typeof units)[number]) => boolean) => units.filter(is).length
  const { counts } = text
  const rows = [
    [counts.units, units.length, ''],
    [counts.added, count(({ isAdded }) => isAdded), 'good'],
    [counts.missing, count(({ state }) => state === 'missing'), 'bad'],
    [
      counts.out,
      count(({ isAdded, state }) => !isAdded && state !== 'missing' && state !== 'excluded'),
      'bad',
    ],
    [counts.errors, count(({ state }) => state === 'faulty'), 'look'],
    [counts.late, count(({ isLate }) => isLate), 'look'],
    [counts.excluded, count(({ state }) => state === 'excluded'), ''],
  ] as const
  const tiles = rows.map(
    ([name, number, look]) =>
      `<div${number > 0 && look !== '' ? ` class="${look}"` : ''}><dt>${escapeHtml(name)}</dt><dd>${number}</dd></div>`,
  )
  return `<dl class="counts">${tiles.join('')}</dl>`
}
