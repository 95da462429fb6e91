import { beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import type { Page } from '../../src/layout/pages.ts'
import { LaidOut } from '../../src/pipeline/laid-out.ts'
import { write } from '../../src/pipeline/write.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { glyphsOf, type Ofd, openOfd } from '../readers/ofd-package.ts'
import { type PlacedCell, placedTables, rulesOf } from '../readers/ofd-tables.ts'
import { glyphsOfPdf } from '../readers/pdf-glyphs.ts'
import { faultsOf, filesOf } from './faults.ts'
import { everything, ofdOf } from './sample.ts'

/** How far a glyph may be moved by the rounding of its place, and of those before it on the line; millimetres. */
const MOST_MOVED = 0.01

/** The PDF lets small differences of spacing add up along a line. */
const MOST_MOVED_IN_PDF = 0.1

/** Printed for a character that no face has. */
const SUBSTITUTE = '〓'

const documents: readonly (readonly [string, Document])[] = [
  ['every kind of block', everything],
  ...Object.entries(await exampleDocuments()),
]

describe.each(documents)('%s', (_, document) => {
  let bytes: Uint8Array
  let ofd: Ofd

  beforeAll(async () => {
    bytes = await ofdOf(document)
    ofd = openOfd(bytes)
  })

  it('is as GB/T 33190-2016 asks', () => {
    expect(faultsOf(filesOf(bytes))).toEqual([])
  })

  it('has the glyphs of the PDF, each at the same place', async () => {
    const { bytes: pdf = new Uint8Array() } = await write('pdf', new LaidOut(document, packaged))
    const expected = await glyphsOfPdf(pdf)
    const found = ofd.pages.map(glyphsOf)
    expect(found).toHaveLength(expected.length)
    let farthest = 0
    expected.forEach((glyphs, page) => {
      const printed = found[page] ?? []
      const same = (character: string, index: number) =>
        character === SUBSTITUTE ? SUBSTITUTE : printed[index]?.character
      expect(glyphs.map(({ character }, index) => same(character, index))).toEqual(
        glyphs.map(({ character }) => character),
      )
      expect(printed).toHaveLength(glyphs.length)
      glyphs.forEach(({ x, y }, index) => {
        const { x: left = Number.NaN, y: top = Number.NaN } = printed[index] ?? {}
        farthest = Math.max(farthest, Math.hypot(left - x, top - y))
      })
    })
    expect(farthest).toBeLessThan(MOST_MOVED_IN_PDF)
  })

  it('has every glyph where it is set', async () => {
    const pages = await new LaidOut(document, packaged).pages()
    pages.pages.forEach((page, index) => {
      const printed = ofd.pages[index]
      const found = printed ? glyphsOf(printed) : []
      const moved = glyphsSet(page, pages.height).map(({ x, y }, at) =>
        Math.hypot((found[at]?.x ?? Number.NaN) - x, (found[at]?.y ?? Number.NaN) - y),
      )
      expect(moved).toHaveLength(found.length)
      expect(Math.max(0, ...moved)).toBeLessThan(MOST_MOVED)
    })
  })

  it('has the rules of the pages, each at the same place', async () => {
    const pages = await new LaidOut(document, packaged).pages()
    pages.pages.forEach(({ lines, landscape }, index) => {
      const across = (point: Point) => shown(point, landscape, pages.height)
      const expected = lines.map(({ x1, y1, x2, y2 }) =>
        ends(
          across({ x: millimetres(x1), y: millimetres(y1) }),
          across({ x: millimetres(x2), y: millimetres(y2) }),
        ),
      )
      const page = ofd.pages[index]
      const found = page ? rulesOf(page).map(([from, to]) => ends(from, to)) : []
      expect(found).toHaveLength(expected.length)
      const distance = ([one, other]: Ends, [from, to]: Ends) =>
        Math.max(Math.hypot(one.x - from.x, one.y - from.y), Math.hypot(other.x - to.x, other.y - to.y))
      const missing = expected.filter((rule) => !found.some((each) => distance(each, rule) < MOST_MOVED))
      expect(missing).toEqual([])
    })
  })

  it('has every cell of a table between rules of its own', () => {
    const tables = placedTables(ofd)
    expect(tables).toHaveLength(document.blocks.filter(({ type }) => type === 'table').length)
    for (const { cells, columns } of tables) {
      expect(cells.filter((cell) => !isInItsColumns(cell, columns)).map(({ text }) => text)).toEqual([])
      const boxes = cells.map(({ page, left, top }) => `${page}:${left.toFixed(1)},${top.toFixed(1)}`)
      expect(new Set(boxes).size).toBe(boxes.length)
    }
  })
})

/** The glyphs of the display list as they are looked at, by the advances of their lines. */
function glyphsSet({ text, landscape }: Page, height: number): readonly Point[] {
  return text.flatMap(({ x, y, turned = 0, advances }) => {
    const angle = (turned * Math.PI) / 180
    let along = 0
    return advances.map((advance) => {
      const place = {
        x: millimetres(x + along * Math.cos(angle)),
        y: millimetres(y + along * Math.sin(angle)),
      }
      along += advance
      return shown(place, landscape, height)
    })
  })
}

/** 横排: the sheet is turned to the right. */
function shown({ x, y }: Point, landscape: true | undefined, height: number): Point {
  return landscape ? { x: millimetres(height) - y, y: x } : { x, y }
}

interface Point {
  readonly x: number
  readonly y: number
}

const millimetres = (points: number) => (points * 25.4) / 72

type Ends = readonly [Point, Point]

/** The ends of a rule, the one nearer to the upper left corner first. */
function ends(one: Point, other: Point): Ends {
  return one.x + one.y < other.x + other.y ? [one, other] : [other, one]
}

/** Whether the rules at both sides of a cell are those of its columns. */
function isInItsColumns(
  { column, columnSpan, left, right }: PlacedCell,
  columns: readonly number[],
): boolean {
  const [from = Number.NaN, to = Number.NaN] = [columns[column], columns[column + columnSpan]]
  return Math.abs(left - from) < 0.1 && Math.abs(right - to) < 0.1
}
