import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import type { Cell, Table } from '../../src/document/document.ts'
import { headerFinder } from '../../src/document/headers.ts'
import { writeFragment } from '../../src/writers/html/write-fragment.ts'
import { writeHtml } from '../../src/writers/html/write-html.ts'
import { documents } from '../conformance/documents.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'

/** Row and column of a cell's upper left slot. */
type Place = readonly [row: number, column: number]
type Headers = readonly (readonly [cell: Place, headers: readonly Place[]])[]

const ALGORITHM = readFileSync(new URL('../readers/header-cells.js', import.meta.url), 'utf8')

const all = { ...documents, ...(await exampleDocuments()) }

afterAll(closeChromium)

describe.each(Object.entries(all))(
  '%s: the headers of every data cell, by the algorithm of the HTML standard',
  (_, document) => {
    const tables = document.blocks.filter((block) => block.type === 'table')

    it('are on the page those that the form declares, outermost first', async () => {
      expect(await headerCells(writeHtml(document), '.table table')).toEqual(tables.map(declared))
    })

    it('are in the fragment the same', async () => {
      const found = await headerCells(writeFragment({ ...document, blocks: tables }), 'table')
      expect(found.map(sorted)).toEqual(tables.map(declared).map(sorted))
    })
  },
)

async function headerCells(html: string, selector: string): Promise<readonly Headers[]> {
  return inChromium(html, async (page) => {
    await page.evaluate(ALGORITHM)
    return page.evaluate<readonly Headers[]>(`headerCells('${selector}')`)
  })
}

function declared(table: Table): Headers {
  const place = ({ row, column }: Cell): Place => [row, column]
  return table.cells
    .filter(({ scope }) => !scope)
    .map((cell) => [
      place(cell),
      headerFinder(table)(cell)
        .filter(({ text }) => text !== '')
        .map(place),
    ])
}

function sorted(headers: Headers): Headers {
  return headers.map(([cell, places]) => [
    cell,
    places.toSorted(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn),
  ])
}
