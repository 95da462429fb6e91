import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { decodePage } from '../decode-page.ts'
import { placeCells, type WrittenCell } from '../grid.ts'
import { isLayout } from '../layout-table.ts'
import { type Container, type LooseBlock, type LooseDocument, Unreadable } from '../loose.ts'
import { tidied } from '../tidied.ts'
import { imageOf } from './image-of.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** Pages of reports have some thousand elements, a few dozen deep. */
const MOST_NODES = 400_000
const DEEPEST = 400

/** A page or fragment, repaired as browsers do. Nothing in it is run or fetched. */
export function readHtml(bytes: Uint8Array): LooseDocument {
  const page = parse(decodePage(bytes), { treeAdapter: boundedAdapter() })
  return new PageWalk().read(page)
}

/** Counts what is made: a page of two megabytes can ask for any number of elements. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>()
  let made = 0
  const count = <Made>(node: Made): Made => {
    made += 1
    if (made > MOST_NODES) throw new Unreadable('too-large')
    return node
  }
  const descend = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > DEEPEST) throw new Unreadable('too-deep')
    depths.set(child, depth)
  }
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => count(defaultTreeAdapter.createElement(...given)),
    appendChild(parent, child) {
      descend(parent, child)
      defaultTreeAdapter.appendChild(parent, child)
    },
    insertBefore(parent, child, reference) {
      descend(parent, child)
      defaultTreeAdapter.insertBefore(parent, child, reference)
    },
  }
}

const SKIPPED = new Set(
  'script style noscript template svg math select button input textarea iframe object embed video audio canvas nav datalist'.split(
    ' ',
  ),
)

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary td th tr ul'.split(
    ' ',
  ),
)

class PageWalk {
  private readonly properties = new Map<string, string>()
  private blocks: LooseBlock[] = []
  private line = ''
  private continues: { continues?: true } = {}
  private format: { align?: 'center' | 'right'; level?: number } = {}
  private readonly passedOver: { what: 'hidden'; text: string }[] = []
  private tables = 0

  read(page: Node): LooseDocument {
    this.visitChildren(page, { depth: 0 }, {})
    return { properties: this.properties, blocks: this.blocks, passedOver: this.passedOver }
  }

  private visitChildren(node: Node, within: Container, format: PageWalk['format']): void {
    let before: string | undefined
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      // What unfolds below a chart are its figures again.
      if (child.nodeName !== 'details' || before !== 'figure') this.visit(child, within, format)
      if ('tagName' in child) before = child.tagName
    }
  }

  private visit(node: Node, within: Container, format: PageWalk['format']): void {
    if (node.nodeName === '#text' && 'value' in node) {
      this.line += node.value
      this.format = format
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

  private block(node: Element, within: Container, format: PageWalk['format']): void {
    this.endLine(within)
    this.continues = {}
    const inside: Container = { parent: within, depth: within.depth + 1 }
    this.visitChildren(node, inside, { ...format, ...formatOf(node) })
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

/** Rows of the table itself, hidden ones left out. */
function rowsOf(table: Element): readonly Element[] {
  const isShown = (node: Node): node is Element => 'tagName' in node && !isHidden(node)
  return table.childNodes.filter(isShown).flatMap((part) => {
    if (part.tagName === 'tr') return [part]
    return ['thead', 'tbody', 'tfoot'].includes(part.tagName)
      ? part.childNodes.filter((node): node is Element => isShown(node) && node.tagName === 'tr')
      : []
  })
}

function isCell(node: Node): node is Element {
  return 'tagName' in node && (node.tagName === 'td' || node.tagName === 'th') && !isHidden(node)
}

function writtenCell(cell: Element): WrittenCell {
  const span = (name: string) => {
    const said = Number.parseInt(attribute(cell, name) ?? '', 10)
    return Number.isNaN(said) ? 1 : said
  }
  return { text: linesOf(cell).join('\n'), rowSpan: span('rowspan'), columnSpan: span('colspan') }
}

function linesOf(node: Node): readonly string[] {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    if (tidied(line) !== '') lines.push(tidied(line))
    line = ''
  }
  const visit = (at: Node): void => {
    if (at.nodeName === '#text' && 'value' in at) line += at.value
    if (!('tagName' in at) || SKIPPED.has(at.tagName) || isHidden(at)) return
    const isBlock = BLOCKS.has(at.tagName) || at.tagName === 'br' || isLine(at)
    if (isBlock) end()
    for (const child of at.childNodes) visit(child)
    if (isBlock) end()
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  end()
  return lines
}

/** The lines of a caption of ours. */
function isLine(element: Element): boolean {
  return element.tagName === 'span' && element.parentNode?.nodeName === 'caption'
}

function elementsIn(node: Node, name: string): readonly Element[] {
  if (!('childNodes' in node)) return []
  return node.childNodes.flatMap((child) =>
    'tagName' in child && child.tagName === name ? [child] : elementsIn(child, name),
  )
}

function textIn(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** A picture that is written into the page. */
function embeddedIn(image: Element): ReturnType<typeof imageOf> {
  const written = /^\s*data:image\/[\w.+-]+;base64,/i.exec(attribute(image, 'src') ?? '')?.[0]
  if (written === undefined) return undefined
  return imageOf(Buffer.from(attribute(image, 'src')?.slice(written.length) ?? '', 'base64'))
}

/** What stands beside links to files, and keeps a place: smaller than a picture that shows anything. */
function isIcon(image: Element): boolean {
  const said = ['width', 'height'].map((name) => {
    const style = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d+)px`, 'i').exec(
      attribute(image, 'style') ?? '',
    )?.[1]
    return Number.parseInt(attribute(image, name) ?? style ?? '', 10)
  })
  return said.some((length) => length < 48)
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined) return true
  const style = attribute(element, 'style')
  return (
    style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
  )
}

function formatOf(element: Element): PageWalk['format'] {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1]
  const said =
    attribute(element, 'align') ?? /text-align\s*:\s*(\w+)/i.exec(attribute(element, 'style') ?? '')?.[1]
  const align = element.tagName === 'center' ? 'center' : said?.toLowerCase()
  return {
    ...(align === 'center' || align === 'right' ? { align } : {}),
    ...(level === undefined ? {} : { level: Number(level) }),
  }
}
