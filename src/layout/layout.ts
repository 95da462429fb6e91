import type { Block, Document, Imprint, Table } from '../document/document.ts'
import { directions } from '../document/landscape.ts'
import { paperOf } from '../document/paper.ts'
import type { FontSet } from '../fonts/face.ts'
import { pageNumber, stampItems } from './furniture.ts'
import { sheetOf } from './geometry.ts'
import { illustrationPiece } from './illustration.ts'
import { addImprint } from './imprint.ts'
import { annotationPiece, attachmentsPiece, documentNumberPiece, recipientPiece } from './official-lines.ts'
import { PageBuilder } from './page-builder.ts'
import type { Element, ImprintPlace, Overflow, Page, Pages } from './pages.ts'
import { paginate } from './paginate.ts'
import { headingPiece, notePiece, paragraphPiece } from './paragraph.ts'
import type { LinesPiece, Piece } from './pieces.ts'
import { signaturePiece } from './signature.ts'
import { type Structure, structureOf } from './structure.ts'
import { measureTable, overflowsOf } from './table-measure.ts'
import { formLinePiece, tableTitlePieces } from './table-title.ts'
import { titlePiece } from './title.ts'
import { Typesetter } from './typesetter.ts'

/** Sets a document on pages by GB/T 9704-2012, or with the margins of the blank form. */
export function layoutDocument(document: Document, fonts: FontSet): Pages {
  const sheet = sheetOf(paperOf(document))
  const typesetter = new Typesetter(fonts, sheet)
  const structure = structureOf(document)
  const builder = new PageBuilder(sheet)
  const turned = typesetter.turned()
  const overflows: Overflow[] = []
  for (const { landscape, start, end } of directions(document.blocks)) {
    const setter = landscape ? turned : typesetter
    const pieces = document.blocks
      .slice(start, end)
      .flatMap((block, index) => piecesOf(block, setter, structure, structure.leaves[start + index] ?? []))
    overflows.push(...pieces.flatMap((piece) => (piece.type === 'table' ? overflowsOf(piece.table) : [])))
    builder.turnTo(setter.sheet)
    paginate(pieces, builder)
  }
  const imprint = imprintOf(document, builder, typesetter, structure)
  const { pages, outline, tables } = builder
  // An empty page before 版记 has no number, nor has the page of 版记 (GB/T 9704-2012 7.5).
  const numbered = imprint === 'own-sheet' ? pages.length - 2 : pages.length
  return {
    ...sheet.page,
    pages: pages.map((content, index) =>
      furnished(content, index < numbered ? index + 1 : undefined, document.stamp, typesetter),
    ),
    structure: structure.root,
    outline,
    tables,
    ...(imprint ? { imprint } : {}),
    ...typesetter.unprintable,
    overflows,
  }
}

function piecesOf(
  block: Block,
  typesetter: Typesetter,
  { cells }: Structure,
  leaves: readonly Element[],
): readonly Piece[] {
  if (block.type === 'table') {
    const over = tableTitlePieces(block, typesetter, leaves)
    const table = measureTable(block, typesetter)
    return [
      ...over,
      { type: 'table', block, table, elements: cells, onGrid: over.length === 0, before: 0, after: 0 },
    ]
  }
  return block.type === 'imprint' ? [] : [linesOf(block, typesetter, leaves)]
}

function linesOf(
  block: Exclude<Block, Table | Imprint>,
  typesetter: Typesetter,
  leaves: readonly Element[],
): LinesPiece {
  const [element] = leaves
  if (!element) throw new Error(`a ${block.type} without an element`)
  switch (block.type) {
    case 'document-number':
      return documentNumberPiece(block, typesetter, element)
    case 'title':
      return titlePiece(block, typesetter, element)
    case 'recipient':
      return recipientPiece(block, typesetter, element)
    case 'heading':
      return headingPiece(block, typesetter, element)
    case 'paragraph':
      return paragraphPiece(block, typesetter, element)
    case 'form-line':
      return formLinePiece(block, typesetter, element)
    case 'illustration':
      return illustrationPiece(block, typesetter, leaves)
    case 'note':
      return notePiece(block, typesetter, element)
    case 'attachments':
      return attachmentsPiece(block, typesetter, leaves)
    case 'signature':
      return signaturePiece(block, typesetter, leaves)
    case 'annotation':
      return annotationPiece(block, typesetter, element)
  }
}

/** Puts 版记 on its page; there is one at most, and it is the last block. */
function imprintOf(
  { blocks }: Document,
  builder: PageBuilder,
  typesetter: Typesetter,
  { leaves }: Structure,
): ImprintPlace | undefined {
  const block = blocks.at(-1)
  if (block?.type !== 'imprint') return undefined
  return addImprint(builder, block, typesetter, leaves.at(-1) ?? [])
}

/** With the page number and, behind the text, the stamp. */
function furnished(
  content: Page,
  number: number | undefined,
  stamp: string | undefined,
  typesetter: Typesetter,
): Page {
  const behind = stamp ? stampItems(stamp, typesetter) : []
  return { ...content, text: [...behind, ...content.text, ...(number ? pageNumber(number, typesetter) : [])] }
}
