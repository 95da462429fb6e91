import { readFigure } from '../../import/recognise/read-figure.ts'
import { pasteText } from '../../locale/zh/desk-paste.ts'
import { absentFigure, computedFigure, type Figure, sum, typedFigure } from '../../report/figure.ts'
import { partsOf } from '../../report/parts.ts'
import type { Report } from '../../report/report.ts'
import { decimal } from '../../source/decimal.ts'
import type { Change } from '../protocol/change.ts'
import type { PasteView } from '../protocol/proposed.ts'
import type { TargetCell } from './target-cells.ts'

/** Nothing is pasted, for a reason. */
export function unfit(sentence: string): PasteView {
  return { changes: [], fitting: 0, misfits: [sentence], totals: [] }
}

/** Gathers what is pasted into which cell, and what does not fit. */
export class Fitting {
  readonly #report: Report
  readonly #typed = new Map<TargetCell, string | null>()
  readonly #totals: { readonly cell: TargetCell; readonly found: string }[] = []
  readonly #misfits: string[] = []

  constructor(report: Report) {
    this.#report = report
  }

  misfit(sentence: string): void {
    this.#misfits.push(sentence)
  }

  /** A text over a cell. A total is not written, but held against what it comes to. */
  put(cell: TargetCell, found: string): void {
    const shown = found.replaceAll(/\s+/g, ' ').trim()
    if (cell.kind === 'text') return void this.#typed.set(cell, shown === '' ? null : shown)
    const { typed, note, doubt } = readFigure(found, cell.kind, cell.unit)
    const number = typed?.replaceAll('"', '') ?? null
    if (shown === '') {
      if (!cell.isTotal) this.#typed.set(cell, null)
    } else if (number === null && doubt !== 'spaces') this.misfit(pasteText.noFigure(cell.label, shown))
    else if (doubt === 'unit' || doubt === 'spaces' || doubt === 'notation')
      this.misfit(pasteText.doubt[doubt](cell.label, shown, number ?? ''))
    else if (cell.isTotal) this.#totals.push({ cell, found: number ?? '' })
    else {
      if (note !== undefined) this.misfit(pasteText.note(cell.label, shown, note))
      this.#typed.set(cell, number)
    }
  }

  finish(): PasteView {
    const [misfits, totals] = [this.#misfits, this.#wrongTotals()]
    return { changes: this.#changes(), fitting: this.#typed.size, misfits, totals }
  }

  #changes(): readonly Change[] {
    return [...this.#typed].flatMap(([{ address }, typed]): readonly Change[] => {
      const was = this.#report.figures.get(address)?.located?.typed ?? null
      return was === typed ? [] : [{ kind: 'figure', address, typed, was }]
    })
  }

  #wrongTotals(): readonly string[] {
    const figures = new Map<string, Figure>(this.#report.figures)
    for (const [{ address, kind }, typed] of this.#typed) {
      const located = { kind: 'scalar', value: typed, typed: typed ?? '', start: 0, end: 0 } as const
      figures.set(address, typed === null ? absentFigure(address, kind) : typedFigure(address, kind, located))
    }
    return this.#totals.flatMap(({ cell, found }) => {
      const { address, section, row, column, kind, label } = cell
      const summed = sum(partsOf(section, figures, row, column))
      const isSame = summed?.eq(decimal(found.replace(/^\+|%$/g, '')))
      return isSame || kind === 'ratio'
        ? []
        : [pasteText.total(label, found, computedFigure(address, kind, summed).text)]
    })
  }
}
