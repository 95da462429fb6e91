import type { Entry, Place } from './entry.ts'
import type { FoundBook, FoundSheet } from './read-sheets.ts'

/** Where an entry was found in a workbook that came back, and how sure that is. */
export interface FoundPlace {
  readonly entry: Entry
  /** Absent: nowhere. */
  readonly place?: Place
  /**
   * `sure`: its name, its row's key and the words around it agree. `moved`: rows were sorted or its name is lost, but
   * key and words agree. `words`: only the words around it tell. `relabelled`: name and key agree, the words are others.
   */
  readonly how: 'sure' | 'moved' | 'words' | 'relabelled' | 'gone'
}

/** Finds entries by three witnesses: the name of the cell, the key in its row, the words left of it and over it. */
export function findPlaces(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string | undefined,
  book: FoundBook,
  sheetCalled: (entry: Entry) => number | undefined,
): readonly FoundPlace[] {
  const keys = new Set(entries.flatMap(({ rowKey }) => rowKey ?? []))
  const labels = new Set(entries.map(({ rowLabel }) => folded(rowLabel)))
  const words = book.sheets.map((sheet) => new SheetWords(sheet, keys))
  const named = (entry: Entry): Place | undefined => book.names.get(nameOf(entry) ?? '')
  const columns = new Map<string, number>()
  for (const entry of entries) {
    const place = named(entry)
    if (place && wordsAt(place)?.isUnder(entry, place)) columns.set(columnOf(entry), place.column)
  }

  return entries.map((entry): FoundPlace => {
    const place = named(entry)
    const at = place && wordsAt(place)
    if (entry.what === 'sheet') return found(entry, place ?? atTop(entry), place ? 'sure' : 'words')
    if (place && at?.agrees(entry, place) && at.hasKey(entry, place)) return { entry, place, how: 'sure' }
    const moved = byKey(entry)
    if (moved) return { entry, place: moved, how: 'moved' }
    const told = byWords(entry)
    if (told) return { entry, place: told, how: 'words' }
    const isOther = at && place && at.labelsLeftOf(place).some((label) => labels.has(label))
    if (place && at?.hasKey(entry, place) && at.isUnder(entry, place) && !isOther)
      return { entry, place, how: 'relabelled' }
    return { entry, how: 'gone' }
  })

  function wordsAt({ sheet }: Place): SheetWords | undefined {
    return words[sheet]
  }

  function byKey(entry: Entry): Place | undefined {
    if (entry.rowKey === undefined) return undefined
    const rows = words.flatMap((one, sheet) =>
      one.rowsWith(entry.rowKey ?? '').map((row) => ({ sheet, row })),
    )
    const [only, ...others] = rows
    return only && others.length === 0 ? inRow(entry, only) : undefined
  }

  function byWords(entry: Entry): Place | undefined {
    const sheet = sheetCalled(entry)
    const one = sheet === undefined ? undefined : words[sheet]
    if (sheet === undefined || !one || entry.rowLabel === '') return undefined
    const [only, ...others] = one.rowsLabelled(entry.rowLabel)
    return only !== undefined && others.length === 0 ? inRow(entry, { sheet, row: only }) : undefined
  }

  /** In a row that is known: in the column that others of its column are found in, or where its words stand over it. */
  function inRow(entry: Entry, { sheet, row }: { sheet: number; row: number }): Place | undefined {
    const one = words[sheet]
    const candidates = [columns.get(columnOf(entry)), entry.place.column].flatMap((column) => column ?? [])
    for (const column of candidates) {
      if (one?.agrees(entry, { sheet, row, column })) return { sheet, row, column }
    }
    const [only, ...others] = one?.columnsUnder(entry, { sheet, row }) ?? []
    return only !== undefined && others.length === 0 ? { sheet, row, column: only } : undefined
  }

  function atTop(entry: Entry): Place | undefined {
    const sheet = sheetCalled(entry)
    return sheet === undefined ? undefined : { sheet, row: entry.place.row, column: entry.place.column }
  }
}

function found(entry: Entry, place: Place | undefined, how: FoundPlace['how']): FoundPlace {
  return place ? { entry, place, how } : { entry, how: 'gone' }
}

/** Entries of one column of one sheet were in it together. */
function columnOf({ place, columnLabel, rowKey }: Entry): string {
  const block = rowKey?.split('|', 2).join('|') ?? ''
  return [place.sheet, place.column, columnLabel, block].join(' ')
}

/** The words of a sheet; each merged cell says its words in all its slots. */
class SheetWords {
  readonly #texts = new Map<number, Map<number, string>>()
  readonly #keys = new Map<number, string>()

  constructor(sheet: FoundSheet, keys: ReadonlySet<string>) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, { shown }] of cells) {
        if (keys.has(shown)) this.#keys.set(row, shown)
        else this.#put(row, column, folded(shown))
      }
    }
    for (const { row, column, rows, columns } of sheet.merges) {
      const text = this.#texts.get(row)?.get(column)
      if (text === undefined || rows * columns > 10_000) continue
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < columns; right++) this.#put(row + down, column + right, text)
    }
  }

  #put(row: number, column: number, text: string): void {
    const line = this.#texts.get(row) ?? new Map<number, string>()
    this.#texts.set(row, line.set(column, text))
  }

  agrees(entry: Entry, place: Place): boolean {
    return this.isUnder(entry, place) && this.#isBeside(entry, place)
  }

  /** Whether its row has its key; where no keys are left, none is missed. */
  hasKey({ rowKey }: Entry, { row }: Place): boolean {
    return rowKey === undefined || this.#keys.size === 0 || this.#keys.get(row) === rowKey
  }

  isUnder({ columnLabel }: Entry, { row, column }: Place): boolean {
    if (columnLabel === '') return true
    const label = folded(columnLabel)
    for (const [above, line] of this.#texts) if (above < row && line.get(column) === label) return true
    return false
  }

  #isBeside({ rowLabel }: Entry, place: Place): boolean {
    return rowLabel === '' || this.labelsLeftOf(place).includes(folded(rowLabel))
  }

  labelsLeftOf({ row, column }: Place): readonly string[] {
    return [...(this.#texts.get(row) ?? [])].filter(([at]) => at < column).map(([, text]) => text)
  }

  rowsWith(key: string): readonly number[] {
    return [...this.#keys].filter(([, one]) => one === key).map(([row]) => row)
  }

  rowsLabelled(label: string): readonly number[] {
    const wanted = folded(label)
    return [...this.#texts].filter(([, line]) => [...line.values()].includes(wanted)).map(([row]) => row)
  }

  columnsUnder(entry: Entry, { sheet, row }: { sheet: number; row: number }): readonly number[] {
    const all = new Set([...this.#texts.values()].flatMap((line) => [...line.keys()]))
    if (entry.columnLabel === '') return []
    return [...all].filter((column) => this.agrees(entry, { sheet, row, column }))
  }
}

function folded(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '')
}
