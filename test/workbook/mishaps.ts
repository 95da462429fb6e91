import type { CellName, CellValue, Sheet, SheetCell, Spreadsheet } from '../../src/spreadsheet/spreadsheet.ts'

/** A workbook that a clerk has in hands: the same shapes, to be written into. */
interface Book {
  properties: Spreadsheet['properties']
  sheets: (Omit<Sheet, 'cells' | 'rows' | 'columns'> & {
    name: string
    cells: Writable<SheetCell>[]
    rows: Map<number, { height?: number; hidden?: true }>
    columns: { width: number; hidden?: true }[]
  })[]
  names: Writable<CellName>[]
}
type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

export interface Mishap {
  readonly book: Spreadsheet
  /** Figures that are meant to be others than before, as they are printed; the rest is as it was. */
  readonly meant: ReadonlyMap<string, string>
  /** What is to be told of somewhere, whatever the figures are. */
  readonly told?: RegExp
}

/** Where a figure stands. */
interface Figure {
  readonly address: string
  readonly name: Writable<CellName>
  readonly cell: Writable<SheetCell>
}

export function copyOf(book: Spreadsheet): Book {
  const { properties, sheets, names = [] } = structuredClone(book)
  return {
    properties,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells],
      rows: new Map(sheet.rows ?? []),
      columns: [...sheet.columns],
    })) as Book['sheets'],
    names: [...names],
  }
}

/** Cells of a table that are filled in, with the addresses that the hidden sheet gives their names. */
export function figuresIn(book: Book, wanted: (cell: SheetCell) => boolean = isInput): readonly Figure[] {
  const hidden = book.sheets.find(({ name }) => name === '_地址')
  const texts = (column: number) =>
    new Map(
      (hidden?.cells ?? [])
        .filter((cell) => cell.column === column)
        .map(({ row, value }) => [row, value && 'text' in value ? value.text : '']),
    )
  const [names, addresses] = [texts(0), texts(1)]
  const addressOf = new Map([...names].map(([row, name]) => [name, addresses.get(row) ?? '']))
  return book.names.flatMap((name) => {
    const cell = book.sheets[name.sheet]?.cells.find(
      (one) => one.row === name.row && one.column === name.column,
    )
    return cell && wanted(cell) && name.column > 0
      ? [{ address: addressOf.get(name.name) ?? '', name, cell }]
      : []
  })
}

const isInput = ({ value }: SheetCell) => value !== undefined && 'number' in value
const isTotal = ({ value }: SheetCell) => value !== undefined && 'formula' in value

type Make = (book: Book, pick: <Item>(items: readonly Item[]) => Item) => Omit<Mishap, 'book'> | undefined

const numberOf = ({ cell }: Figure) => (cell.value && 'number' in cell.value ? cell.value.number : '')
const set = (figure: Figure, value: CellValue | undefined, style = figure.cell.style) => {
  figure.cell.style = style ?? {}
  if (value) figure.cell.value = value
  else delete figure.cell.value
}
const none = new Map<string, string>()

