import type { OwnTableContent, SectionContent } from '../../data-file/content.ts'
import { asTyped } from '../../data-file/write-prose.ts'
import type { Form, Section } from '../../form/form.ts'
import { openingOf } from '../../form/opening.ts'
import { importText } from '../../locale/zh/import.ts'
import { ANNEX_HEADING, FIGURE_CAPTION } from '../../locale/zh/import-words.ts'
import type { Doubt } from '../doubt.ts'
import type { LooseBlock, LooseParagraph, LoosePicture, LooseTable } from '../loose.ts'
import { cellsAsLines } from './cells-as-lines.ts'
import { FoundOwnTables } from './found-own-tables.ts'
import { plain } from './plain-wording.ts'
import { isPrinted } from './printed-lines.ts'
import type { ReadTable } from './read-table.ts'
import { sectionHeaded } from './section-headed.ts'
import { ShownPictures } from './shown-pictures.ts'
import { tableWords } from './table-words.ts'

interface Given {
  readonly form: Form
  readonly blocks: readonly LooseBlock[]
  /** Which tables of the source hold those of the form, and their figures by section. */
  readonly claimed: ReadonlyMap<LooseTable, readonly string[]>
  readonly tables: ReadonlyMap<string, ReadTable>
  /** Rows of tables of the form that are neither figures nor labels, by section. */
  readonly tableWords: ReadonlyMap<string, readonly string[]>
  readonly words: ReadonlyMap<string, string>
}

export interface ReadSections {
  readonly sections: ReadonlyMap<string, SectionContent>
  readonly ownTables: readonly OwnTableContent[]
  readonly doubts: readonly Doubt[]
  /** Captions of pictures and tables of charts. */
  readonly dropped: readonly string[]
  readonly pictures: ShownPictures
}

/** A caption may be cut into as many lines. */
const MOST_LINES_OVER = 5

/** What stands in a section while it is read. */
interface Open {
  readonly section: Section
  readonly before: string[]
  readonly after: string[]
  hasTable: boolean
}

/** The blocks of a report → its sections, by their headings; what is no part of the form becomes prose or 附表. */
export function readSections(given: Given): ReadSections {
  return new SectionWalk(given).read()
}

class SectionWalk {
  private readonly opened: Open[] = []
  private readonly doubts: Doubt[] = []
  private readonly ownTables = new FoundOwnTables((doubt) => this.doubts.push(doubt))
  private readonly dropped: string[] = []
  private readonly pictures = new ShownPictures()
  private current: Open | undefined
  private index = 0

  constructor(private readonly given: Given) {}

  read(): ReadSections {
    const { blocks, form } = this.given
    const opening = openingOf(form)
    if (opening) this.open(opening)
    for (this.index = 0; this.index < blocks.length; this.index++) {
      const block = blocks[this.index]
      if (block?.kind === 'paragraph') this.paragraph(block)
      if (block?.kind === 'table') this.table(block)
      if (block?.kind === 'picture') this.picture(block)
    }
    this.ownTables.tellMoved()
    this.tellCells()
    return {
      sections: this.contents(),
      ownTables: this.ownTables.placed(blocks, (block) => this.isText(block)),
      doubts: this.doubts,
      dropped: this.dropped,
      pictures: this.pictures,
    }
  }

  private open(section: Section): Open {
    const known = this.opened.find((open) => open.section === section)
    this.current = known ?? { section, before: [], after: [], hasTable: false }
    if (!known) this.opened.push(this.current)
    return this.current
  }

  private paragraph(block: LooseParagraph): void {
    const { text } = block
    const section = sectionHeaded(text, this.headable())
    if (section) {
      if (section === this.current?.section && this.isPrinted(section, text)) return
      this.open(section)
      const due = section.heading ?? ''
      // Sheets and pages often leave the number out.
      if (!plain(due).endsWith(plain(text)))
        this.doubts.push({ address: section.name, message: importText.doubt.heading(text, due) })
      return
    }
    if (ANNEX_HEADING.test(text) && this.isBeforeOwnTable()) return
    if (this.isOverFormTable(text)) return
    if (FIGURE_CAPTION.test(text) && this.isBesidePicture()) {
      this.dropped.push(text)
      this.pictures.named(text, this.index, this.here())
      return
    }
    this.add(text)
  }

