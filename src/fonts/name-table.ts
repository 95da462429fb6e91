import { view } from './bytes.ts'

/** Which name a record holds, OpenType 1.9 `name`. */
export const NAME = { family: 1, fullName: 4, postScript: 6, typographicFamily: 16 } as const

export interface FaceName {
  readonly id: number
  readonly text: string
}

/** How names are encoded, by platform and encoding: Unicode, Windows (3) and, in old fonts, Macintosh (1). */
const LABELS: Readonly<Record<string, string>> = {
  '1,0': 'macintosh',
  '1,2': 'big5',
  '1,25': 'gbk',
  '3,0': 'utf-16be',
  '3,1': 'utf-16be',
  '3,3': 'gbk',
  '3,4': 'big5',
  '3,10': 'utf-16be',
}

const WANTED: ReadonlySet<number> = new Set(Object.values(NAME))

/** The names of a face in all languages, Windows' before Macintosh's. */
export function readNames(name: Uint8Array): readonly FaceName[] {
  const data = view(name)
  const strings = data.getUint16(4)
  const found: (FaceName & { readonly platform: number })[] = []
  for (let record = 6; record < 6 + 12 * data.getUint16(2); record += 12) {
    const platform = data.getUint16(record)
    const id = data.getUint16(record + 6)
    const label = platform === 0 ? 'utf-16be' : LABELS[`${platform},${data.getUint16(record + 2)}`]
    if (!label || !WANTED.has(id)) continue
    const start = strings + data.getUint16(record + 10)
    const text = decoded(name.subarray(start, start + data.getUint16(record + 8)), label)
    if (text) found.push({ platform, id, text })
  }
  return found.sort((a, b) => Number(a.platform === 1) - Number(b.platform === 1))
}

const decoders = new Map<string, { decode(bytes: Uint8Array): string }>()

/** Old fonts fill up the bytes of GBK with zeros. */
function decoded(bytes: Uint8Array, label: string): string {
  let decoder = decoders.get(label)
  if (!decoder) {
    decoder = new TextDecoder(label)
    decoders.set(label, decoder)
  }
  const text = decoder.decode(label === 'utf-16be' ? bytes : bytes.filter((byte) => byte !== 0))
  return text.replace(/\p{C}/gu, '').trim()
}
