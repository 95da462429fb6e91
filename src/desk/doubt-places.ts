import { entriesOf, type Located } from '../source/located.ts'
import { offsetOf } from '../source/source.ts'
import type { Present } from './present.ts'
import type { DeskFinding } from './protocol/state.ts'

/** Doubts of an import stand over a line of the file: the form calls it by the keys that lead there. */
export function withDoubtPlaces(
  findings: readonly DeskFinding[],
  present: Present | undefined,
): readonly DeskFinding[] {
  const { source, data } = present ?? {}
  if (!source || !data) return findings
  return findings.map((finding) => {
    const { rule, range } = finding
    if (rule !== 'import-doubt' || !range) return finding
    const address = wayTo(data, offsetOf(source, range.line, range.column)).join('.')
    return address === '' ? finding : { ...finding, address }
  })
}

/** The keys on the way to what begins at an offset. */
function wayTo(at: Located, offset: number): readonly string[] {
  const entry = entriesOf(at).findLast(({ keyStart }) => keyStart <= offset)
  if (!entry || offset > entry.value.end) return []
  return [entry.key, ...(entry.keyStart === offset ? [] : wayTo(entry.value, offset))]
}
