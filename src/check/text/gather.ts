import type { PrintedText } from '../../report/printed-text.ts'
import { remembered } from '../../source/remembered.ts'
import type { Source } from '../../source/source.ts'
import type { Span } from '../../source/span.ts'
import type { Inspection, Remark } from '../rule.ts'

/** A place in a text, and what should stand there if that is safe to say. */
export interface Match extends Span {
  readonly instead?: string
}

interface Said {
  readonly message: string
  readonly expected?: string
  readonly fix: string
}

/** What a rule says of the places of one paragraph: what stands there, in order. */
export type Say = (found: readonly string[]) => Said

/**
 * One remark for each paragraph that has such places: at the first of them, the others related, all of them mended
 * by `--fix`. A clerk who wrote forty half-width commas in a paragraph need not be told forty times.
 */
export function gather(
  { texts, source }: Inspection,
  find: (paragraph: string, text: PrintedText) => readonly Match[],
  say: (
    found: readonly string[],
    paragraph: string,
    at: { readonly text: PrintedText; readonly start: number },
  ) => Said,
): readonly Remark[] {
  return texts.flatMap((text) =>
    paragraphs(text).flatMap(({ start, paragraph }) => {
      if (paragraph === '') return []
      const places = find(paragraph, text).map((place) => ({
        ...place,
        start: place.start + start,
        end: place.end + start,
      }))
      return remarks(text, places, (found) => say(found, paragraph, { text, start }), source)
    }),
  )
}

/** One remark for each text that has such places. */
export function gatherText(
  { texts, source }: Inspection,
  find: (text: PrintedText) => readonly Match[],
  say: Say,
): readonly Remark[] {
  return texts.flatMap((text) => remarks(text, find(text), say, source))
}

/**
 * Places of a global pattern; `instead` says what should stand in place of a match. Sixty patterns look at every
 * paragraph: `matchAll` would copy each of them every time.
 */
export function placesOf(
  paragraph: string,
  pattern: RegExp,
  instead?: (match: RegExpExecArray) => string | undefined,
): readonly Match[] {
  const places: Match[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(paragraph); match; match = pattern.exec(paragraph)) {
    const due = instead?.(match)
    const place = { start: match.index, end: pattern.lastIndex }
    places.push(due === undefined ? place : { ...place, instead: due })
    if (place.end === place.start) pattern.lastIndex++
  }
  return places
}

/** Of the places that are typed, not put in from a figure. */
function remarks(text: PrintedText, found: readonly Match[], say: Say, source: Source): readonly Remark[] {
  const places = found.filter(({ start, end }) => text.isTyped(start, end))
  return places.length > 0 ? [remark(text, places, say, source)] : []
}

/** More places of one paragraph help nobody; all are mended. */
const MOST_PLACES = 200

function remark(text: PrintedText, places: readonly Match[], say: Say, source: Source): Remark {
  const spans = places.map(({ start, end }) => text.span(start, end))
  const said = say(places.map(({ start, end }) => text.text.slice(start, end)))
  const [at, ...others] = spans.slice(0, MOST_PLACES) as [Span, ...Span[]]
  const edits = places.flatMap(({ start, end, instead }, index) => {
    const span = spans[index]
    const asTyped = span && source.text.slice(span.start, span.end) === text.text.slice(start, end)
    return asTyped && text.kind !== 'key' && instead !== undefined ? [{ ...span, text: instead }] : []
  })
  return {
    address: text.address,
    at,
    ...said,
    ...(others.length > 0
      ? { related: others.map((span, index) => ({ message: shown(text, places[index + 1]), at: span })) }
      : {}),
    ...(edits.length > 0 ? { edits } : {}),
  }
}

/** A place with a little of what stands about it. */
function shown({ text }: PrintedText, place: Match | undefined): string {
  if (!place) return ''
  const before = text.slice(Math.max(0, place.start - 4), place.start).replace(/^.*\n/s, '')
  const after = text.slice(place.end, place.end + 4).replace(/\n.*$/s, '')
  return `${before}${text.slice(place.start, place.end)}${after}`
}

const paragraphs = remembered(({ text }: PrintedText): readonly { start: number; paragraph: string }[] => {
  let start = 0
  return text.split('\n').map((paragraph) => {
    const found = { start, paragraph }
    start += paragraph.length + 1
    return found
  })
})
