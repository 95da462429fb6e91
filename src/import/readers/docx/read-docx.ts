import type { XmlElement } from '../../../container/read-xml.ts'
import { isLayout } from '../../layout-table.ts'
import type { LooseBlock, LooseCell, LooseDocument, PassedOver } from '../../loose.ts'
import { tidied } from '../../tidied.ts'
import { attribute, child, isOn, valOf } from '../office-xml.ts'
import { openPackage } from '../open-package.ts'
import { chosen, descendants } from './choices.ts'
import { type DrawnPicture, Media } from './media.ts'
import { Numbering } from './numbering.ts'
import { Styles } from './styles.ts'

const ALL = { depth: 0 }

/** A Word document: its body as it is printed with all revisions accepted. */
export function readDocx(bytes: Uint8Array): LooseDocument {
  const part = openPackage(
    bytes,
    /^word\/(?:(?:document|styles|numbering|footnotes)\d*\.xml|_rels\/document\d*\.xml\.rels)$/,
  )
  const relations = part('word/_rels/document.xml.rels') ?? part('word/_rels/document2.xml.rels')
  const walk = new BodyWalk(
    new Styles(part('word/styles.xml')),
    new Numbering(part('word/numbering.xml')),
    new Media(bytes, relations),
  )
  const body = child(part('word/document.xml') ?? part('word/document2.xml'), 'body')
  const blocks = walk.blocksIn(body?.children ?? [])
  return { properties: new Map(), blocks, passedOver: walk.passedOver }
}

/** Elements that only hold others. */
const WRAPPERS = new Set(
  'sdt sdtContent ins moveTo hyperlink smartTag customXml fldSimple bdo dir rubyBase ruby'.split(' '),
)

/** What was taken away by a revision, and what is printed nowhere. */
const GONE = new Set('del moveFrom rt instrText delInstrText'.split(' '))

