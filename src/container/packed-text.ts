import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw, createInflateRaw } from 'node:zlib'
import { encodedText } from './encoded-text.ts'
import { DEFLATED, LEVEL, type Packed } from './zip.ts'

/** A long part, deflated while its text is made: as a whole it never stands in memory. As `entry` would pack it. */
export async function packText(parts: Iterable<string>): Promise<Packed> {
  let [length, checksum] = [0, 0]
  function* counted() {
    for (const bytes of encodedText(parts)) {
      length += bytes.length
      checksum = crc32(bytes, checksum)
      yield bytes
    }
  }
  const packed: Uint8Array[] = []
  await pipeline(Readable.from(counted()), createDeflateRaw({ level: LEVEL }), async (chunks) => {
    for await (const chunk of chunks) packed.push(chunk)
  })
  return { method: DEFLATED, bytes: Buffer.concat(packed), length, checksum }
}

/** What `packText` packed, piece by piece. */
export async function* unpacked({ bytes }: Packed): AsyncGenerator<Uint8Array> {
  yield* Readable.from([bytes]).pipe(createInflateRaw())
}
