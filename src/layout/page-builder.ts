import { alignToLine, type Sheet } from './geometry.ts'
import type { GraphicItem, LineItem, OutlineEntry, Page, TextItem } from './pages.ts'
import type { LinesPiece, Strip } from './pieces.ts'

/** Pages as they fill. `y` is how far the last page is filled, from the top of the 版心. */
export class PageBuilder {
  readonly outline: OutlineEntry[] = []
  readonly sheet: Sheet
  readonly #pages: FilledPage[] = [emptyPage()]
  #y = 0

  constructor(sheet: Sheet) {
    this.sheet = sheet
  }

  get pages(): readonly Page[] {
    return this.#pages
  }

  get isAtTop(): boolean {
    return this.#y === 0
  }

  /** Where something would begin on this page. */
  startOf({ onGrid, before }: Pick<LinesPiece, 'onGrid' | 'before'>): number {
    const y = onGrid ? alignToLine(this.#y, this.sheet.linePitch) : this.#y
    return this.isAtTop ? 0 : y + before
  }

  startPage(): void {
    this.#pages.push(emptyPage())
    this.#y = 0
  }

  moveTo(y: number): void {
    this.#y = y
  }

  addStrips(strips: readonly Strip[]): void {
    for (const strip of strips) {
      const top = this.sheet.column.top + this.#y
      for (const item of strip.text) this.#last.text.push({ ...item, y: item.y + top })
      for (const item of strip.graphics ?? []) this.#last.graphics.push({ ...item, y: item.y + top })
      this.#y += strip.height
    }
  }

  addDrawing(drawing: Page, height: number): void {
    this.#last.text.push(...drawing.text)
    this.#last.lines.push(...drawing.lines)
    this.#y += height
  }

  addOutline(entry: Pick<OutlineEntry, 'text' | 'level'>): void {
    this.outline.push({ ...entry, page: this.#pages.length - 1, y: this.sheet.column.top + this.#y })
  }

  /** Height that is left on this page. */
  get room(): number {
    return this.sheet.column.height - this.#y
  }

  get y(): number {
    return this.#y
  }

  get #last(): FilledPage {
    const last = this.#pages.at(-1)
    if (!last) throw new Error('no page')
    return last
  }
}

interface FilledPage {
  readonly text: TextItem[]
  readonly lines: LineItem[]
  readonly graphics: GraphicItem[]
}

function emptyPage(): FilledPage {
  return { text: [], lines: [], graphics: [] }
}
