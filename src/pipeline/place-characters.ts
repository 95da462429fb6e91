import type { Finding } from '../findings/finding.ts'
import { outputText } from '../locale/zh/output.ts'
import type { Report } from '../report/report.ts'
import { rangeOf, type Source } from '../source/source.ts'

/** Places are told up to this many. */
const MOST_PLACES = 20

/** Findings about characters of an output, with the places where these are typed. */
export function placeCharacters(
  findings: readonly Finding[],
  report: Report,
  source: Source,
): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.rule !== 'missing-glyph' && finding.rule !== 'unshaped-script') return finding
    const [first, ...others] = placesOf([...(finding.found ?? '')], report, source)
    if (!first) return finding
    const related = others.map(({ found, range }) => ({ message: outputText.alsoHere(found), range }))
    return { ...finding, range: first.range, ...(related.length > 0 ? { related } : {}) }
  })
}

/** Where they stand, in the order of the file: neighbours together. */
function placesOf(characters: readonly string[], { texts, labels }: Report, source: Source) {
  const pattern = new RegExp(
    `(?:${characters.map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')).join('|')})+`,
    'gu',
  )
  const places = [...texts, ...labels].flatMap((text) =>
    [...text.text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      if (!text.isTyped(index, index + found.length)) return []
      const { start, end } = text.span(index, index + found.length)
      return [{ found, range: rangeOf(source, start, end), start }]
    }),
  )
  return places.sort((a, b) => a.start - b.start).slice(0, MOST_PLACES)
}
