import { strFromU8, strToU8 } from 'fflate'

type Parts = Readonly<Record<string, Uint8Array>>

/** What docx makes up at random for the relationships of charts and pictures. */
const RANDOM = /"rId[\w-]{12,}"/g

/** The parts with relationships named by their order, so that the same document gives the same bytes. */
export function steadyNames(parts: Parts): Parts {
  const renamed: Record<string, Uint8Array> = { ...parts }
  for (const [path, data] of Object.entries(parts)) {
    if (!path.endsWith('.rels')) continue
    const text = strFromU8(data)
    const names = new Map([...new Set(text.match(RANDOM))].map((name, index) => [name, `"rIdx${index + 1}"`]))
    if (names.size === 0) continue
    const steady = (xml: string) => xml.replace(RANDOM, (name) => names.get(name) ?? name)
    renamed[path] = strToU8(steady(text))
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '')
    const part = parts[owner]
    if (part) renamed[owner] = strToU8(steady(strFromU8(part)))
  }
  return renamed
}
