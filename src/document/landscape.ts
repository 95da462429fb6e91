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
  landscapes(blocks).forEach((landscape, index) => {
    const last = found.at(-1)
    if (last?.landscape === landscape) last.end = index + 1
    else found.push({ landscape, start: index, end: index + 1 })
  })
  return found
}

/** Which blocks stand on pages set 横排. */
function landscapes(blocks: readonly Block[]): readonly boolean[] {
  const found = blocks.map((block) => block.type === 'table' && block.landscape === true)
  const takeAlong = (index: number, from: number) => {
    const isNear = sideOfTable(blocks[from]) === 0 || sideOfTable(blocks[from]) === index - from
    found[index] = isNear && found[from] === true
  }
  for (let index = 1; index < blocks.length; index++) {
    if (sideOfTable(blocks[index]) === 1) takeAlong(index, index - 1)
  }
  for (let index = blocks.length - 2; index >= 0; index--) {
    if (sideOfTable(blocks[index]) === -1) takeAlong(index, index + 1)
  }
  return found
}

/** Over (-1) or under (1) the table that a block may belong to. */
function sideOfTable(block: Block | undefined): -1 | 0 | 1 {
  if (block?.type === 'heading') return -1
  return block?.type === 'note' || block?.type === 'form-line' ? 1 : 0
}
