import { joined } from '../../document/encode-parts.ts'
import { escapeHtml } from '../../document/escape-html.ts'
import { boardText as text } from '../../locale/zh/board.ts'
import type { Aggregated } from '../aggregate.ts'
import type { Note } from '../handed.ts'
import type { JudgedUnit } from '../judged-unit.ts'
import type { Overview } from '../overview.ts'

/** Findings of one unit that are shown; it has the others by its own check. */
const MOST = 10

/** What the check says of each unit's file, and which figures are far from last year's. */
export function* findingsPart({ units }: Aggregated, overview: Overview): Generator<string> {
  yield `<section class="findings"><h2>${escapeHtml(text.findings)}</h2>\n`
  const told = units.filter((judged) => {
    return judged.handed && (judged.handed.notes.length > 0 || farOf(judged, overview).length > 0)
  })
  if (told.length === 0) yield `<p>${escapeHtml(text.findingsNone)}</p>`
  else {
    yield '<div class="units">'
    yield* joined(told, '\n', (judged) => ofUnit(judged, farOf(judged, overview)))
    yield '</div>'
  }
  yield '</section>'
}

/** Its figures that are far from last year's. */
function farOf(judged: JudgedUnit, overview: Overview): readonly string[] {
  return (overview.figuresOf(judged) ?? []).flatMap(({ text: value, before, said }, at) => {
    const label = overview.columns[at]?.label ?? ''
    if (said !== undefined) return [said]
    return before === undefined ? [] : [text.far(label, value, text.before(before))]
  })
}

function ofUnit({ unit, handed }: JudgedUnit, far: readonly string[]): string {
  if (!handed) return ''
  const { path, errors, warnings, notes } = handed
  const rest = errors + warnings - Math.min(notes.length, MOST)
  const items = [
    ...notes.slice(0, MOST).map(noteItem),
    ...far.map((said) => `<li><span class="look">${text.outlier}</span> ${escapeHtml(said)}</li>`),
    ...(rest > 0 ? [`<li>${escapeHtml(text.more(rest))}</li>`] : []),
  ]
  return `<h3>${escapeHtml(text.findingsOf(unit.name, errors, warnings))} <span class="file">${escapeHtml(path)}</span></h3>
<ul class="long">${items.join('\n')}</ul>`
}

function noteItem({ severity, line, message }: Note): string {
  const place = line === undefined ? '' : ` ${escapeHtml(text.line(line))}`
  return `<li><span class="${severity}">${escapeHtml(text.severity[severity])}</span>${place} ${escapeHtml(message)}</li>`
}
