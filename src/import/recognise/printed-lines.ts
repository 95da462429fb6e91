import { fillPattern } from '../../form/fill-pattern.ts'
import type { FormTable, Section } from '../../form/form.ts'
import { last, lineHasFigures, lines } from '../../form/tree.ts'
import { plain } from './plain-wording.ts'

/** Captions of the form and its lines without figures, headings that a page repeats for those who hear it. */
export function isPrinted(
  { heading, table }: Section,
  line: string,
  words: ReadonlyMap<string, string>,
): boolean {
  const said = plain(line)
  // Nothing but marks.
  if (said === '') return false
  const captions = table?.caption ?? []
  const printed = [heading ?? '', ...captions, captions.join('')].map((text) =>
    plain(fillPattern(text, words)),
  )
  return (
    printed.some((text) => text.endsWith(said)) ||
    (table !== undefined && linesOf(table).some((text) => plain(text) === said))
  )
}

/** Lines across a table of the form that have no figures: bands, and the labels of groups. */
function linesOf({ blocks, nest }: FormTable): readonly string[] {
  return blocks.flatMap(({ band = '', rows }) => [
    band,
    ...lines(rows, nest).flatMap((path) => (lineHasFigures(path) ? [] : [last(path).label])),
  ])
}