/** Each thing that happens to workbooks in offices, by what it is. */
export const MISHAPS: Readonly<Record<string, Make>> = {
  'a row is put in': (book, pick) => {
    const { name } = pick(figuresIn(book))
    shift(book, name.sheet, 'row', name.row, 1)
    return { meant: none }
  },
  'a column is put in': (book, pick) => {
    const { name } = pick(figuresIn(book))
    shift(book, name.sheet, 'column', name.column, 1)
    return { meant: none }
  },
  'a column is put in before everything': (book, pick) => {
    shift(book, pick(figuresIn(book)).name.sheet, 'column', 0, 1)
    return { meant: none }
  },
  'a row with numbers of its own is put in': (book, pick) => {
    const { name } = pick(figuresIn(book))
    const { sheet, row, column } = { ...name }
    shift(book, sheet, 'row', row, 1)
    book.sheets[sheet]?.cells.push({ row, column, value: { number: '77' } })
    return { meant: none, told: /不知道是哪一项/ }
  },
  'a row is copied below itself': (book, pick) => {
    const { name } = pick(figuresIn(book))
    const { sheet, row } = { ...name }
    const line = (book.sheets[sheet]?.cells ?? []).filter((cell) => cell.row === row)
    shift(book, sheet, 'row', row + 1, 1)
    for (const cell of line)
      book.sheets[sheet]?.cells.push({ ...structuredClone(cell), row: row + 1, rowSpan: 1 })
    return { meant: none, told: /不知道是哪一项/ }
  },
  'a row is taken out': (book, pick) => {
    const { name } = pick(figuresIn(book))
    shift(book, name.sheet, 'row', name.row, -1)
    return { meant: gone(book) }
  },
  'a column is taken out': (book, pick) => {
    const { name } = pick(figuresIn(book))
    shift(book, name.sheet, 'column', name.column, -1)
    return { meant: gone(book) }
  },
  'a row is hidden': (book, pick) => {
    const { name } = pick(figuresIn(book))
    book.sheets[name.sheet]?.rows.set(name.row, { hidden: true })
    return { meant: none }
  },
  'a hidden row has another number': (book, pick) => {
    const figure = pick(figuresIn(book))
    book.sheets[figure.name.sheet]?.rows.set(figure.name.row, { hidden: true })
    set(figure, { number: '12' })
    return { meant: new Map([[figure.address, '12']]), told: numberOf(figure) === '12' ? /^/ : /隐藏/ }
  },
  'rows are sorted': (book, pick) => ({ meant: sorted(book, pick, true) }),
  'rows are sorted without their keys': (book, pick) => ({ meant: sorted(book, pick, false) }),
  'sheets have other names': (book) => {
    book.sheets.forEach((sheet, index) => {
      sheet.name = `Sheet${index}`
    })
    return { meant: none }
  },
  'sheets are in another order': (book) => {
    const order = book.sheets.map((_, index) => index).reverse()
    const sheets = order.map((index) => book.sheets[index]).flatMap((sheet) => sheet ?? [])
    for (const name of book.names) name.sheet = order.indexOf(name.sheet)
    book.sheets = sheets
    return { meant: none }
  },
  'a number is text': (book, pick) => asText(pick(figuresIn(book)), (digits) => digits),
  'a number is full-width text': (book, pick) =>
    asText(pick(figuresIn(book)), (digits) =>
      digits.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ),
  'a number has blanks around it': (book, pick) => asText(pick(figuresIn(book)), (digits) => `　${digits} `),
  'a number has its unit': (book, pick) => {
    const figure = pick(figuresIn(book))
    set(figure, { text: `${numberOf(figure)}人次` })
    return { meant: none, told: /读不成/ }
  },
  'words stand in a cell': (book, pick) => {
    const figure = pick(figuresIn(book))
    set(figure, { text: '同上' })
    return { meant: none, told: /读不成/ }
  },
  'a cell is blank': (book, pick) => {
    const figure = pick(figuresIn(book))
    set(figure, undefined)
    return { meant: new Map([[figure.address, '']]), told: /空的/ }
  },
  'a stroke stands in a cell': (book, pick) => {
    const figure = pick(figuresIn(book))
    set(figure, { text: '/' })
    return { meant: new Map([[figure.address, '']]), told: /空白/ }
  },
  'a number is a date': (book, pick) => {
    const figure = pick(figuresIn(book))
    set(figure, { number: '45678' }, { format: 'yyyy/m/d' })
    return { meant: none, told: /日期/ }
  },
  'a number is a percentage': (book, pick) => {
    const figure = pick(figuresIn(book))
    set(figure, { number: '0.12' }, { format: '0%' })
    return { meant: none, told: /显示为/ }
  },
  'a number has a fraction that is not shown': (book, pick) => {
    const figure = pick(figuresIn(book))
    set(figure, { number: '12.4' }, { format: '0' })
    return { meant: new Map([[figure.address, '12.4']]), told: /请核对/ }
  },
  'a number is negative': (book, pick) => {
    const figure = pick(figuresIn(book))
    set(figure, { number: '-3' })
    return { meant: new Map([[figure.address, '−3']]) }
  },
  'a formula of one’s own': (book, pick) => {
    const figure = pick(figuresIn(book))
    set(figure, { formula: '20+22', cached: { number: '42' } })
    return { meant: new Map([[figure.address, '42']]), told: numberOf(figure) === '42' ? /^/ : /公式/ }
  },
  'a formula without a result': (book, pick) => {
    const figure = pick(figuresIn(book))
    set(figure, { formula: '甲!A1', cached: '' })
    return { meant: none, told: /请核对/ }
  },
  'cells are merged': (book, pick) => {
    const figures = figuresIn(book)
    const pairs = figures.flatMap((figure) =>
      figures
        .filter(({ name }) => name.sheet === figure.name.sheet)
        .filter(({ name: { row, column } }) => {
          const { name } = figure
          const isRight = row === name.row && column === name.column + 1
          return isRight || (row === name.row + 1 && column === name.column)
        })
        .map((other) => ({ figure, other })),
    )
    const { figure, other } = pick(pairs)
    const cells = book.sheets[figure.name.sheet]?.cells ?? []
    cells.splice(cells.indexOf(other.cell), 1)
    if (other.name.row === figure.name.row) figure.cell.columnSpan = 2
    else figure.cell.rowSpan = 2
    return { meant: new Map([[other.address, '?']]) }
  },
  'formats are pasted': (book) => {
    for (const { cell } of figuresIn(book)) cell.style = { fill: 'FFFF00', format: '#,##0.00' }
    return { meant: none }
  },
  'numbers are changed': (book) => {
    const meant = new Map<string, string>()
    figuresIn(book).forEach((figure, index) => {
      if (index % 3 > 0) return
      set(figure, { number: String(index) })
      meant.set(figure.address, String(index))
    })
    return { meant }
  },
  'names are lost': (book) => {
    book.names = []
    return { meant: none }
  },
  'keys are lost': (book) => {
    for (const { sheet } of book.names) dropKeys(book, sheet)
    return { meant: none }
  },
  'names and keys are lost, and a number is changed': (book, pick) => {
    const figure = pick(figuresIn(book))
    const cell = { ...figure }
    set(figure, { number: '123' })
    for (const { sheet } of book.names) dropKeys(book, sheet)
    book.names = []
    return { meant: new Map([[cell.address, '123']]) }
  },
  'a label is rewritten, and a number changed': (book, pick) => {
    const figure = pick(figuresIn(book))
    const { sheet, row, column } = figure.name
    const labels = (book.sheets[sheet]?.cells ?? []).filter(
      (cell) =>
        cell.row === row && cell.column > 0 && cell.column < column && cell.value && 'text' in cell.value,
    )
    for (const label of labels) label.value = { text: '改了名称' }
    set(figure, { number: '123' })
    return { meant: new Map([[figure.address, '123']]), told: labels.length > 0 ? /请核对/ : /^/ }
  },
  'a cell is dragged onto another': (book, pick) => {
    const [from, to] = [pick(figuresIn(book)), pick(figuresIn(book))]
    if (from.name === to.name || from.name.sheet !== to.name.sheet) return undefined
    const { sheet, row, column } = to.name
    const cells = book.sheets[sheet]?.cells ?? []
    cells.splice(cells.indexOf(to.cell), 1)
    book.names.splice(book.names.indexOf(to.name), 1)
    Object.assign(from.cell, { row, column })
    Object.assign(from.name, { row, column })
    return {
      meant: new Map([
        [from.address, '?'],
        [to.address, numberOf(from)],
      ]),
    }
  },
  'a total is typed over': (book, pick) => {
    const totals = figuresIn(book, isTotal)
    if (totals.length === 0) return undefined
    set(pick(totals), { number: '987' })
    return { meant: none, told: /合计是 987/ }
  },
  'a sheet is added': (book) => {
    book.sheets.push({
      name: '草稿',
      columns: [],
      rows: new Map(),
      cells: [{ row: 0, column: 0, value: { number: '5' } }],
    })
    return { meant: none, told: /草稿/ }
  },
  'a sheet is taken out': (book, pick) => {
    const { sheet } = pick(figuresIn(book)).name
    book.sheets.splice(sheet, 1)
    book.names = book.names.filter((name) => name.sheet !== sheet)
    for (const name of book.names) if (name.sheet > sheet) name.sheet--
    return { meant: gone(book), told: /没有找到/ }
  },
}

