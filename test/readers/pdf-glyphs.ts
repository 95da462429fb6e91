import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openWithPdfJs } from '../writers/pdf-tools.ts'

/** A glyph on a page as it is shown: its origin in millimetres from the upper left corner. */
export interface PdfGlyph {
  readonly character: string
  readonly x: number
  readonly y: number
}

type Matrix = readonly [number, number, number, number, number, number]

/** The glyphs of every page where pdf.js puts them, ISO 32000-1 9.4.4. */
export async function glyphsOfPdf(bytes: Uint8Array): Promise<readonly (readonly PdfGlyph[])[]> {
  const pdf = await openWithPdfJs(bytes)
  const pages: (readonly PdfGlyph[])[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [, , , height = 0] = page.view
    const { fnArray, argsArray } = await page.getOperatorList()
    const shown = (x: number, y: number) => (page.rotate === 90 ? { x: y, y: x } : { x, y: height - y })
    const glyphs: PdfGlyph[] = []
    let matrix: Matrix = [1, 0, 0, 1, 0, 0]
    let [size, spacing] = [0, 0]
    fnArray.forEach((operator, index) => {
      const args = argsArray[index]
      if (operator === OPS.beginText) matrix = [1, 0, 0, 1, 0, 0]
      else if (operator === OPS.setFont) size = args[1]
      else if (operator === OPS.setCharSpacing) spacing = args[0]
      else if (operator === OPS.moveText) matrix = moved(matrix, args[0], args[1])
      else if (operator === OPS.setTextMatrix)
        matrix = Array.from(args[0] as ArrayLike<number>) as unknown as Matrix
      else if (operator === OPS.showText) {
        for (const glyph of args[0]) {
          if (typeof glyph === 'number') matrix = moved(matrix, (-glyph * size) / 1000, 0)
          else {
            const { x, y } = shown(matrix[4], matrix[5])
            glyphs.push({ character: glyph.unicode, x: x * MILLIMETRE, y: y * MILLIMETRE })
            matrix = moved(matrix, (glyph.width * size) / 1000 + spacing, 0)
          }
        }
      }
    })
    pages.push(glyphs)
  }
  return pages
}

const MILLIMETRE = 25.4 / 72

function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
  return [a, b, c, d, e + a * x + c * y, f + b * x + d * y]
}
