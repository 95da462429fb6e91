import { inChromium } from './chromium.ts'
import { type ReadDocument, withoutSpace } from './read-document.ts'
import { type SpannedCell, spannedRows } from './spanned-rows.ts'
import { find, parseXml, textOf, type XmlElement } from './xml.ts'

/** Reads the page as Chromium parsed it: its `article` is the report, all that it shows is the surface. */
export async function readHtml(bytes: Uint8Array): Promise<ReadDocument> {
  const html = new TextDecoder().decode(bytes)
  const script = 'new XMLSerializer().serializeToString(document.body)'
  const body = parseXml(await inChromium(html, (page) => page.evaluate<string>(script)))
  const article = find(body, 'article')[0] ?? body
  return {
    words: wordsOf(article),
    headings: find(article, 'h1', 'h2', 'h3', 'h4', 'h5').map((heading) => ({
      level: Number(heading.name.slice(1)) - 1,
      text: wordsOf(heading),
    })),
    tables: officialTables(article).map((table) => spannedRows(find(table, 'tr').map(cellsOf))),
    surfaces: [withoutSpace(textOf(body, () => false))],
  }
}

const wordsOf = (element: XmlElement): string => withoutSpace(textOf(element, addedForTheWeb))

/** The data table of a chart says again what is drawn. */
const officialTables = (article: XmlElement): readonly XmlElement[] => {
  const ofCharts = new Set(find(article, 'details').flatMap((data) => find(data, 'table')))
  return find(article, 'table').filter((table) => !ofCharts.has(table))
}

/** The line of 发布日期 and 来源, captions for screen readers only and what is drawn are no words of the report. */
const addedForTheWeb = ({ name, attributes }: XmlElement): boolean =>
  (name === 'caption' && attributes.get('class') !== 'printed') ||
  attributes.get('class') === 'meta' ||
  name === 'svg' ||
  name === 'details'

const cellsOf = (row: XmlElement): readonly SpannedCell[] =>
  find(row, 'th', 'td').map((cell) => ({
    text: wordsOf(cell),
    rowSpan: Number(cell.attributes.get('rowspan') ?? 1),
    columnSpan: Number(cell.attributes.get('colspan') ?? 1),
  }))
