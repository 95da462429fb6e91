import { createHash } from 'node:crypto'

/**
 * The seal of an output: a hash of its own content, kept in its properties. It tells whether a file still is what
 * the tool wrote, so that a person's edits are never written over.
 */
const PREFIX = 'report-gen-seal-'

/** What a writer prints where the seal is to stand; hashed as it is, then replaced. Same length as a seal. */
export const UNSEALED = `${PREFIX}${'0'.repeat(64)}`

/** Before it, as the writers print it; other text of the data that could stand behind these is escaped or elsewhere. */
const PLACE =
  /(?:<dc:identifier>|obj\n\(|\n {2}"seal": "|\r\n|name="report-gen-seal" content="|Name="report-gen-seal">|<!-- )$/

/** Of what stands before a seal, bytes: more than any of these takes. */
const LONGEST_PLACE = 64

const SEAL = new RegExp(`^${PREFIX}[0-9a-f]{64}$`)

/** Puts the seal in place, in the content itself: it may be long. Length and positions stay as they are. */
export function seal(content: Uint8Array): Uint8Array {
  const place = placesIn(content).find(({ found }) => found === UNSEALED)
  if (!place) throw new Error('there is no place for the seal')
  const value = sealOf(content)
  bufferOf(content).write(value, place.at, 'latin1')
  return content
}

/** The seal of content that is not sealed yet. */
export function sealOf(content: Uint8Array): string {
  return PREFIX + createHash('sha256').update(content).digest('hex')
}

/** The same of content that comes piece by piece. */
export async function sealOfPieces(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of pieces) hash.update(piece)
  return PREFIX + hash.digest('hex')
}

/** The seal of what content was before one was put at a place. */
function sealOfUnsealed(content: Uint8Array, at: number): string {
  const hash = createHash('sha256').update(content.subarray(0, at)).update(UNSEALED)
  return PREFIX + hash.update(content.subarray(at + UNSEALED.length)).digest('hex')
}

/** Whether `content` is sealed and unchanged since. */
export function isIntact(content: Uint8Array): boolean {
  return placesIn(content).some(({ at, found }) => found === sealOfUnsealed(content, at))
}

interface Place {
  readonly at: number
  readonly found: string
}

/** What may be the seal: at its own place (a title can be like one), else, by a template of the user's, the first. */
function placesIn(content: Uint8Array): readonly Place[] {
  const bytes = bufferOf(content)
  const seals: Place[] = []
  for (let at = bytes.indexOf(PREFIX); at >= 0; at = bytes.indexOf(PREFIX, at + PREFIX.length)) {
    const found = bytes.toString('latin1', at, at + UNSEALED.length)
    if (SEAL.test(found)) seals.push({ at, found })
  }
  const placed = seals.filter(({ at }) =>
    PLACE.test(bytes.toString('latin1', Math.max(0, at - LONGEST_PLACE), at)),
  )
  return placed.length > 0 ? placed : seals.slice(0, 1)
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
