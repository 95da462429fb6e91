import { Keyword, Lexer } from './lexer.ts'
import { PdfString } from './pdf-object.ts'

/** The text of each character code of a font, ISO 32000-1 9.10.3. */
export function readToUnicode(cmap: string): ReadonlyMap<number, string> {
  const lexer = new Lexer(cmap)
  const unicode = new Map<number, string>()
  let operands: PdfString[] = []
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (token instanceof PdfString) operands.push(token)
    else if (token instanceof Keyword) {
      if (token.word === 'endbfchar') addCharacters(operands, unicode)
      if (token.word === 'endbfrange') addRanges(operands, unicode)
      operands = []
    }
  }
  return unicode
}

function addCharacters(operands: readonly PdfString[], unicode: Map<number, string>): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    unicode.set(codeOf(operands[index]), characters(operands[index + 1]))
  }
}

function addRanges(operands: readonly PdfString[], unicode: Map<number, string>): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const [first, last] = [codeOf(operands[index]), codeOf(operands[index + 1])]
    const start = characters(operands[index + 2])
    for (let code = first; code <= last; code++) {
      const end = start.charCodeAt(start.length - 1) + code - first
      unicode.set(code, start.slice(0, -1) + String.fromCharCode(end))
    }
  }
}

function codeOf(string: PdfString | undefined): number {
  return Number.parseInt(Buffer.from(string?.bytes ?? '', 'latin1').toString('hex'), 16)
}

function characters(string: PdfString | undefined): string {
  return Buffer.from(string?.bytes ?? '', 'latin1')
    .swap16()
    .toString('utf16le')
}
