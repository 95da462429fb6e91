import { createHash } from 'node:crypto'

/**
 * The seal of an output: a hash of its own content, kept in its properties. It tells whether a file still is what
 * the tool wrote, so that a person's edits are never written over.
 */
const PREFIX = 'report-gen-seal-'

/** What a writer prints where the seal is to stand; hashed as it is, then replaced. Same length as a seal. */
export const UNSEALED = `${PREFIX}${'0'.repeat(64)}`

/** Where the writers put it, in markup that text of the data cannot imitate: there it is escaped. */
const PLACES = ['<dc:identifier>', '/ReportGenSeal (', 'name="report-gen-seal" content="', '<!-- ']

/** The seal at its own place; anywhere, only where a user's template puts it elsewhere. */
const SEALS = [`(?<=${PLACES.map((place) => place.replace('(', '\\(')).join('|')})`, ''].map(
  (place) => new RegExp(`${place}${PREFIX}[0-9a-f]{64}`),
)

/** Puts the seal in place. Length and positions stay as they are. */
export function seal(content: Uint8Array): Uint8Array {
  return withSeal(content, placeIn(content), PREFIX + hash(content))
}

/** Whether `content` is sealed and unchanged since. */
export function isIntact(content: Uint8Array): boolean {
  const place = placeIn(content)
  return place !== undefined && place.seal === PREFIX + hash(withSeal(content, place, UNSEALED))
}

/** The seal that stands in `content`, or nothing. */
export function sealIn(content: Uint8Array): string {
  return placeIn(content)?.seal ?? ''
}

interface Place {
  readonly at: number
  readonly seal: string
}

function placeIn(content: Uint8Array): Place | undefined {
  // One character a byte.
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1')
  for (const seal of SEALS) {
    const found = seal.exec(text)
    if (found) return { at: found.index, seal: found[0] }
  }
  return undefined
}

function withSeal(content: Uint8Array, place: Place | undefined, value: string): Uint8Array {
  if (!place) throw new Error('there is no place for the seal')
  const copy = Buffer.from(content)
  copy.write(value, place.at, 'latin1')
  return copy
}

function hash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
