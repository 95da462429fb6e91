import type { Block } from './document.ts'

/** Blocks `start` … `end`−1 of a document, which stand on pages of one direction. */
export interface Direction {
  readonly landscape: boolean
  readonly start: number
  readonly end: number
}

/** A table that is set 横排 takes along the headings right over it, and the notes and fields under it. */
export function directions(blocks: readonly Block[]): readonly Direction[] {
  const found: { landscape: boolean; start: number; end: number }[] = []
  blocks.forEach((_, index) => {
    const landscape = isLandscape(blocks, index)
    const last = found.at(-1)
    if (last?.landscape === landscape) last.end = index + 1
    else found.push({ landscape, start: index, end: index + 1 })
  })
  return found
}

function isLandscape(blocks: readonly Block[], index: number): boolean {
  const step = stepToTable(blocks[index])
  let at = index
  while (step !== 0 && stepToTable(blocks[at]) === step) at += step
  const block = blocks[at]
  return block?.type === 'table' && block.landscape === true
}

/** On which side of a block the table stands that it may belong to. */
function stepToTable(block: Block | undefined): number {
  if (block?.type === 'heading') return 1
  return block?.type === 'note' || block?.type === 'form-line' ? -1 : 0
}
