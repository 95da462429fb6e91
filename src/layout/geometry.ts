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

/** GB/T 9704-2012 5.1 and 5.2: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm, 22 lines of 28 characters. */
export const official = sheet({ left: 28, top: 37, width: 156, height: 225, lines: 22, characters: 28 })

/** The margins of the blank official form, which are those of a new document in Word: 25.4 mm and 31.75 mm. */
export const plain = sheet({
  left: 31.75,
  top: 25.4,
  width: 146.5,
  height: 246.2,
  lines: 24,
  characters: 26,
})

/** Millimetres on A4, and how many lines and characters fill the 版心. */
interface Measures {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly lines: number
  readonly characters: number
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

function sheet(measures: Measures): Sheet {
  const left = millimetres(measures.left)
  const top = millimetres(measures.top)
  const width = millimetres(measures.width)
  const height = millimetres(measures.height)
  return {
    page: { width: millimetres(210), height: millimetres(297) },
    column: { left, top, width, height, right: left + width, bottom: top + height },
    linePitch: height / measures.lines,
    characterPitch: width / measures.characters,
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
