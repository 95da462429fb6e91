import { isNumeric } from '../../locale/zh/import-words.ts'
import { foldWording } from '../../source/fold-wording.ts'
import type { LooseBlock, LooseParagraph, LooseTable } from '../loose.ts'
import { bandWording } from './form-lines.ts'

/** Fewest labels and figures that make a table of lines. */
const FEWEST = 4
const LONGEST_LABEL = 60

/** Texts copied from pages have a cell a line: stretches of labels and figures become tables again. */
export function withParagraphTables(
  blocks: readonly LooseBlock[],
  labels: ReadonlySet<string>,
  isHeading: (text: string) => boolean,
): readonly LooseBlock[] {
  let number = Math.max(0, ...blocks.map((block) => (block.kind === 'table' ? block.number : 0)))
  const result: LooseBlock[] = []
  let run: LooseParagraph[] = []
  const pieces = piecesOf(labels)
  const isLabel = (text: string) => labels.has(foldWording(text)) || labels.has(bandWording(text))
  const isCell = (text: string) =>
    isNumeric(text) || isLabel(text) || (text.length <= 8 && pieces.has(foldWording(text)))
  const end = (): void => {
    const known = run.filter(({ text }) => isLabel(text)).length
    const figures = run.filter(({ text }) => isNumeric(text)).length
    if (known >= FEWEST && figures >= FEWEST) result.push(asTable(run, ++number))
    else result.push(...run)
    run = []
  }
  for (const block of blocks) {
    const isPart =
      block.kind === 'paragraph' &&
      block.text.length <= LONGEST_LABEL &&
      block.level === undefined &&
      !isHeading(block.text) &&
      isCell(block.text)
    if (isPart) run.push(block)
    else {
      end()
      result.push(block)
    }
  }
  end()
  return result
}

/** All beginnings and ends of labels, as they are cut over two lines. */
function piecesOf(labels: ReadonlySet<string>): ReadonlySet<string> {
  const pieces = new Set<string>()
  for (const label of labels) {
    for (let at = 1; at < label.length; at++) pieces.add(label.slice(0, at)).add(label.slice(at))
  }
  return pieces
}

function asTable(run: readonly LooseParagraph[], number: number): LooseTable {
  const cells = run.map(({ text }, row) => ({ row, column: 0, rowSpan: 1, columnSpan: 1, text }))
  const within = run[0]?.within ?? { depth: 0 }
  return { kind: 'table', within, caption: [], cells, hasRows: false, number }
}
