import { describe, expect, test } from 'vitest'
import type { Document, Table } from '../../src/document/document.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { random, randomReport } from '../helpers/random-report.ts'
import { importFile } from './imported.ts'

interface Cell {
  text: string
  readonly rowSpan: number
  readonly columnSpan: number
  readonly isLabel: boolean
}

type Grid = Cell[][]

/** A table as rows of cells, as a page has it. */
function gridOf(table: Table): Grid {
  const rows: Grid = Array.from({ length: table.rows }, () => [])
  for (const { row, rowSpan, columnSpan, text, scope } of table.cells)
    rows[row]?.push({ text, rowSpan, columnSpan, isLabel: scope !== undefined })
  return rows
}

function pageOf(title: string, tables: readonly { heading: string; parts: readonly Grid[] }[]): string {
  const cell = ({ text, rowSpan, columnSpan }: Cell) =>
    `<td rowspan="${rowSpan}" colspan="${columnSpan}">${text}</td>`
  const table = (grid: Grid) =>
    `<table>${grid.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</table>`
  const body = tables.map(({ heading, parts }) => `<h2>${heading}</h2>${parts.map(table).join('<p>2</p>')}`)
  return `<h1>${title}</h1><p>根据规定编制本报告，现予公布。</p>${body.join('')}<p>本年度未收取信息处理费。</p>`
}

/** A way of spoiling a table; it may give it back in several parts. */
type Spoil = (grid: Grid, next: () => number) => readonly Grid[]

const TRADITIONAL: Readonly<Record<string, string>> = {
  开: '開',
  请: '請',
  数: '數',
  处: '處',
  机: '機',
  关: '關',
  总: '總',
  计: '計',
}

const pick = <Item>(items: readonly Item[], next: () => number): Item | undefined =>
  items[Math.floor(next() * items.length)]
const labels = (grid: Grid) => grid.flat().filter(({ isLabel, text }) => isLabel && text.length > 1)
const figures = (grid: Grid) => grid.flat().filter(({ isLabel, text }) => !isLabel && /\d/.test(text))
const dataRows = (grid: Grid) => grid.filter((row) => row.some(({ isLabel }) => !isLabel))
const one =
  (change: (cell: Cell, next: () => number) => void, of = labels): Spoil =>
  (grid, next) => {
    const cell = pick(of(grid), next)
    if (cell) change(cell, next)
    return [grid]
  }

const SPOILS: Readonly<Record<string, Spoil>> = {
  'a label cut': one((cell, next) => {
    cell.text = cell.text.slice(0, 1 + Math.floor(next() * (cell.text.length - 1)))
  }),
  'a label blank': one((cell) => {
    cell.text = ''
  }),
  'a label 0': one((cell) => {
    cell.text = '0'
  }),
  'labels 0 in all rows of a column': (grid, next) => {
    const from = Math.floor(next() * grid.length)
    for (const row of grid.slice(from, from + 5)) for (const cell of row) if (cell.isLabel) cell.text = '0'
    return [grid]
  },
  'traditional characters': (grid) => {
    for (const cell of grid.flat())
      cell.text = cell.text.replaceAll(/./gu, (char) => TRADITIONAL[char] ?? char)
    return [grid]
  },
  'spaces in labels': (grid) => {
    for (const cell of labels(grid)) cell.text = [...cell.text].join('&nbsp;')
    return [grid]
  },
  'a blank figure': one((cell) => {
    cell.text = ''
  }, figures),
  'a figure that is a mark': one((cell, next) => {
    cell.text = pick(['/', '-', '—', '无'], next) ?? ''
  }, figures),
  'a unit in a figure': one((cell, next) => {
    cell.text += pick(['件', '元', '万元', '条', '次'], next) ?? ''
  }, figures),
  'a slip of reading': one((cell) => {
    cell.text = cell.text.replace('0', 'O').replace('1', 'l')
  }, figures),
  'a row moved to the right': (grid, next) => {
    const row = pick(dataRows(grid), next)
    const at = row?.findIndex(({ isLabel }) => !isLabel) ?? -1
    row?.splice(at, 0, { text: '', rowSpan: 1, columnSpan: 1, isLabel: false })
    if (next() < 0.5) row?.pop()
    return [grid]
  },
  'a row moved to the left': (grid, next) => {
    const row = pick(dataRows(grid), next)
    const at = row?.findIndex(({ isLabel }) => !isLabel) ?? -1
    row?.splice(at, 1)
    if (next() < 0.5) row?.push({ text: '', rowSpan: 1, columnSpan: 1, isLabel: false })
    return [grid]
  },
  'spans at odds': (grid, next) => {
    for (let count = 0; count < 3; count++) {
      const row = pick(grid, next) ?? []
      const at = Math.floor(next() * row.length)
      const cell = row[at]
      if (cell)
        row[at] = { ...cell, rowSpan: 1 + Math.floor(next() * 3), columnSpan: 1 + Math.floor(next() * 3) }
    }
    return [grid]
  },
  'rows swapped': (grid, next) => {
    const rows = dataRows(grid).filter((row) => row.every(({ rowSpan }) => rowSpan === 1))
    const [a, b] = [pick(rows, next), pick(rows, next)]
    if (!a || !b) return [grid]
    const [i, j] = [grid.indexOf(a), grid.indexOf(b)]
    grid[i] = b
    grid[j] = a
    return [grid]
  },
  'a row lost': (grid, next) => {
    const rows = dataRows(grid).filter((row) => row.every(({ rowSpan }) => rowSpan === 1))
    const row = pick(rows, next)
    return [grid.filter((one) => one !== row)]
  },
  'the last column lost': (grid) => {
    for (const row of grid) row.pop()
    return [grid]
  },
  'a page break anywhere': (grid, next) => {
    const at = 1 + Math.floor(next() * (grid.length - 1))
    return [grid.slice(0, at), grid.slice(at)]
  },
  'a page break with the head again': (grid, next) => {
    const head = grid.filter((row) => row.every(({ isLabel }) => isLabel))
    const at = 1 + Math.floor(next() * (grid.length - 1))
    return [grid.slice(0, at), [...structuredClone(head), ...grid.slice(at)]]
  },
  'an empty column': (grid) => {
    for (const row of grid) row.push({ text: '', rowSpan: 1, columnSpan: 1, isLabel: false })
    return [grid]
  },
}

