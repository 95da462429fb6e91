import { escapeHtml } from '../../document/escape-html.ts'
import { boardText as text } from '../../locale/zh/board.ts'
import type { Aggregated } from '../aggregate.ts'
import type { Handed, Note } from '../handed.ts'
import type { Overview } from '../overview.ts'

/** Findings of one unit that are shown; it has the others by its own check. */
const MOST = 10

/** What the check says of each unit's file, and which figures are far from last year's. */
export function findingsPart({ units }: Aggregated, overview: Overview): string {
  const parts = units.flatMap((judged) => {
    const { unit, handed } = judged
    if (!handed) return []
    const far = (overview.figuresOf(judged) ?? []).flatMap(({ text: value, before, said }, at) => {
      const label = overview.columns[at]?.label ?? ''
      if (said !== undefined) return [said]
      return before === undefined ? [] : [text.far(label, value, text.before(before))]
    })
    return handed.notes.length + far.length === 0 ? [] : [ofUnit(unit.name, handed, far)]
  })
  const body =
    parts.length === 0
      ? `<p>${escapeHtml(text.findingsNone)}</p>`
      : `<div class="units">${parts.join('\n')}</div>`
  return `<section class="findings"><h2>${escapeHtml(text.findings)}</h2>\n${body}</section>`
}

function ofUnit(name: string, { path, errors, warnings, notes }: Handed, far: readonly string[]): string {
  const rest = errors + warnings - Math.min(notes.length, MOST)
  const items = [
    ...notes.slice(0, MOST).map(noteItem),
    ...far.map((said) => `<li><span class="look">${text.outlier}</span> ${escapeHtml(said)}</li>`),
    ...(rest > 0 ? [`<li>${escapeHtml(text.more(rest))}</li>`] : []),
  ]
  return `<h3>${escapeHtml(text.findingsOf(name, errors, warnings))} <span class="file">${escapeHtml(path)}</span></h3>
<ul class="long">${items.join('\n')}</ul>`
}

function noteItem({ severity, line, message }: Note): string {
  const place = line === undefined ? '' : ` ${escapeHtml(text.line(line))}`
  return `<li><span class="${severity}">${escapeHtml(text.severity[severity])}</span>${place} ${escapeHtml(message)}</li>`
}
