import type { Heading, Note, Paragraph } from '../document/document.ts'
import type { Element } from './pages.ts'
import { type LinesPiece, linesPiece } from './pieces.ts'
import { bodySetting, justifiedStrips } from './strips.ts'
import { headingStyles, styles } from './styles.ts'
import type { Typesetter } from './typesetter.ts'

export function paragraphPiece(block: Paragraph, typesetter: Typesetter, element: Element): LinesPiece {
  const { sheet } = typesetter
  const runs = block.runs.map(({ text, lead }) => ({ text, style: lead ? styles.lead : styles.text }))
  return linesPiece(justifiedStrips(typesetter.set(runs), element, sheet.column, bodySetting(sheet)))
}

/** GB/T 9704-2012 7.3.3: all four levels are set off by two characters, as paragraphs are. */
export function headingPiece(block: Heading, typesetter: Typesetter, element: Element): LinesPiece {
  const { sheet } = typesetter
  const text = typesetter.set([{ text: block.text, style: headingStyles[block.level] }])
  const strips = justifiedStrips(text, element, sheet.column, bodySetting(sheet))
  const piece = linesPiece(strips, { whole: true, keepWithNext: true })
  return block.level > 2 ? piece : { ...piece, outline: { text: block.text, level: block.level, element } }
}

/** Directly under its table, off the grid. */
export function notePiece(block: Note, typesetter: Typesetter, element: Element): LinesPiece {
  const { size } = styles.note
  const text = typesetter.set([{ text: block.text, style: styles.note }])
  const setting = { size, height: size * 1.5, first: 2 * size, rest: 0 }
  const strips = justifiedStrips(text, element, typesetter.sheet.column, setting)
  return linesPiece(strips, { onGrid: false, keepWithPrevious: true })
}