  private here(): { readonly section: string; readonly after: string | undefined } {
    const { section, before, after } = this.openHere()
    return { section: section.name, after: after.at(-1) ?? before.at(-1) }
  }

  /** What comes before any heading is the first section's. */
  private openHere(): Open {
    return this.current ?? this.open(this.given.form.sections[0] as Section)
  }

  private add(text: string): void {
    const open = this.openHere()
    ;(open.hasTable ? open.after : open.before).push(text)
  }

  /** Sections of a table have a heading where the table is there. */
  private headable(): readonly Section[] {
    const { form, tables } = this.given
    return form.sections.filter(({ table, name }) => !table || tables.has(name))
  }

  private next(): LooseBlock | undefined {
    return this.given.blocks[this.index + 1]
  }

  private isBeforeOwnTable(): boolean {
    const rest = this.given.blocks.slice(this.index + 1, this.index + 4)
    const table = rest.find(({ kind }) => kind === 'table')
    return table?.kind === 'table' && !this.given.claimed.has(table)
  }

  /** A line over a table of the form that the form prints there itself. */
  private isOverFormTable(text: string): boolean {
    const near = this.given.blocks.slice(this.index + 1, this.index + 1 + MOST_LINES_OVER)
    const table = near.find(({ kind }) => kind !== 'paragraph')
    const names = table?.kind === 'table' ? (this.given.claimed.get(table) ?? []) : []
    return this.given.form.sections.some(
      (section) => names.includes(section.name) && this.isPrinted(section, text),
    )
  }

  private isBesidePicture(): boolean {
    const next = this.next()
    const isOfChart = next?.kind === 'table' && !this.given.claimed.has(next)
    return isOfChart || next?.kind === 'picture' || this.given.blocks[this.index - 1]?.kind === 'picture'
  }

  private picture(picture: LoosePicture): void {
    this.pictures.drawn(picture, this.index, this.here())
    this.dropped.push(...[picture.name ?? '', picture.caption].filter((text) => text !== ''))
  }

  private table(table: LooseTable): void {
    const names = this.given.claimed.get(table)
    if (names) {
      this.formTable(names, table)
      return
    }
    const previous = this.given.blocks[this.index - 1]
    const [caption] = table.caption
    const isOfChart =
      (caption !== undefined && this.dropped.includes(caption)) ||
      (previous?.kind === 'paragraph' && this.dropped.at(-1) === previous.text)
    if (isOfChart) {
      this.pictures.drawn(undefined, this.index, this.here())
      if (caption !== undefined) this.dropped.push(caption)
      return
    }
    const open = this.openHere()
    this.ownTables.add(table, {
      section: open.section.name,
      index: this.index,
      above: previous,
      lines: open.hasTable ? open.after : open.before,
    })
  }

  private formTable(names: readonly string[], table: LooseTable): void {
    for (const name of names) {
      const section = this.given.form.sections.find((one) => one.name === name)
      if (!section) continue
      const open = this.current?.section === section ? this.current : this.open(section)
      open.hasTable = true
      for (const line of table.caption) if (!this.isPrinted(section, line)) open.after.push(line)
    }
  }

  private tellCells(): void {
    for (const { section, before, after } of this.opened)
      for (const { first, last } of [...cellsAsLines(before), ...cellsAsLines(after)])
        this.doubts.push({ address: section.name, message: importText.doubt.lines(first, last) })
  }

  private isText(block: LooseBlock): boolean {
    if (block.kind === 'paragraph')
      return !this.dropped.includes(block.text) && !ANNEX_HEADING.test(block.text)
    return block.kind === 'table' && this.given.claimed.has(block)
  }

  private isPrinted(section: Section, line: string): boolean {
    return isPrinted(section, line, this.given.words)
  }

  private contents(): ReadonlyMap<string, SectionContent> {
    return new Map(
      this.opened.flatMap(({ section, before, after }): readonly [string, SectionContent][] => {
        if (!section.table) {
          const prose = [...before, ...after].map(asTyped).filter((text) => text !== '')
          return prose.length === 0 ? [] : [[section.name, { prose }]]
        }
        const read = this.given.tables.get(section.name)
        const below = [...(this.given.tableWords.get(section.name) ?? []), ...after]
        const isFormLine = (line: string) => this.isPrinted(section, line)
        const words = tableWords(section.table, before, below, isFormLine)
        return [[section.name, { table: { words, cells: read?.cells ?? new Map() } }]]
      }),
    )
  }
}
