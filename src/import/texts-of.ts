import type { LooseBlock } from './loose.ts'

/** What a block says. */
export function textsOf(block: LooseBlock): readonly string[] {
  if (block.kind === 'paragraph') return [block.text]
  return block.kind === 'picture' ? [] : block.cells.map(({ text }) => text).filter((text) => text !== '')
}
