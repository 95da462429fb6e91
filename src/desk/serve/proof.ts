import { createHmac } from 'node:crypto'

/** Where a desk shows that it knows a key, to who has the key and is not to tell it a stranger at the same port. */
export const PROOF = '/proof'

/** What only who has the key can say to words that were never said before. */
export function proof(key: string, words: string): string {
  return createHmac('sha256', key).update(words).digest('hex')
}
