import type { Block, Document } from '../document/document.ts'
import type { FontSet } from '../fonts/face.ts'
import { pageNumber, stampItems } from './furniture.ts'
import { page } from './geometry.ts'
import type { Element, Page, Pages } from './pages.ts'
import { paginate } from './paginate.ts'
import { documentNumberPiece, headingPiece, notePiece, paragraphPiece } from './paragraph.ts'
import type { Piece } from './pieces.ts'
import { signaturePiece } from './signature.ts'
import { type Structure, structureOf } from './structure.ts'
import { measureTable } from './table-measure.ts'
import { titlePiece } from './title.ts'
import { Typesetter } from './typesetter.ts'

/** Sets a document on pages by GB/T 9704-2012. */
export function layoutDocument(document: Document, fonts: FontSet): Pages {
  const typesetter = new Typesetter(fonts)
  const structure = structureOf(document)
  const pieces = document.blocks.map((block, index) =>
    pieceOf(block, typesetter, structure, structure.leaves[index] ?? []),
  )
  const { pages, outline } = paginate(pieces)
  return {
    ...page,
    pages: pages.map((content, index) => furnished(content, index + 1, document.stamp, typesetter)),
    structure: structure.root,
    outline,
    missing: typesetter.missing,
  }
}

function pieceOf(
  block: Block,
  typesetter: Typesetter,
  { cells }: Structure,
  leaves: readonly Element[],
): Piece {
  if (block.type === 'table') {
    return {
      type: 'table',
      table: measureTable(block, typesetter),
      elements: cells,
      onGrid: true,
      before: 0,
      after: 0,
    }
  }
  const [element] = leaves
  if (!element) throw new Error(`a ${block.type} without an element`)
  switch (block.type) {
    case 'document-number':
      return documentNumberPiece(block, typesetter, element)
    case 'title':
      return titlePiece(block, typesetter, element)
    case 'heading':
      return headingPiece(block, typesetter, element)
    case 'paragraph':
      return paragraphPiece(block, typesetter, element)
    case 'note':
      return notePiece(block, typesetter, element)
    case 'signature':
      return signaturePiece(block, typesetter, leaves)
  }
}

/** With the page number and, behind the text, the stamp. */
function furnished(content: Page, number: number, stamp: string | undefined, typesetter: Typesetter): Page {
  const behind = stamp ? stampItems(stamp, typesetter) : []
  return { text: [...behind, ...content.text, ...pageNumber(number, typesetter)], lines: content.lines }
}
