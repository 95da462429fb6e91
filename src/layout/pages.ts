import type { Shape } from '../chart/drawing.ts'
import type { Picture, Table } from '../document/document.ts'
import type { Face } from '../fonts/face.ts'

/**
 * The display list: finished pages as positioned text and lines, with the logical structure that they show.
 * It is neutral: the PDF and the OFD writer print it, and tests read positions from it.
 * Lengths are points (1/72 inch); the origin is the upper left corner of the page, y grows downwards.
 */
export interface Pages {
  readonly width: number
  readonly height: number
  readonly pages: readonly Page[]
  readonly structure: Element
  readonly outline: readonly OutlineEntry[]
  readonly tables: ReadonlyMap<Table, TablePlace>
  /** Where 版记 stands, if there is any. */
  readonly imprint?: ImprintPlace
  /** Characters that no face has, each once, in order of appearance. They are printed as 〓. */
  readonly missing: readonly string[]
  /** Characters that join others, stand above them or run from right to left: they are printed one by one. */
  readonly unshaped: readonly string[]
  /** Cells with a word that is wider than they are: it is parted where no line may end. */
  readonly overflows: readonly Overflow[]
}

export interface Overflow {
  /** Of the figure, else the name of the table. */
  readonly address: string
  readonly text: string
}

export interface Page {
  readonly text: readonly TextItem[]
  readonly lines: readonly LineItem[]
  /** Painted before the text, which may stand on them. */
  readonly graphics?: readonly GraphicItem[]
  /** 横排: it is read with its left edge on top, and shown so; its items are turned to the left on the upright sheet. */
  readonly landscape?: true
}

/** How a table stands on the pages. */
export interface TablePlace {
  /** Of its rows. */
  readonly heights: readonly number[]
  /** The rows with which it goes on on another page. */
  readonly breaks: readonly number[]
}

/** On the page of the last words, on the back of that page, or on a sheet of its own after an empty page. */
export type ImprintPlace = 'last-page' | 'back' | 'own-sheet'

/** A drawing or a picture: its box on the page, and the figure that it belongs to. */
export interface GraphicItem {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly element: Element
  /** Shapes are measured from the upper left corner of the box, in units of `scale` points. */
  readonly content:
    | { readonly kind: 'shapes'; readonly shapes: readonly Shape[]; readonly scale: number }
    | Picture
}

/** One line's worth of text in one face and size, at one baseline. */
export interface TextItem {
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  readonly face: Face
  readonly text: string
  /** Advance of each code point of `text` in points, justification and squeezed punctuation included. */
  readonly advances: readonly number[]
  /** The element that the text belongs to; absent on artifacts (page numbers, repeated heads, 草稿). */
  readonly element?: Element
  /** What an artifact that is not of a table is: page numbers stand at the foot. */
  readonly artifact?: 'Header' | 'Footer' | 'Watermark'
  /** How `text` is copied and read aloud, when 〓 is printed in it for characters that no face has. */
  readonly reads?: string
  /** Grey level 0 (black, the default) to 1 (white). */
  readonly grey?: number
  /** Turned clockwise about (x, y), in degrees; absent = upright. */
  readonly turned?: number
}

/** A straight rule; borders of a table or of 版记. Always an artifact. */
export interface LineItem {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly width: number
}

/** A node of the logical structure, ISO 32000-1 14.8. Text items point at leaves. */
export interface Element {
  readonly type:
    | 'Document'
    | 'Sect'
    | 'H1'
    | 'H2'
    | 'H3'
    | 'H4'
    | 'H5'
    | 'P'
    | 'Figure'
    | 'Table'
    | 'Caption'
    | 'THead'
    | 'TBody'
    | 'TR'
    | 'TH'
    | 'TD'
  readonly children: readonly Element[]
  /** Attributes of table cells. */
  readonly cell?: CellAttributes
  /** Accessible name of a table. */
  readonly summary?: string
  /** What a figure shows, in words. */
  readonly alt?: string
}

export interface CellAttributes {
  readonly rowSpan: number
  readonly columnSpan: number
  readonly scope?: 'Column' | 'Row' | 'Both'
  /** Unique among the header cells of the document; TH only. */
  readonly id?: string
  /** Ids of the header cells; TD only. */
  readonly headers?: readonly string[]
}

export interface OutlineEntry {
  readonly text: string
  /** The heading. */
  readonly element: Element
  readonly level: number
  /** Zero-based page and the top of the heading on it. */
  readonly page: number
  readonly y: number
}
