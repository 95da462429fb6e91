import { strFromU8, unzipSync } from 'fflate'
import { type ReadDocument, type ReadHeading, type ReadTable, withoutSpace } from './read-document.ts'
import { childrenOf, find, parseXml, type XmlElement } from './xml.ts'

/** Reads the body of `word/document.xml`, and the page headers for the stamp. */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const parts = unzipSync(bytes)
  const part = (name: string) => parseXml(strFromU8(parts[name] ?? new Uint8Array()))
  const body = withoutRepeated(part('word/document.xml'))
  const headers = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/u.test(name))
  return {
    words: wordsOf(body),
    headings: find(body, 'w:p').flatMap(headingOf),
    tables: find(body, 'w:tbl').filter(isOfFigures).map(readTable),
    surfaces: headers.map((name) => wordsOf(part(name))),
  }
}

/** A label that is printed once more on the next page belongs to the cell that it is the rest of. */
function withoutRepeated(element: XmlElement): XmlElement {
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : withoutRepeated(child),
  )
  return { ...element, children: children.filter((child) => typeof child === 'string' || !isRepeated(child)) }
}

const isRepeated = (element: XmlElement) =>
  element.name === 'w:p' && property(element, 'w:pPr', 'w:pStyle') === 'RepeatedLabel'

function wordsOf(element: XmlElement): string {
  return withoutSpace(
    find(element, 'w:t')
      .map((run) => run.children.join(''))
      .join(''),
  )
}

function headingOf(paragraph: XmlElement): readonly ReadHeading[] {
  const style = property(paragraph, 'w:pPr', 'w:pStyle') ?? ''
  const level = style === 'Title' ? 0 : Number(/^Heading([1-4])$/u.exec(style)?.[1] ?? -1)
  return level < 0 ? [] : [{ level, text: wordsOf(paragraph) }]
}

/** 版记 is set in a table of lines that floats at the foot of its page. */
function isOfFigures(table: XmlElement): boolean {
  return property(table, 'w:tblPr', 'w:tblStyle') !== 'ImprintTable'
}

/** A cell that continues the one above (vMerge without restart) lends its slots to it. */
function readTable(table: XmlElement): ReadTable {
  const cells: { text: string; row: number; column: number; rows: number; columns: number }[] = []
  const above = new Map<number, (typeof cells)[number]>()
  const grid = find(table, 'w:tr').map((line, row) => {
    let column = 0
    return find(line, 'w:tc').flatMap((element) => {
      const columns = Number(property(element, 'w:tcPr', 'w:gridSpan') ?? 1)
      const owner = above.get(column)
      const isMerged = mergeOf(element) === 'continue' || find(element, 'w:p').length === 0
      const continues = isMerged && owner?.columns === columns
      const cell = continues ? owner : { text: wordsOf(element), row, column, rows: 0, columns }
      if (!continues) cells.push(cell)
      cell.rows++
      above.set(column, cell)
      column += columns
      return Array<string>(columns).fill(cell.text)
    })
  })
  return { grid, merged: cells.filter((cell) => cell.rows * cell.columns > 1) }
}

function mergeOf(cell: XmlElement): string | undefined {
  const properties = childrenOf(cell).find(({ name }) => name === 'w:tcPr')
  const merge = properties && childrenOf(properties).find(({ name }) => name === 'w:vMerge')
  return merge && (merge.attributes.get('w:val') ?? 'continue')
}

/** `w:val` of a property, e.g. `<w:pPr><w:pStyle w:val="Title"/>`. */
function property(element: XmlElement, properties: string, name: string): string | undefined {
  const group = childrenOf(element).find((child) => child.name === properties)
  return (
    group &&
    childrenOf(group)
      .find((child) => child.name === name)
      ?.attributes.get('w:val')
  )
}
