import { createHash } from 'node:crypto'

/**
 * The seal of an output: a hash of its own content, kept in its properties. It tells whether a file still is what
 * the tool wrote, so that a person's edits are never written over.
 */
const PREFIX = 'report-gen-seal-'

/** What a writer prints where the seal is to stand; hashed as it is, then replaced. Same length as a seal. */
export const UNSEALED = `${PREFIX}${'0'.repeat(64)}`

const SEAL = new RegExp(`${PREFIX}[0-9a-f]{64}`)

/** Puts the seal in place. Length and positions stay as they are. */
export function seal(content: Uint8Array): Uint8Array {
  return withSeal(content, UNSEALED, PREFIX + hash(content))
}

/** Whether `content` is sealed and unchanged since. */
export function isIntact(content: Uint8Array): boolean {
  const found = sealIn(content)
  return found !== '' && found === PREFIX + hash(withSeal(content, found, UNSEALED))
}

/** The seal that stands in `content`, or nothing. */
export function sealIn(content: Uint8Array): string {
  // One character a byte.
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1')
  return SEAL.exec(text)?.[0] ?? ''
}

function withSeal(content: Uint8Array, old: string, value: string): Uint8Array {
  const copy = Buffer.from(content)
  const at = copy.indexOf(old, 0, 'latin1')
  if (at < 0) throw new Error('there is no place for the seal')
  copy.write(value, at, 'latin1')
  return copy
}

function hash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
