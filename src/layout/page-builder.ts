import type { Table } from '../document/document.ts'
import { alignToLine, type Sheet } from './geometry.ts'
import type { GraphicItem, LineItem, OutlineEntry, Page, TablePlace, TextItem } from './pages.ts'
import type { LinesPiece, Strip } from './pieces.ts'
import { turnPage } from './turn-page.ts'

/** Pages as they fill. `y` is how far the last page is filled, from the top of the 版心. */
export class PageBuilder {
  readonly outline: OutlineEntry[] = []
  readonly tables = new Map<Table, TablePlace>()
  /** Where what comes next stands. */
  sheet: Sheet
  readonly #upright: Sheet
  readonly #pages: FilledPage[]
  #y = 0

  constructor(sheet: Sheet) {
    this.sheet = sheet
    this.#upright = sheet
    this.#pages = [emptyPage(sheet)]
  }

  get pages(): readonly Page[] {
    return this.#pages.map(({ sheet, ...page }) =>
      sheet === this.#upright ? page : turnPage(page, sheet.page.width),
    )
  }

  /** What comes next stands on this sheet: on the present page if that is empty, else on a page of its own. */
  turnTo(sheet: Sheet): void {
    if (sheet === this.sheet) return
    this.sheet = sheet
    if (this.isAtTop) this.#last.sheet = sheet
    else this.#y = sheet.column.height
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
    this.#pages.push(emptyPage(this.sheet))
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

  addOutline(entry: Pick<OutlineEntry, 'text' | 'level' | 'element'>): void {
    const y = this.sheet === this.#upright ? this.sheet.column.top + this.#y : 0
    this.outline.push({ ...entry, page: this.#pages.length - 1, y })
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
  sheet: Sheet
  readonly text: TextItem[]
  readonly lines: LineItem[]
  readonly graphics: GraphicItem[]
}

function emptyPage(sheet: Sheet): FilledPage {
  return { sheet, text: [], lines: [], graphics: [] }
}
