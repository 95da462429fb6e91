import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import type { Cell, Document, Table } from '../../src/document/document.ts'
import { headerFinder } from '../../src/document/headers.ts'
import { build } from '../../src/pipeline/build.ts'
import { writeHtml } from '../../src/writers/html/write-html.ts'
import { documents } from '../conformance/documents.ts'
import { exampleInput } from '../helpers/examples.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'

const desktop = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }

const pages = { ...everyPage(), 'the report of 2021': await example('2021-dawukou-chaoyang') }

afterAll(closeChromium)

describe.each(Object.entries(documents))('%s', (_, document) => {
  it('names the header cells of every data cell, and what it counts', async () => {
    const shown = await inChromium(writeHtml(document), (page) =>
      page.evaluate<readonly ShownCell[]>(DATA_CELLS),
    )
    expect(shown).toEqual(
      document.blocks.flatMap((block) => (block.type === 'table' ? dataCells(block) : [])),
    )
  })
})

describe.each(Object.entries(pages))('the page of %s', (_, html) => {
  it.each([
    ['a desktop', desktop],
    ['a phone', phone],
  ])('is no wider than the screen of %s', async (_, viewport) => {
    const width = await inChromium(html, async (page) => {
      await page.setViewportSize(viewport)
      return page.evaluate<number>('document.documentElement.scrollWidth')
    })
    expect(width).toBe(viewport.width)
  })

  it('asks for nothing and runs nothing', async () => {
    const events = await inChromium(html, async (page) => {
      const heard: string[] = []
      page.on('request', (request) => heard.push(`request ${request.url()}`))
      page.on('dialog', (dialog) => heard.push(`dialog ${dialog.message()}`))
      page.on('console', (message) => heard.push(`console ${message.text()}`))
      await page.setContent(html, { waitUntil: 'networkidle' })
      return heard
    })
    expect(events).toEqual([])
  })
})

// On paper a draft's stamp is a watermark, faint on purpose.
describe.each([
  ['a desktop', desktop, 'screen', { ...pages, 'a draft': writeHtml({ ...sample(), stamp: '草稿' }) }],
  ['a phone', phone, 'screen', { ...pages, 'a draft': writeHtml({ ...sample(), stamp: '草稿' }) }],
  ['paper', desktop, 'print', pages],
] as const)('on %s', (_, viewport, media, pages) => {
  it.each(Object.entries(pages).filter(([name]) => name !== 'hostile text'))(
    'the page of %s is accessible',
    async (_, html) => {
      const violations = await inChromium(html, async (page) => {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ media })
        return faults(page)
      })
      expect(violations).toEqual([])
    },
  )
})

it('keeps the row labels in sight when a wide table is scrolled on a phone', async () => {
  const places = await inChromium(pages['the report of 2021'], async (page) => {
    await page.setViewportSize(phone)
    return page.evaluate<readonly (readonly [label: number, figure: number])[]>(SCROLLED_BY_100)
  })
  expect(places.length).toBe(1)
  for (const [label, figure] of places) {
    expect(Math.abs(label)).toBeLessThanOrEqual(1)
    expect(figure).toBe(-100)
  }
})

it.each([desktop, { width: 390, height: 844 }])(
  'sets the labels of a table as a person would at %o',
  async (viewport) => {
    const { mark, gaps } = await inChromium(pages['the report of 2021'], async (page) => {
      await page.setViewportSize(viewport)
      return page.evaluate<{ mark: number; gaps: readonly number[] }>(LABELS)
    })
    // 三、 stand on one line.
    expect(mark).toBeLessThan(2)
    // 自然人 stands on one line and touches no border; pixels.
    expect(gaps.length).toBeGreaterThan(0)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4)
  },
)

// Chromium as it is run here has no such scroll bar: a margin takes the room.
it('shows a table that fits whole on a phone whose scroll bar takes room', async () => {
  const beyond = await inChromium(pages['the report of 2021'], async (page) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.addStyleTag({ content: 'html { margin-right: 15px }' })
    return page.evaluate<number>(
      `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.table'))`,
    )
  })
  expect(beyond).toBe(0)
})

/** How much lower than 三 its 、 stands; how far 自然人 is from the borders at its left and right, less than 0 where it is parted. */
const LABELS = `(() => {
  const rectOf = (node, start, end) => {
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, end)
    return range.getBoundingClientRect()
  }
  const vertical = document.querySelector('.vertical').firstChild
  const gaps = [...document.querySelectorAll('th')].filter((head) => head.textContent === '自然人').flatMap((head) => {
    const [text, cell] = [rectOf(head.firstChild, 0, 3), head.getBoundingClientRect()]
    return text.height > 30 ? [-1] : [text.left - cell.left, cell.right - text.right]
  })
  return { mark: rectOf(vertical, 1, 2).top - rectOf(vertical, 0, 1).top, gaps }
})()`

/** The text of every data cell with its address and the texts of the header cells that it names. */
type ShownCell = readonly [text: string, address: string | null, headers: readonly string[]]

const DATA_CELLS = `[...document.querySelectorAll('article .table td')].map((cell) => [
  cell.textContent,
  cell.getAttribute('data-address'),
  cell.headers.split(' ').map((id) => document.getElementById(id).textContent),
])`

/** How far a row label and a figure of the same row move, seen from the screen, for tables of more than one label column. */
const SCROLLED_BY_100 = `[...document.querySelectorAll('.table')].filter((box) => box.querySelector('.vertical')).map((box) => {
  const cells = [box.querySelector('tbody th.label'), box.querySelector('td')]
  const left = () => cells.map((cell) => cell.getBoundingClientRect().left)
  const before = left()
  box.scrollLeft = 100
  return left().map((place, index) => Math.round(place - before[index]))
})`

function dataCells(table: Table): readonly ShownCell[] {
  const text = (cell: Cell) => cell.text
  return table.cells
    .filter((cell) => !cell.scope)
    .map((cell) => [cell.text + (cell.note ?? ''), cell.address ?? null, headerFinder(table)(cell).map(text)])
}

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate<readonly string[]>(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  )
}

function sample(): Document {
  const document = documents['every kind of block']
  if (!document) throw new Error('no sample document')
  return document
}

function everyPage(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(documents).map(([name, document]) => [name, writeHtml(document)]))
}

async function example(name: string): Promise<string> {
  const { outputs } = await build(exampleInput(name), { formats: ['html'] })
  return new TextDecoder().decode(outputs[0]?.bytes)
}
