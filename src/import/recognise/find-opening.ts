import { FIRST_LEVEL, RECIPIENT } from '../../locale/zh/import-words.ts'
import { schemaText } from '../../locale/zh/schema.ts'
import type { LooseBlock } from '../loose.ts'

/** 主送 and 口径, which stand before the first heading. */
export function opening(blocks: readonly LooseBlock[]): {
  readonly recipient?: string
  readonly scope?: string
  readonly rest: readonly LooseBlock[]
} {
  const [first] = blocks
  const recipient = recipientIn(first)
  const sentences = new Map(
    Object.entries(schemaText.scopes).map(([scope, sentence]) => [sentence as string, scope]),
  )
  const stated = blocks.find((block) => block.kind === 'paragraph' && sentences.has(block.text))
  const scope = stated?.kind === 'paragraph' ? sentences.get(stated.text) : undefined
  return {
    ...(recipient === undefined ? {} : { recipient }),
    ...(scope === undefined ? {} : { scope }),
    rest: blocks.filter((block) => block !== stated && !(recipient !== undefined && block === first)),
  }
}

/** 主送, where a block is its line. */
export function recipientIn(block: LooseBlock | undefined): string | undefined {
  if (block?.kind !== 'paragraph' || FIRST_LEVEL.test(block.text)) return undefined
  return RECIPIENT.test(block.text) ? block.text.slice(0, -1) : undefined
}
