/** The page of GB/T 9704-2012 5.1 and 5.2: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm, 22 lines of 28 characters. */

export function millimetres(length: number): number {
  return (length * 72) / 25.4
}

export const page = { width: millimetres(210), height: millimetres(297) } as const

const left = millimetres(28)
const top = millimetres(37)
const width = millimetres(156)
const height = millimetres(225)

/** The 版心. */
export const column = { left, top, width, height, right: left + width, bottom: top + height } as const

/** One line of the page. */
export const linePitch = height / 22

/** One character of the line. */
export const characterPitch = width / 28

/** The next line of the grid at or below `y`, both measured from the top of the 版心. */
export function alignToLine(y: number): number {
  return Math.ceil(y / linePitch - 1e-6) * linePitch
}

/** Baseline of text whose em box is centred in a strip: the middle of a Chinese glyph stands 0.38 em above it. */
export function centredBaseline(height: number, size: number): number {
  return height / 2 + 0.38 * size
}