/** What was there and is no more: meant is unknown, so it has to be told. */
function gone(book: Book): ReadonlyMap<string, string> {
  const hidden = book.sheets.find(({ name }) => name === '_地址')
  const all = (hidden?.cells ?? []).flatMap(({ row, column, value }) =>
    row > 0 && column === 1 && value && 'text' in value ? [value.text] : [],
  )
  const left = new Set([...figuresIn(book, () => true)].map(({ address }) => address))
  const named = new Set(book.names.map(({ name }) => name))
  const nameOf = new Map(
    (hidden?.cells ?? []).flatMap(({ row, column, value }) =>
      column === 0 && value && 'text' in value ? [[row, value.text] as const] : [],
    ),
  )
  const rowOf = new Map(
    (hidden?.cells ?? []).flatMap(({ row, column, value }) =>
      column === 1 && value && 'text' in value ? [[value.text, row] as const] : [],
    ),
  )
  return new Map(
    all
      .filter((address) => !left.has(address) && !named.has(nameOf.get(rowOf.get(address) ?? -1) ?? ''))
      .map((address) => [address, '?']),
  )
}

function asText(figure: Figure, write: (digits: string) => string): Omit<Mishap, 'book'> {
  const digits = numberOf(figure)
  set(figure, { text: write(digits) })
  return { meant: none }
}