const YEARS: Readonly<Record<string, number>> = { 2021: 2024, 2019: 2020, 2014: 2016 }

/** Figures by address, as they are printed. */
function figuresOf({ blocks }: Document): ReadonlyMap<string, string> {
  const cells = blocks.flatMap((block) => (block.type === 'table' ? block.cells : []))
  return new Map(
    cells.flatMap(({ address, text }) => (address === undefined ? [] : [[address, text] as const])),
  )
}

const isAbout = (doubt: string | undefined, address: string) =>
  doubt !== undefined &&
  (address === doubt || address.startsWith(`${doubt}.`) || doubt.startsWith(`${address}.`))

describe.each(Object.keys(SPOILS))('%s', (kind) => {
  test.each(Object.keys(YEARS))('never gives a wrong figure of %s without a doubt', async (id) => {
    const { form } = await packaged.format(id)
    const year = YEARS[id] ?? 2025
    for (let seed = 1; seed <= Number(process.env['SPOILED'] ?? 3); seed++) {
      const { document } = await prepareText(randomReport(form, year, seed), { draft: true })
      if (!document) throw new Error('not built')
      const next = random(seed * 1000 + kind.length)
      const tables = document.blocks.filter((block) => block.type === 'table')
      const spoiled = tables[Math.floor(next() * tables.length)]
      const page = pageOf(
        document.title,
        tables.map((table) => ({
          heading: form.sections.find(({ name }) => name === table.name)?.heading ?? '',
          parts: table === spoiled ? (SPOILS[kind]?.(gridOf(table), next) ?? []) : [gridOf(table)],
        })),
      )
      if (process.env['SHOW']) (await import('node:fs')).writeFileSync('/tmp/spoiled.html', page)
      const result = await importFile('x.html', new TextEncoder().encode(page), { agency: document.agency })
      if (result.kind !== 'imported') continue
      const { text, recognised } = result
      const again = await prepareText(text, { draft: true })
      if (!again.document)
        throw new Error(`${text}\n${again.findings.map(({ message }) => message).join('\n')}`)
      const [due, found] = [figuresOf(document), figuresOf(again.document)]
      const wrong = [...due].filter(
        ([address, figure]) =>
          found.get(address) !== figure &&
          !recognised.doubts.some((doubt) => isAbout(doubt.address, address)),
      )
      expect({
        seed,
        wrong: wrong.map(([address, figure]) => `${address} ${figure} → ${found.get(address)}`),
      }).toEqual({ seed, wrong: [] })
    }
  })
})
