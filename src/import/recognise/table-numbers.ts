import type { LooseBlock } from '../loose.ts'

/** Blocks whose tables are counted on from those before. */
export function numberedAfter(
  before: readonly LooseBlock[],
  blocks: readonly LooseBlock[],
): readonly LooseBlock[] {
  let number = Math.max(0, ...before.map((block) => (block.kind === 'table' ? block.number : 0)))
  return blocks.map((block) => (block.kind === 'table' ? { ...block, number: ++number } : block))
}
