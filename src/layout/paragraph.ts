import type { DocumentNumber, Heading, Note, Paragraph } from '../document/document.ts'
import { breakLines } from './break-lines.ts'
import { centredBaseline, characterPitch, column, linePitch } from './geometry.ts'
import type { Element } from './pages.ts'
import type { LinesPiece, Strip } from './pieces.ts'
import { placeLine } from './place-line.ts'
import { headingStyles, styles } from './styles.ts'
import type { SetText, Typesetter } from './typesetter.ts'

export function paragraphPiece(block: Paragraph, typesetter: Typesetter, element: Element): LinesPiece {
  const runs = block.runs.map(({ text, lead }) => ({ text, style: lead ? styles.lead : styles.text }))
  return { ...lines, strips: indented(typesetter.set(runs), element, bodyLine) }
}

/** GB/T 9704-2012 7.3.3: all four levels are set off by two characters, as paragraphs are. */
export function headingPiece(block: Heading, typesetter: Typesetter, element: Element): LinesPiece {
  const text = typesetter.set([{ text: block.text, style: headingStyles[block.level] }])
  const piece: LinesPiece = {
    ...lines,
    strips: indented(text, element, bodyLine),
    whole: true,
    keepWithNext: true,
  }
  return block.level > 2 ? piece : { ...piece, outline: { text: block.text, level: block.level } }
}

/** Directly under its table, off the grid. */
export function notePiece(block: Note, typesetter: Typesetter, element: Element): LinesPiece {
  const text = typesetter.set([{ text: block.text, style: styles.note }])
  const line = { size: styles.note.size, height: styles.note.size * 1.5, indent: 2 * styles.note.size }
  return { ...lines, strips: indented(text, element, line), onGrid: false, keepWithPrevious: true }
}

/** 发文字号: centred, one empty line below. */
export function documentNumberPiece(
  block: DocumentNumber,
  typesetter: Typesetter,
  element: Element,
): LinesPiece {
  const text = typesetter.set([{ text: block.text, style: styles.text }])
  const strips = breakLines(text, column.width, column.width).map(
    (line): Strip => ({
      height: linePitch,
      text: placeLine(text, line, {
        x: column.left + (column.width - Math.min(line.width, column.width)) / 2,
        y: centredBaseline(linePitch, styles.text.size),
        element,
      }),
    }),
  )
  return { ...lines, strips, whole: true, keepWithNext: true, after: linePitch }
}

const lines = {
  type: 'lines',
  onGrid: true,
  whole: false,
  keepWithNext: false,
  keepWithPrevious: false,
  before: 0,
  after: 0,
} as const

const bodyLine = { size: styles.text.size, height: linePitch, indent: 2 * characterPitch }

/** Justified lines, the first one indented. */
function indented(
  text: SetText,
  element: Element,
  { size, height, indent }: { readonly size: number; readonly height: number; readonly indent: number },
): readonly Strip[] {
  const broken = breakLines(text, column.width - indent, column.width)
  return broken.map((line, index) => ({
    height,
    text: placeLine(text, line, {
      x: column.left + (index === 0 ? indent : 0),
      y: centredBaseline(height, size),
      justified: index < broken.length - 1,
      element,
    }),
  }))
}
