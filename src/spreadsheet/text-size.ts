/** Width of a text in digits of the usual font: what is not Latin takes two. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += character > '\u00ff' ? 2 : 1
  return width
}

const LINE = 15

/** Points that a text takes in a cell that is `width` digits wide, lines and all. */
export function textHeight(text: string, width: number): number {
  const room = Math.max(2, width - 1)
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(textWidth(line) / room)))
  return LINE * lines.reduce((sum, count) => sum + count, 0)
}
