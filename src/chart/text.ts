/**
 * Width of a text in points, told from its characters alone: the same in every font at hand, so that all outputs show
 * the same drawing. 汉字 are square; the Latin widths are those of a wide face.
 */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += widthOf(character.codePointAt(0) ?? 0)
  return width * size
}

/** In em. */
function widthOf(codePoint: number): number {
  if (codePoint >= 0x2e80 || (codePoint >= 0x2010 && codePoint <= 0x2fff)) return 1
  if (codePoint > 0x7e) return 0.8
  if (codePoint >= 0x30 && codePoint <= 0x39) return 0.58
  return /[A-Z@%&]/.test(String.fromCodePoint(codePoint)) ? 0.8 : 0.6
}

export const LINE_HEIGHT = 1.25

/** The text in lines no wider than `width`. Words and numbers stay whole where they fit; 禁则 for what may not begin a line. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (textWidth(line + piece, size) <= width) {
      line += piece
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = piece.trimStart()
    while (textWidth(line, size) > width && [...line].length > 1) {
      const head = startThatFits(line, size, width)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** What stays together: a run of Latin letters and digits, with 年, 月, 日 behind it; a character and the closing marks behind it. */
function pieces(text: string): readonly string[] {
  return text.match(/(?:[\x21-\x7e]+[年月日]?|[（《“〔]*[\s\S])[，。、；：？！）》”〕％…]*/gu) ?? []
}

/** The width that a text needs for nothing in it to be torn apart. */
export function leastWidth(text: string, size: number): number {
  return Math.max(0, ...pieces(text).map((piece) => textWidth(piece.trim(), size)))
}

function startThatFits(text: string, size: number, width: number): string {
  let head = ''
  for (const character of text) {
    if (head !== '' && textWidth(head + character, size) > width) break
    head += character
  }
  return head
}
