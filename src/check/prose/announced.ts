import { type ProseNumber, withHalfWidthDigits } from '../../prose/numbers.ts'
import type { Span } from '../../source/span.ts'
import type { ReadText } from './prose.ts'
import { seriesAt } from './series.ts'

/** A number of things that prose announces, and how many it then names, where they are named. */
export interface Announced extends Span {
  readonly number: ProseNumber
  /** How many there are; several where 和 may join two or stand within one. */
  readonly counts: readonly number[]
  /** Named after 等: there may be more. */
  readonly isOpen: boolean
}

/** Things that can be listed; 次 and 件 are only told of. */
const LISTED = /^(?:个|项|类|种|大项|大类)$/
const FARTHEST = 16

export function announcedIn(reading: ReadText): readonly Announced[] {
  const text = withHalfWidthDigits(reading.text.text)
  return reading.numbers
    .filter(({ value, unit, isVague }) => value.gte(2) && value.lte(60) && !isVague && LISTED.test(unit))
    .flatMap((number) => after(text, number) ?? quoted(text, number) ?? before(text, number) ?? [])
}

/** 以下四个方面：一是……二是……, or a list: 三个平台：网站、微信、微博。 */
function after(text: string, number: ProseNumber): Announced | undefined {
  const rest = text.slice(number.unitEnd, number.unitEnd + FARTHEST)
  const colon = /^[^，。；！？\n\d：:]*[：:]/.exec(rest)?.[0]
  if (colon === undefined) return undefined
  const start = number.unitEnd + colon.length
  const count = seriesAt(text, start)
  if (count !== undefined) return { number, counts: [count], isOpen: false, start: number.start, end: start }
  const list = /^[^，。；：！？,;:!?\n\d（(]{3,300}(?=[。\n]|$)/.exec(text.slice(start, start + 301))?.[0]
  return list === undefined ? undefined : listed(number, list, start)
}

/** “名称、依据、时间”等3类要素. */
function quoted(text: string, number: ProseNumber): Announced | undefined {
  const lead = text.slice(Math.max(0, number.start - 300), number.start)
  const list = /“([^“”，。；]*)”(等)?$/.exec(lead)
  if (!list?.[1]) return undefined
  return listed(number, `${list[1]}${list[2] ?? ''}`, number.start - list[0].length)
}

/** 权力清单、责任清单2个清单: each ends with what is counted. */
function before(text: string, number: ProseNumber): Announced | undefined {
  const noun = /^\p{Script=Han}{2}/u.exec(text.slice(number.unitEnd))?.[0]
  const said = text.slice(Math.max(0, number.start - 300), number.start)
  if (noun === undefined || !said.endsWith(noun)) return undefined
  const lead = said.split(/[，。；：！？,;:!?\n]/).at(-1) ?? ''
  const items = lead.split(/[、和及与]/)
  if (items.length < 2 || !items.every((item) => item.endsWith(noun))) return undefined
  return {
    number,
    counts: [items.length],
    isOpen: false,
    start: number.start - lead.length,
    end: number.unitEnd,
  }
}

function listed(number: ProseNumber, list: string, start: number): Announced | undefined {
  const isOpen = /等/.test(list)
  const items = list.replace(/等$/, '').split(/、/)
  if (items.length < 2) return undefined
  const joints = items.at(-1)?.match(/[和及与]/g)?.length ?? 0
  const counts = Array.from({ length: joints + 1 }, (_, more) => items.length + more)
  return { number, counts, isOpen, start, end: start + list.length }
}