function dropKeys(book: Book, sheet: number): void {
  const one = book.sheets[sheet]
  if (one?.columns[0]?.hidden) one.cells = one.cells.filter(({ column }) => column > 0)
}

/** Puts a row or column in (1) at `at`, or takes it out (-1), as office suites do: spans and names go along. */
function shift(book: Book, sheet: number, way: 'row' | 'column', at: number, by: 1 | -1): void {
  const one = book.sheets[sheet]
  if (!one) return
  const span = way === 'row' ? 'rowSpan' : 'columnSpan'
  one.cells = one.cells.filter((cell) => by === 1 || cell[way] !== at || (cell[span] ?? 1) > 1)
  for (const cell of one.cells) {
    const length = cell[span] ?? 1
    if (cell[way] > at || (cell[way] === at && by === 1)) cell[way] += by
    else if (cell[way] + length > at) cell[span] = Math.max(1, length + by)
  }
  if (way === 'column') {
    if (by === 1) one.columns.splice(at, 0, { width: 8 })
    else one.columns.splice(at, 1)
  } else {
    one.rows = new Map(
      [...one.rows]
        .filter(([row]) => by === 1 || row !== at)
        .map(([row, value]) => [row >= at ? row + by : row, value]),
    )
  }
  book.names = book.names.filter((name) => name.sheet !== sheet || by === 1 || name[way] !== at)
  for (const name of book.names)
    if (name.sheet === sheet && (name[way] > at || (name[way] === at && by === 1))) name[way] += by
}

/** Sorts the rows of a table upside down, groups unmerged: cells go along, names stay. Labels tell whose numbers they are. */
function sorted(
  book: Book,
  pick: <Item>(items: readonly Item[]) => Item,
  withKeys: boolean,
): ReadonlyMap<string, string> {
  const { sheet } = pick(figuresIn(book)).name
  const one = book.sheets[sheet]
  const rows = [
    ...new Set(
      figuresIn(book, (cell) => isInput(cell) || isTotal(cell))
        .filter(({ name }) => name.sheet === sheet)
        .map(({ name }) => name.row),
    ),
  ].sort((a, b) => a - b)
  const to = new Map(rows.map((row, index) => [row, rows[rows.length - 1 - index] ?? row]))
  for (const cell of one?.cells ?? []) {
    if (!to.has(cell.row) || (cell.column === 0 && !withKeys)) continue
    cell.row = to.get(cell.row) ?? cell.row
    delete cell.rowSpan
  }
  return none
}
