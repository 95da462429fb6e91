import { displayWidth } from '../findings/display-width.ts'

/** A word or a Chinese character, with the marks that do not stand at an end of a line without it. */
const PIECES = / +|[（“《]*(?:[!-~]+|[^ ])[，。；：、！？）》”…]*/gsu

/** A text in lines of so many terminal cells, parted at spaces and between Chinese characters. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => linesOf(line, width))
    .join('\n')
}

function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && displayWidth(line + piece) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return [...lines, line]
}
