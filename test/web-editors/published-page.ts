import type { BrowserContext, Page } from 'playwright-core'

/**
 * What a site must bring with it for an editor that writes no lines, or no widths of pictures, of its own: its manual says so.
 * Nothing else of a site's style is there.
 */
const LINES =
  'table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #999 } figure { margin: 0 }'
const siteStyles: Readonly<Record<string, string>> = {
  wangEditor: `${LINES} img { max-width: 100% }`,
  'CKEditor 5': `${LINES} th { text-align: start }`,
}

/** The page of a site that shows what an editor gave. */
export async function publish(context: BrowserContext, editor: string, html: string): Promise<Page> {
  const page = await context.newPage()
  await page.setContent(
    `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>body { margin: 15px } ${siteStyles[editor] ?? ''}</style>${html}`,
  )
  return page
}

/** What a citizen sees of the tables. */
export interface Seen {
  /** Edges of cells, the place of each as row and column, at which no line is drawn. */
  readonly withoutLine: readonly string[]
  /** A list of cells a table: text, rows, columns, how it is set. */
  readonly grids: readonly (readonly (readonly [
    text: string,
    rows: number,
    columns: number,
    align: string,
  ])[])[]
  /** Pixels by which the widest table is wider than the page. */
  readonly beyond: number
}

/** A line is a border of the cell, or what stands in for one. */
const SEEN = `(() => {
  const tables = [...document.querySelectorAll('table')]
  const sides = ['Top', 'Right', 'Bottom', 'Left']
  const hasLine = (style, side) =>
    (parseFloat(style['border' + side + 'Width']) > 0 && !/none|hidden/.test(style['border' + side + 'Style'])) ||
    style.boxShadow.endsWith('0px 0px 0px 0.5px')
  const lostOf = (cell) => sides
    .filter((side) => !hasLine(getComputedStyle(cell), side))
    .map((side) => cell.textContent.trim() + ' ' + side)
  const alignOf = (cell) => getComputedStyle(cell.querySelector('p') ?? cell).textAlign.replace('-webkit-', '').replace('start', 'left')
  return {
    withoutLine: tables.flatMap((table) => [...table.querySelectorAll('th, td')].flatMap(lostOf)),
    grids: tables.map((table) => [...table.querySelectorAll('th, td')].map((cell) =>
      [cell.textContent.trim(), cell.rowSpan, cell.colSpan, alignOf(cell)])),
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }
})()`

/** Per cent of its table that each cell takes, a table an item. */
export async function shares(page: Page): Promise<readonly (readonly number[])[]> {
  return page.evaluate<readonly (readonly number[])[]>(`[...document.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('th, td')].map((cell) => (100 * cell.offsetWidth) / table.offsetWidth))`)
}

export async function seen(page: Page): Promise<Seen> {
  return page.evaluate<Seen>(SEEN)
}
