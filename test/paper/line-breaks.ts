import type { Element, Pages } from '../../src/layout/pages.ts'
import { withoutSpace } from '../readers/read-document.ts'

/** The lines of every paragraph that has several, in order. */
export function brokenParagraphs({ pages }: Pages): readonly (readonly string[])[] {
  const paragraphs = new Map<Element, Map<string, string>>()
  pages.forEach(({ text }, page) => {
    for (const { element, y, text: words } of text) {
      if (element?.type !== 'P') continue
      const lines = paragraphs.get(element) ?? new Map<string, string>()
      const line = `${page} ${y}`
      paragraphs.set(element, lines.set(line, (lines.get(line) ?? '') + words))
    }
  })
  return [...paragraphs.values()]
    .map((lines) => [...lines.values()].map(withoutSpace))
    .filter((lines) => lines.length > 1)
}

/** How many of `paragraphs` stand among the `lines` of another rendering with the same breaks, or in as many lines. */
export function sameBreaks(
  paragraphs: readonly (readonly string[])[],
  lines: readonly string[],
): { readonly breaks: number; readonly counts: number } {
  const body = lines.filter((line) => !PAGE_NUMBER.test(line))
  const joined = `\n${body.join('\n')}\n`
  const starts = startsOf(body)
  const counted = paragraphs.filter((paragraph) => {
    const text = paragraph.join('')
    return body.some((_, first) => {
      const last = starts[first + paragraph.length]
      const start = starts[first] ?? 0
      return (
        last !== undefined &&
        last - start === text.length &&
        body.slice(first, first + paragraph.length).join('') === text
      )
    })
  })
  const equal = paragraphs.filter((paragraph) => joined.includes(`\n${paragraph.join('\n')}\n`))
  return { breaks: equal.length, counts: counted.length }
}

const PAGE_NUMBER = /^—\d+—$/u

/** How many characters stand before each line, and before the end. */
function startsOf(lines: readonly string[]): readonly number[] {
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length)
  return starts
}
