import {
  ORGANS,
  PLACE_ALONE,
  PLACE_FOR_SHORT,
  PLACES_BEFORE,
  PUBLISHER,
} from '../../locale/zh/import-words.ts'
import { simplified } from '../../locale/zh/traditional.ts'
import type { LooseBlock } from '../loose.ts'
import { textsOf } from '../texts-of.ts'

const LONGEST_LINE = 200

/** Whom a line like 发布单位：… names in full, where the title calls it `short`. */
export function publisherOf(blocks: readonly LooseBlock[], short: string): string | undefined {
  const ends = ['', ...ORGANS].map((organ) => simplified(short) + organ)
  for (const text of blocks.flatMap(textsOf)) {
    if (text.length > LONGEST_LINE) continue
    const folded = simplified(text)
    const name = PUBLISHER.exec(folded)?.slice(1).find(Boolean)
    if (name === undefined || !ends.some((end) => name.endsWith(end))) continue
    const at = folded.indexOf(name)
    return text.slice(at, at + name.length)
  }
  return undefined
}

/** Whether an agency is called by its place alone, and what the text calls it in full. */
export function placeForAgency(
  blocks: readonly LooseBlock[],
  agency: string,
): { readonly organ?: string } | undefined {
  const place = simplified(agency)
  if (!PLACE_ALONE.test(place) && !PLACE_FOR_SHORT.test(place)) return undefined
  const text = simplified(blocks.flatMap(textsOf).join('\n'))
  const own = place.replace(PLACES_BEFORE, '')
  const organ = ORGANS.map((organ) => own + organ).find((name) => text.includes(name))
  if (organ !== undefined) return { organ }
  return PLACE_ALONE.test(place) ? {} : undefined
}