class BodyWalk {
  readonly passedOver: PassedOver[] = []
  private tables = 0

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly media: Media,
  ) {}

  blocksIn(elements: readonly XmlElement[]): readonly LooseBlock[] {
    return elements.flatMap((element): readonly LooseBlock[] => {
      if (element.local === 'p') return this.paragraph(element)
      if (element.local === 'tbl') return this.table(element)
      if (WRAPPERS.has(element.local)) return this.blocksIn(element.children)
      if (element.local === 'AlternateContent') return this.blocksIn(chosen(element))
      return []
    })
  }

  private paragraph(element: XmlElement): readonly LooseBlock[] {
    const properties = child(element, 'pPr')
    const look = this.styles.lookOf(properties)
    const text = new RunText()
    this.collect(element.children, text)
    const isNumbered =
      look.list !== undefined && look.list !== '0' && text.lines.some((line) => tidied(line) !== '')
    const number = isNumbered ? this.numbering.next(look.list ?? '', look.level ?? 0) : ''
    const lines = text.lines.map((line, index) => tidied(index === 0 ? number + line : line))
    const align =
      look.align === 'center' ? 'center' : ['right', 'end'].includes(look.align ?? '') ? 'right' : undefined
    const level = look.outline !== undefined && look.outline < 9 ? look.outline + 1 : undefined
    return [
      ...text.pictures.map((picture): LooseBlock => ({ kind: 'picture', within: ALL, ...picture })),
      ...lines
        .filter((line) => line !== '')
        .map(
          (line, index): LooseBlock => ({
            kind: 'paragraph',
            text: line,
            within: ALL,
            ...(align ? { align } : {}),
            ...(level === undefined ? {} : { level }),
            ...(index > 0 ? { continues: true } : {}),
          }),
        ),
      ...this.blocksIn(text.boxes),
    ]
  }

  private collect(elements: readonly XmlElement[], text: RunText): void {
    for (const element of elements) {
      if (element.local === 'r') this.run(element, text)
      else if (WRAPPERS.has(element.local)) this.collect(element.children, text)
      else if (element.local === 'AlternateContent') this.collect(chosen(element), text)
      else if (GONE.has(element.local)) this.gone(element)
    }
  }

  private gone(element: XmlElement): void {
    const text = tidied(textIn(element))
    if (text !== '' && element.local !== 'rt') this.passedOver.push({ what: 'deleted', text })
  }

  private run(run: XmlElement, text: RunText): void {
    if (isOn(child(run, 'rPr'), 'vanish')) {
      const hidden = tidied(textIn(run))
      if (hidden !== '') this.passedOver.push({ what: 'hidden', text: hidden })
      return
    }
    for (const element of run.children) this.content(element, text)
  }

  private content(element: XmlElement, text: RunText): void {
    switch (element.local) {
      case 't':
        text.add(element.text)
        break
      case 'tab':
      case 'ptab':
        text.add(' ')
        break
      case 'noBreakHyphen':
        text.add('-')
        break
      case 'br':
      case 'cr':
        if (!['page', 'column'].includes(attribute(element, 'type') ?? '')) text.endLine()
        break
      case 'AlternateContent':
        for (const inside of chosen(element)) this.content(inside, text)
        break
      case 'drawing':
      case 'pict':
      case 'object': {
        const boxes = descendants(element, 'txbxContent')
        if (boxes.length === 0) text.pictures.push(...this.media.picturesIn(element))
        for (const box of boxes) text.boxes.push(...box.children)
        break
      }
      case 'ruby':
        this.collect(child(element, 'rubyBase')?.children ?? [], text)
        break
      default:
    }
  }

  private table(table: XmlElement): readonly LooseBlock[] {
    const before = this.tables
    const rows = rowsOf(table.children)
    const cells: { readonly cell: LooseCell; readonly blocks: readonly LooseBlock[] }[] = []
    const open = new Map<number, { cell: LooseCell; index: number }>()
    rows.forEach((row, at) => {
      let column = Number(valOf(child(row, 'trPr'), 'gridBefore') ?? 0)
      for (const element of cellsOf(row.children)) {
        const properties = child(element, 'tcPr')
        const columnSpan = Math.min(1000, Math.max(1, Number(valOf(properties, 'gridSpan') ?? 1) || 1))
        const merge = valOf(properties, 'vMerge')
        const above = open.get(column)
        if (merge !== undefined && merge !== 'restart' && above) {
          const grown = { ...above.cell, rowSpan: at - above.cell.row + 1 }
          open.set(column, { ...above, cell: grown })
          const known = cells[above.index]
          if (known) cells[above.index] = { ...known, cell: grown }
        } else {
          const blocks = this.blocksIn(element.children)
          const text = linesIn(blocks).join('\n')
          const cell = { row: at, column, rowSpan: 1, columnSpan, text }
          if (merge === 'restart') open.set(column, { cell, index: cells.length })
          else open.delete(column)
          cells.push({ cell, blocks })
        }
        column += columnSpan
      }
    })
    const parts = cells.map(({ blocks }) => ({
      hasTable: blocks.some(({ kind }) => kind === 'table'),
      lines: linesIn(blocks),
    }))
    if (
      isLayout(
        parts,
        cells.reduce((most, { cell }) => Math.max(most, cell.column + 1), 0),
      )
    )
      return cells.flatMap(({ blocks }) => blocks)
    this.tables = before + 1
    const pictures = cells.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'picture'))
    const number = this.tables
    return [
      ...pictures,
      {
        kind: 'table',
        within: ALL,
        caption: [],
        cells: cells.map(({ cell }) => cell),
        hasRows: true,
        number,
      },
    ]
  }
}

/** The text of a paragraph's runs, line by line, and what is drawn beside it. */
class RunText {
  readonly lines: string[] = ['']
  readonly pictures: DrawnPicture[] = []
  readonly boxes: XmlElement[] = []

  add(text: string): void {
    this.lines[this.lines.length - 1] += text
  }

  endLine(): void {
    this.lines.push('')
  }
}

function linesIn(blocks: readonly LooseBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
}

function rowsOf(elements: readonly XmlElement[]): readonly XmlElement[] {
  return elements.flatMap((element) => {
    if (element.local === 'tr') return child(child(element, 'trPr'), 'del') ? [] : [element]
    return WRAPPERS.has(element.local) ? rowsOf(element.children) : []
  })
}

function cellsOf(elements: readonly XmlElement[]): readonly XmlElement[] {
  return elements.flatMap((element) => {
    if (element.local === 'tc') return [element]
    return WRAPPERS.has(element.local) ? cellsOf(element.children) : []
  })
}

function textIn(element: XmlElement): string {
  const own = element.local === 't' || element.local === 'delText' ? element.text : ''
  return own + element.children.map(textIn).join('')
}
