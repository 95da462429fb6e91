import type { OfficeProperties } from '../document/core-properties.ts'

/** A workbook of office suites: sheets of cells. Rows and columns count from 0. The same workbook gives the same bytes. */
export interface Spreadsheet {
  readonly properties: OfficeProperties
  /** One at least, the first of them not hidden. Their names differ (`sheetNames`). */
  readonly sheets: readonly Sheet[]
  /** Names of cells, which stay with them whatever is inserted or renamed. */
  readonly names?: readonly CellName[]
}

export interface Sheet {
  /** As `sheetNames` makes it: 31 characters at most, none of `[]:*?/\`. */
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  /** From the left. */
  readonly columns: readonly SheetColumn[]
  /** Rows that are not of the usual height, by their number. */
  readonly rows?: ReadonlyMap<number, SheetRow>
  /** In any order. No slot has two owners. */
  readonly cells: readonly SheetCell[]
  /** Rows under all of these, from the top, each made when it is written: they may be thousands. None of their cells is merged. */
  readonly below?: Iterable<readonly SheetCell[]>
  /** Rows at the top and columns at the left that stay when the others are scrolled; rows are repeated in print. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** Locked cells cannot be changed until the reader takes the protection away; there is no password. */
  readonly protected?: true
  readonly validations?: readonly Validation[]
  readonly highlights?: readonly Highlight[]
  /** Printed across the page; as wide as the paper in any case. */
  readonly landscape?: true
}

export interface SheetColumn {
  /** Digits of the usual font; a Chinese character is two wide. */
  readonly width: number
  readonly hidden?: true
}

export interface SheetRow {
  /** Points; absent: as high as the text wants. */
  readonly height?: number
  readonly hidden?: true
}

export interface SheetCell {
  readonly row: number
  readonly column: number
  /** More than 1: the slots are merged. */
  readonly rowSpan?: number
  readonly columnSpan?: number
  readonly value?: CellValue
  readonly style?: CellStyle
}

/**
 * Text is text whatever it looks like: only a `formula` is one, and it never comes from data. A number is an exact
 * decimal, as `writableNumber` allows it.
 */
export type CellValue =
  | { readonly text: string }
  | { readonly number: string }
  /** Without `=`; `cached` is shown until the reader calculates. */
  | { readonly formula: string; readonly cached: string | { readonly number: string } }

/** How a cell looks; text stands in the middle from top to bottom. Cells of one look share one style in the file. */
export interface CellStyle {
  readonly bold?: true
  /** Points; 11 by default. */
  readonly size?: number
  /** RRGGBB, as `fill`. */
  readonly colour?: string
  readonly fill?: string
  readonly border?: true
  readonly align?: 'left' | 'center' | 'right'
  readonly top?: true
  readonly wrap?: true
  /** Set vertically, character under character. */
  readonly vertical?: true
  /** Levels. */
  readonly indent?: number
  /** May be changed on a protected sheet. */
  readonly unlocked?: true
  /** Of numbers: `0.00`, `@` for text, General by default. */
  readonly format?: string
}

/** Rows × columns of a sheet. */
export interface CellRange {
  readonly row: number
  readonly column: number
  readonly rows?: number
  readonly columns?: number
}

/** What may be typed; the message is shown on anything else. Blank is always allowed. */
export interface Validation {
  readonly ranges: readonly CellRange[]
  readonly allow:
    | { readonly kind: 'whole' | 'decimal'; readonly least: number }
    | { readonly kind: 'number' }
    /** Chosen from a list of words without commas, 255 characters together. */
    | { readonly kind: 'list'; readonly words: readonly string[] }
  readonly title: string
  readonly message: string
}

/** Cells are coloured while their text, or for a number its value, is this one. */
export interface Highlight {
  readonly ranges: readonly CellRange[]
  readonly when: string
  readonly colour: string
  readonly fill: string
}

export interface CellName {
  /** Letters of any script, digits, `_` and `.`, not like a reference (`cellNames`). */
  readonly name: string
  readonly sheet: number
  readonly row: number
  readonly column: number
}

/** Letters, digits and points that a cell holds at most; Excel cuts the rest off. */
export const LONGEST_TEXT = 32_767

/** Decimals of up to fifteen digits: office suites keep a number as a double. Others are to be written as text. */
export function writableNumber(decimal: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(decimal) && decimal.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15
}

/** A decimal as a number if it can be one, else as the text that it is. */
export function decimalValue(decimal: string): CellValue {
  return writableNumber(decimal) ? { number: decimal } : { text: decimal }
}
