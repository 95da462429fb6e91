import type { OwnTableContent } from '../../data-file/content.ts'
import { importText } from '../../locale/zh/import.ts'
import type { Doubt } from '../doubt.ts'
import type { LooseBlock, LooseTable } from '../loose.ts'
import { textsOf } from '../texts-of.ts'
import { readOwnTable } from './read-own-table.ts'

/** Where a table stands that is none of the form's. */
interface Place {
  readonly section: string
  /** Its number among the blocks. */
  readonly index: number
  readonly above: LooseBlock | undefined
  /** The texts of its section so far; its title is taken from them. */
  readonly lines: string[]
}

/** The tables of a source that are none of the form's: 附表, or text where they have no shape. */
export class FoundOwnTables {
  private readonly found: {
    readonly table: OwnTableContent
    readonly place: Place
    /** How many texts of its section stood before it. */
    readonly before: number
  }[] = []

  constructor(private readonly tell: (doubt: Doubt) => void) {}

  add(table: LooseTable, place: Place): void {
    if (textsOf(table).length === 0) return
    const { lines, above } = place
    const [caption] = table.caption
    const isTitle =
      caption === undefined &&
      above?.kind === 'paragraph' &&
      lines.at(-1) === above.text &&
      isName(above.text)
    const title = caption ?? (isTitle ? lines.pop() : undefined) ?? importText.unnamedTable(table.number)
    const read = readOwnTable(table, title)
    const inSource = { table: table.number }
    if (!read) {
      lines.push(...rowTexts(table))
      this.tell({ address: place.section, place: inSource, message: importText.doubt.tableAsText() })
      return
    }
    const address = `附表.${title}`
    if (caption === undefined && !isTitle)
      this.tell({ address, place: inSource, message: importText.doubt.ownTableName(title) })
    for (const name of new Set(read.repeated))
      this.tell({ address, place: inSource, message: importText.doubt.repeatedName(name) })
    this.found.push({ table: read.own, place, before: lines.length })
  }

  /** Tells of those that move, as texts of their section follow them. */
  tellMoved(): void {
    for (const { table, place, before } of this.found) {
      if (place.lines.length > before)
        this.tell({ address: `附表.${table.title}`, message: importText.doubt.moved(table.title) })
    }
  }

  /** Own tables follow their section; those after which nothing comes stand at the end. */
  placed(blocks: readonly LooseBlock[], isText: (block: LooseBlock) => boolean): readonly OwnTableContent[] {
    const lastText = blocks.findLastIndex(
      (block, index) => isText(block) && !this.found.some(({ place }) => place.index === index + 1),
    )
    return this.found.map(({ table, place }) =>
      place.index > lastText ? table : { ...table, place: place.section },
    )
  }
}

/** A short line without a sentence in it. */
function isName(text: string): boolean {
  return text.length <= 60 && !/[。；！？]/.test(text)
}

function rowTexts({ cells }: LooseTable): readonly string[] {
  const rows = new Map<number, string[]>()
  for (const { row, text } of cells) rows.set(row, [...(rows.get(row) ?? []), text.replaceAll(/\s+/g, ' ')])
  return [...rows.values()].map((row) => row.join('　').trim()).filter((text) => text !== '')
}
