import { SUBJECT } from '../../locale/zh/import-words.ts'
import { simplified } from '../../locale/zh/traditional.ts'
import type { LooseBlock } from '../loose.ts'
import { textsOf } from '../texts-of.ts'
import type { Title } from './find-head.ts'

/** A text in parts that speaks of little else, or is called one. */
export function isReport(blocks: readonly LooseBlock[], titles: readonly Title[], headings: number): boolean {
  if (titles.length > 0) return headings > 0
  const mentions = blocks
    .flatMap(textsOf)
    .reduce((sum, text) => sum + (simplified(text).match(SUBJECT)?.length ?? 0), 0)
  return headings >= 3 && mentions >= 5
}

/** More characters are a text, whatever is beside it. */
const LONGEST_CAPTIONS = 300
const LONGEST_SHOWN = 40

/** What stands there instead of a report: what it begins with, how many pictures it is. */
export function insteadOfReport(blocks: readonly LooseBlock[]): {
  readonly refusal: 'not-a-report' | 'only-pictures'
  readonly found: readonly string[]
} {
  const texts = blocks.flatMap(textsOf)
  const first = (texts[0] ?? '').slice(0, LONGEST_SHOWN)
  const pictures = blocks.filter(({ kind }) => kind === 'picture').length
  if (pictures === 0 || texts.join('').length > LONGEST_CAPTIONS)
    return { refusal: 'not-a-report', found: [first] }
  return { refusal: 'only-pictures', found: [first, String(pictures)] }
}

/** Titles of different reports, each with a text of its own below it. */
export function distinct(
  titles: readonly Title[],
  blocks: readonly LooseBlock[],
  isAnchor: (block: LooseBlock) => boolean,
): readonly string[] {
  const places = titles.map((title) => blocks.indexOf([...title.blocks][0] as LooseBlock))
  const withText = titles.filter((_, index) => {
    const own = blocks.slice(places[index], places[index + 1])
    return own.filter(isAnchor).length >= 2
  })
  const keys = new Map(withText.map((title) => [`${title.year} ${title.agency ?? ''}`, title.text]))
  return [...keys.values()]
}
