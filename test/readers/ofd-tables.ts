import { glyphsOf, numbersOf, type Ofd, type OfdGlyph, type OfdPage, wordsOf } from './ofd-package.ts'
import { structureOf } from './read-ofd.ts'
import { find, textOf, type XmlElement } from './xml.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** A straight rule on a page, millimetres. */
export type Rule = readonly [from: Point, to: Point]

/** A cell with text on one page: its slots in the table, and the rules nearest to its first glyph. */
export interface PlacedCell {
  readonly text: string
  readonly column: number
  readonly columnSpan: number
  readonly page: number
  readonly left: number
  readonly right: number
  readonly top: number
}

export interface PlacedTable {
  readonly cells: readonly PlacedCell[]
  /** The upright rules between the columns. */
  readonly columns: readonly number[]
}

/** The rules of a page: what is drawn in its path objects, those of charts left out. */
export function rulesOf({ objects }: OfdPage): readonly Rule[] {
  return objects
    .filter(({ name }) => name === 'ofd:PathObject')
    .flatMap((object) => {
      const [left = 0, top = 0] = numbersOf(object.attributes.get('Boundary') ?? '')
      const lengths = (wordsOf(object, 'ofd:AbbreviatedData')[0] ?? '')
        .split(' ')
        .filter((word) => !/[A-Z]/.test(word))
        .map(Number)
      const rules: Rule[] = []
      for (let at = 0; at + 3 < lengths.length; at += 4) {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = lengths.slice(at, at + 4)
        rules.push([
          { x: left + x1, y: top + y1 },
          { x: left + x2, y: top + y2 },
        ])
      }
      return rules
    })
}

/** Where the cells of every table stand, by their first glyphs on each page. */
export function placedTables(ofd: Ofd): readonly PlacedTable[] {
  const glyphs = new Map<string, OfdGlyph>()
  for (const page of ofd.pages) {
    for (const glyph of glyphsOf(page)) {
      const key = `${page.id}:${glyph.object}`
      if (!glyphs.has(key)) glyphs.set(key, glyph)
    }
  }
  const rules = new Map(ofd.pages.map((page) => [page.id, rulesOf(page)]))
  return find(structureOf(ofd), 'Table').map((table) => {
    const cells = slotsOf(table).flatMap(({ cell, column, columnSpan }) => {
      const [reference] = find(cell, 'ofd:ObjectRef')
      if (!reference) return []
      const page = Number(reference.attributes.get('PageRef'))
      const glyph = glyphs.get(`${page}:${textOf(reference, () => false)}`)
      if (!glyph) throw new Error('a cell without glyphs')
      const text = glyph.character
      return [{ text, column, columnSpan, page, ...around(glyph, rules.get(page) ?? []) }]
    })
    return { cells, columns: columnsOf(cells) }
  })
}

/** The rules that cross the lines through a point. */
function around({ x, y, size }: OfdGlyph, rules: readonly Rule[]) {
  const middle = { x: x + size / 4, y: y - size / 3 }
  const upright = rules
    .filter(([from, to]) => from.x === to.x && within(middle.y, from.y, to.y))
    .map(([from]) => from.x)
  const level = rules
    .filter(([from, to]) => from.y === to.y && within(middle.x, from.x, to.x))
    .map(([from]) => from.y)
  return {
    left: Math.max(...upright.filter((place) => place <= middle.x)),
    right: Math.min(...upright.filter((place) => place > middle.x)),
    top: Math.max(...level.filter((place) => place <= middle.y)),
  }
}

function within(value: number, one: number, other: number): boolean {
  return value >= Math.min(one, other) && value <= Math.max(one, other)
}

/** The places of rules by the cells that end at them; each cell must then agree. */
function columnsOf(cells: readonly PlacedCell[]): readonly number[] {
  const columns: number[] = []
  for (const { column, columnSpan, left, right } of cells) {
    columns[column] ??= left
    columns[column + columnSpan] ??= right
  }
  return columns
}

/** The cells with the columns that they stand in, as HTML lays out tables. */
function slotsOf(table: XmlElement) {
  const taken = new Set<string>()
  return find(table, 'TR').flatMap((line, row) => {
    let column = 0
    return find(line, 'TH', 'TD').map((cell) => {
      const span = (name: string) => Number(cell.attributes.get(name) ?? 1)
      const [rowSpan, columnSpan] = [span('RowSpan'), span('ColSpan')]
      while (taken.has(`${row},${column}`)) column++
      for (let down = 0; down < rowSpan; down++) {
        for (let right = 0; right < columnSpan; right++) taken.add(`${row + down},${column + right}`)
      }
      return { cell, column, columnSpan }
    })
  })
}
