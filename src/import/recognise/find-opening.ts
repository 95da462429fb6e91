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
  const isRecipient =
    first?.kind === 'paragraph' && RECIPIENT.test(first.text) && !FIRST_LEVEL.test(first.text)
  const sentences = new Map(
    Object.entries(schemaText.scopes).map(([scope, sentence]) => [sentence as string, scope]),
  )
  const stated = blocks.find((block) => block.kind === 'paragraph' && sentences.has(block.text))
  const scope = stated?.kind === 'paragraph' ? sentences.get(stated.text) : undefined
  return {
    ...(isRecipient ? { recipient: first.text.slice(0, -1) } : {}),
    ...(scope === undefined ? {} : { scope }),
    rest: blocks.filter((block) => block !== stated && !(isRecipient && block === first)),
  }
}
