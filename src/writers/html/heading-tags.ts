import type { Heading } from '../../document/document.ts'

/**
 * The tag of each heading, h2 to h5. A report may go from 一、 straight to 1.; an outline read aloud may not
 * skip a level, so a heading stands one below the nearest higher heading before it.
 */
export function headingTags(headings: readonly Heading[]): ReadonlyMap<Heading, string> {
  const tags = new Map<Heading, string>()
  let open: readonly number[] = []
  for (const heading of headings) {
    open = [...open.filter((level) => level < heading.level), heading.level]
    tags.set(heading, `h${open.length + 1}`)
  }
  return tags
}
