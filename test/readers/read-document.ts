import type { Grid, Merged } from '../oracles/types.ts'

/** What a reader finds in an output, whatever its file format. All text is without white space. */
export interface ReadDocument {
  /** The text proper in reading order: no page numbers, no repeated table heads, no captions that are not printed. */
  readonly words: string
  readonly headings: readonly ReadHeading[]
  readonly tables: readonly ReadTable[]
  /** Where a stamp must stand: the screen (HTML), each page header (DOCX), each page (PDF), as text. */
  readonly surfaces: readonly string[]
}

export interface ReadHeading {
  /** 0 the title, 1 一、 2 （一） 3 1. 4 （1） */
  readonly level: number
  readonly text: string
}

export interface ReadTable {
  readonly grid: Grid
  readonly merged: readonly Merged[]
}

export const withoutSpace = (text: string): string => text.replace(/\s/gu, '')
