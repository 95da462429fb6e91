import { parse } from 'parse5'
import { decodePage } from '../../decode-page.ts'
import { placeCells } from '../../grid.ts'
import { isLayout } from '../../layout-table.ts'
import type { Container, LooseBlock, LooseDocument } from '../../loose.ts'
import { tidied } from '../../tidied.ts'
import { boundedAdapter } from './bounded-tree.ts'
import { attribute, type Element, elementsIn, isHidden, type Node, textIn } from './elements.ts'
import { formatOf, type LineFormat } from './line-format.ts'
import { BLOCKS, linesOf, SKIPPED, typedLines } from './lines.ts'
import { embeddedIn, isIcon } from './pictures.ts'
import { isCell, rowsOf, writtenCell } from './rows.ts'

/** A page or fragment, repaired as browsers do. Nothing in it is run or fetched. */
export function readHtml(bytes: Uint8Array): LooseDocument {
  const page = parse(decodePage(bytes), { treeAdapter: boundedAdapter() })
  return new PageWalk().read(page)
}

class PageWalk {
  private readonly properties = new Map<string, string>()
  private blocks: LooseBlock[] = []
  private line = ''
  private continues: { continues?: true } = {}
  private format: LineFormat = {}
  private readonly passedOver: { what: 'hidden'; text: string }[] = []
  private tables = 0
  private preformatted = 0

  read(page: Node): LooseDocument {
    this.visitChildren(page, { depth: 0 }, {})
    return { properties: this.properties, blocks: this.blocks, passedOver: this.passedOver }
  }

  private visitChildren(node: Node, within: Container, format: LineFormat): void {
    let before: string | undefined
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      // What unfolds below a chart are its figures again.
      if (child.nodeName !== 'details' || before !== 'figure') this.visit(child, within, format)
      if ('tagName' in child) before = child.tagName
    }
  }

  private visit(node: Node, within: Container, format: LineFormat): void {
    if (node.nodeName === '#text' && 'value' in node) {
      for (const [at, line] of typedLines(node.value, this.preformatted > 0).entries()) {
        if (at > 0) this.breakLine(within)
        this.line += line
        this.format = format
      }
      return
    }
    if (!('tagName' in node)) return
    const { tagName } = node
    if (SKIPPED.has(tagName)) return
    if (isHidden(node)) this.hide(node)
    else if (tagName === 'head') this.readHead(node)
    else if (tagName === 'br') this.breakLine(within)
    else if (tagName === 'img') {
      if (!isIcon(node)) this.picture(within, node)
    } else if (tagName === 'table') this.table(node, within)
    else if (tagName === 'figure') this.figure(node, within)
    else if (BLOCKS.has(tagName)) this.block(node, within, format)
    else this.visitChildren(node, within, format)
  }

  private hide(element: Element): void {
    const text = tidied(textIn(element))
    if (text !== '') this.passedOver.push({ what: 'hidden', text })
  }

  private block(node: Element, within: Container, format: LineFormat): void {
    this.endLine(within)
    this.continues = {}
    const inside: Container = { parent: within, depth: within.depth + 1 }
    if (node.tagName === 'pre') this.preformatted++
    this.visitChildren(node, inside, { ...format, ...formatOf(node) })
    if (node.tagName === 'pre') this.preformatted--
    this.endLine(inside)
    this.continues = {}
  }

  private readHead(head: Element): void {
    for (const child of head.childNodes) {
      if (!('tagName' in child)) continue
      if (child.tagName === 'title') this.properties.set('title', tidied(textIn(child)))
      const name = child.tagName === 'meta' ? attribute(child, 'name') : undefined
      if (name) this.properties.set(name, tidied(attribute(child, 'content') ?? ''))
    }
  }

  private endLine(within: Container): void {
    const text = tidied(this.line)
    this.line = ''
    if (text === '') return
    this.blocks.push({ kind: 'paragraph', text, within, ...this.format, ...this.continues })
    this.continues = {}
  }

  private breakLine(within: Container): void {
    this.endLine(within)
    this.continues = { continues: true }
  }

  private picture(within: Container, image: Element | undefined, name?: string): void {
    this.endLine(within)
    const embedded = image && embeddedIn(image)
    if (embedded === 'icon') return
    const caption = tidied((image && attribute(image, 'alt')) ?? '')
    const more = { ...(name === undefined ? {} : { name }), ...(embedded ? { image: embedded } : {}) }
    this.blocks.push({ kind: 'picture', within, caption, ...more })
  }

  private figure(figure: Element, within: Container): void {
    if (elementsIn(figure, 'table').length > 0) {
      this.visitChildren(figure, within, {})
      return
    }
    const [caption] = elementsIn(figure, 'figcaption')
    const [image] = elementsIn(figure, 'img')
    this.picture(within, image, caption && tidied(textIn(caption)))
  }

  private table(table: Element, within: Container): void {
    this.endLine(within)
    const rows = rowsOf(table)
    const cells = rows.map((row) => row.childNodes.filter(isCell))
    const parts = cells.flat().map((cell) => ({
      hasTable: elementsIn(cell, 'table').length > 0,
      lines: linesOf(cell),
    }))
    if (
      isLayout(
        parts,
        cells.reduce((most, row) => Math.max(most, row.length), 0),
      )
    ) {
      for (const caption of table.childNodes)
        if (caption.nodeName === 'caption') this.visit(caption, within, {})
      const inside: Container = { parent: within, depth: within.depth + 1 }
      for (const cell of cells.flat()) this.visit(cell, inside, {})
      this.endLine(inside)
      return
    }
    const number = ++this.tables
    const caption = table.childNodes.flatMap((node) => (node.nodeName === 'caption' ? linesOf(node) : []))
    const placed = placeCells(cells.map((row) => row.map(writtenCell)))
    this.blocks.push({ kind: 'table', within, caption, cells: placed, hasRows: true, number })
  }
}
