import { A4, type Paper } from '../document/paper.ts'

export function millimetres(length: number): number {
  return (length * 72) / 25.4
}

/** A page and the grid that its text stands on. Points. */
export interface Sheet {
  readonly page: { readonly width: number; readonly height: number }
  /** The 版心. */
  readonly column: Column
  /** One line of the page. */
  readonly linePitch: number
  /** One character of the line. */
  readonly characterPitch: number
}

export interface Column {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly right: number
  readonly bottom: number
}

/** The sheet turned to the right: its left edge is on top (横排, the head of a table at the binding side). */
export function turned({ page, column, linePitch, characterPitch }: Sheet): Sheet {
  const [left, top] = [page.height - column.bottom, column.left]
  const [width, height] = [column.height, column.width]
  return {
    page: { width: page.height, height: page.width },
    column: { left, top, width, height, right: left + width, bottom: top + height },
    linePitch,
    characterPitch,
  }
}

/** A paper's page, upright. */
export function sheetOf(paper: Paper): Sheet {
  const left = millimetres(paper.left)
  const top = millimetres(paper.top)
  const width = millimetres(paper.width)
  const height = millimetres(paper.height)
  return {
    page: { width: millimetres(A4.width), height: millimetres(A4.height) },
    column: { left, top, width, height, right: left + width, bottom: top + height },
    linePitch: height / paper.lines,
    characterPitch: width / paper.characters,
  }
}

/** The next line of the grid at or below `y`, both measured from the top of the 版心. */
export function alignToLine(y: number, linePitch: number): number {
  return Math.ceil(y / linePitch - 1e-6) * linePitch
}

/** Baseline of text whose em box is centred in a strip: the middle of a Chinese glyph stands 0.38 em above it. */
export function centredBaseline(height: number, size: number): number {
  return height / 2 + 0.38 * size
}
