import type { Comparison, Piece, ProseChange } from '../compare/comparison.ts'
import { figureCells, linesOfPieces } from '../compare/page.ts'
import { shownPercent } from '../compare/share.ts'
import { displayWidth } from '../findings/display-width.ts'
import { visible } from '../locale/visible.ts'
import { compareText } from '../locale/zh/compare.ts'

/** Cells of a usual terminal. */
const WIDTH = 80
const GAP = 2
/** Characters that are shown of what is the same around a change. */
const AROUND = 12

/** A comparison for people at a terminal: tables no wider than 80 cells, texts with what was changed in them. */
export function printComparison({
  old,
  new: now,
  figures,
  sameFigures,
  prose,
  facts,
  isAlike,
}: Comparison): string {
  const { columns, parts, alike, otherForm, summary, legend, absent } = compareText
  const titles = [`${columns.old}：${visible(old.title)}`, `${columns.new}：${visible(now.title)}`]
  const head = titles.flatMap((line) => broken(line, WIDTH))
  if (isAlike) return [...head, '', alike].join('\n')
  const figureRows = figures.map((figure) => {
    const [address = '', , ...rest] = figureCells(figure)
    return [address, ...rest]
  })
  return [
    ...head,
    ...(old.form === now.form ? [] : broken(visible(otherForm(old.form, now.form)), WIDTH)),
    ...section(parts.facts, [
      [columns.fact, columns.old, columns.new],
      ...facts.map((fact) => [fact.name, fact.old ?? absent, fact.new ?? absent]),
    ]),
    ...section(parts.figures, [
      [columns.address, columns.old, columns.new, columns.difference, columns.percent, columns.kind],
      ...figureRows,
    ]),
    ...(prose.length === 0
      ? []
      : ['', ...broken(`${parts.prose}（${legend}）`, WIDTH), ...prose.flatMap(proseLines)]),
    '',
    ...broken(summary(figures.length, sameFigures, prose.length, facts.length), WIDTH),
  ].join('\n')
}

function section(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length < 2 ? [] : ['', title, ...tableLines(rows.map((row) => row.map(visible)))]
}

/** Columns one below another; what is too wide is broken over lines, the widest columns first. */
function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  const room = WIDTH - GAP * count
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths))
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return rows.flatMap((row) => {
    const cells = widths.map((width, column) => broken(row[column] ?? '', width))
    const height = Math.max(...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, column) => {
          const text = lines[line] ?? ''
          return ' '.repeat(GAP) + text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text)))
        })
        .join('')
        .trimEnd(),
    )
  })
}

function broken(text: string, width: number): readonly string[] {
  const lines: string[] = ['']
  for (const character of text.match(/……|<U\+[0-9A-F]{4,6}>|./gsu) ?? []) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && displayWidth(line + character) > Math.max(2, width)) lines.push(character)
    else lines[lines.length - 1] = line + character
  }
  return lines
}

function proseLines({ heading, kind, share, pieces }: ProseChange): readonly string[] {
  const head = compareText.proseHead(visible(heading), shownPercent(share), compareText.kinds[kind])
  const changed = linesOfPieces(pieces).filter((line) => line.some((piece) => piece.kind !== 'same'))
  return ['', ...indented(head, 2), ...changed.flatMap((line) => indented(shownLine(line), 4))]
}

function indented(text: string, cells: number): readonly string[] {
  return broken(text, WIDTH - cells).map((line) => ' '.repeat(cells) + line)
}

function shownLine(line: readonly Piece[]): string {
  return line
    .map(({ kind, text }, index) => {
      if (kind === 'added') return `{+${visible(text)}+}`
      if (kind === 'removed') return `[-${visible(text)}-]`
      return visible(shortened(text, index > 0, index < line.length - 1))
    })
    .join('')
}

/** What is the same, its beginning only after a change, its end only before one. */
function shortened(text: string, isAfter: boolean, isBefore: boolean): string {
  const characters = [...text]
  if (characters.length <= 2 * AROUND + 2) return text
  const begin = isAfter ? characters.slice(0, AROUND).join('') : ''
  const end = isBefore ? characters.slice(-AROUND).join('') : ''
  return begin + compareText.skipped + end
}
