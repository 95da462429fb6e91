import type { FigureCell } from './figure-cell.ts'
import type { GridTable, Standing } from './grid-table.ts'

/**
 * The figures of all tables by keyboard: arrows and Enter move, Home and End go along a row; Tab is the browser's.
 * Enter goes on to the top of the next table, whose columns have nothing to do with those over them.
 */
export class GridKeys {
  /** Rows of inputs, the tables one below another. */
  readonly #rows: (readonly Standing[])[] = []
  /** Lines in which a table begins. */
  readonly #tops = new Set<number>()
  readonly #at = new Map<Element, Standing & { readonly line: number }>()

  constructor(tables: readonly GridTable[]) {
    for (const { figures } of tables) {
      this.#tops.add(this.#rows.length)
      const inputs = figures.filter(({ figure }) => figure.input)
      for (const row of new Set(inputs.map(({ row }) => row))) {
        const standing = inputs.filter((one) => one.row === row)
        for (const one of standing)
          this.#at.set(one.figure.input as Element, { ...one, line: this.#rows.length })
        this.#rows.push(standing)
      }
    }
  }

  figureOf(target: EventTarget | null): FigureCell | undefined {
    return this.#at.get(target as Element)?.figure
  }

  press(event: KeyboardEvent): void {
    const here = this.#at.get(event.target as Element)
    // While an input method composes, every key is its own.
    if (!here || event.isComposing || event.keyCode === 229 || event.altKey || event.metaKey) return
    const { figure } = here
    if (event.key === 'Escape') figure.restore()
    else if ((event.key === 'Delete' || event.key === 'Backspace') && figure.isBlank) figure.send(null)
    else {
      const next = this.#next(event, here)
      if (!next) return
      figure.commit()
      next.figure.focus()
    }
    event.preventDefault()
  }

  #next({ key, shiftKey, ctrlKey }: KeyboardEvent, here: Standing & { line: number }): Standing | undefined {
    const row = this.#rows[here.line] ?? []
    const input = here.figure.input as HTMLInputElement
    const at = row.findIndex(({ figure }) => figure === here.figure)
    if (key === 'Enter' && !shiftKey && this.#tops.has(here.line + 1))
      return this.#rows[here.line + 1]?.[0] ?? here
    if (key === 'Enter') return this.#inLine(here.line + (shiftKey ? -1 : 1), here) ?? here
    if (shiftKey) return undefined
    if (ctrlKey && key === 'Home') return this.#rows[0]?.[0]
    if (ctrlKey && key === 'End') return this.#rows.at(-1)?.at(-1)
    if (ctrlKey) return undefined
    if (key === 'ArrowDown') return this.#inLine(here.line + 1, here)
    if (key === 'ArrowUp') return this.#inLine(here.line - 1, here)
    if (key === 'ArrowRight' && leaves(input, 'end')) return row[at + 1] ?? this.#rows[here.line + 1]?.[0]
    if (key === 'ArrowLeft' && leaves(input, 'start')) return row[at - 1] ?? this.#rows[here.line - 1]?.at(-1)
    if (key === 'Home' && leaves(input, 'start')) return row[0]
    if (key === 'End' && leaves(input, 'end')) return row.at(-1)
    return undefined
  }

  /** The input of a line that is over or under `from`, or nearest to it. */
  #inLine(line: number, from: Standing): Standing | undefined {
    const away = ({ column, columns }: Standing) =>
      column > from.column ? column - from.column : Math.max(0, from.column - (column + columns - 1))
    return this.#rows[line]?.toSorted((a, b) => away(a) - away(b))[0]
  }
}

/** Whether an arrow leads out of the text: all of it is chosen, or the caret is at that end. */
function leaves({ value, selectionStart, selectionEnd }: HTMLInputElement, end: 'start' | 'end'): boolean {
  if (selectionStart === 0 && selectionEnd === value.length) return true
  return selectionStart === selectionEnd && selectionStart === (end === 'start' ? 0 : value.length)
}
