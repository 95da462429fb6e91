import type { Finding, Range } from '../findings/finding.ts'
import { isContradiction } from '../findings/registry.ts'
import { given } from '../source/given.ts'
import type { SourceLinks } from './source-links.ts'
import type { FindingView, Place } from './state.ts'

/** Where findings are seen in the page; there may be no page that they belong to. */
export interface Seen {
  ofFinding(finding: Finding): Place | undefined
  ofRange(range: Range): Place | undefined
}

/** Places that take part are told up to this many: a total may have thousands of parts. */
const MOST_RELATED = 50

export function findingView(finding: Finding, links: SourceLinks, seen: Seen | undefined): FindingView {
  const { severity, rule, message, expected, fix, range, file, address, edits = [], related = [] } = finding
  const { isUnfilled } = finding
  const isHere = file === undefined
  return {
    severity,
    rule,
    message,
    ...given({ expected, fix, at: range && links.of(range, file), place: seen?.ofFinding(finding) }),
    ...given({
      address,
      range: isHere ? range : undefined,
      isUnfilled,
      isAcceptable: isContradiction(rule) || undefined,
      isMendable: (isHere && edits.length > 0) || undefined,
    }),
    related: related.slice(0, MOST_RELATED).map(({ message, range, file: other = file }) => ({
      message,
      at: links.of(range, other),
      ...given({ place: other === undefined ? seen?.ofRange(range) : undefined }),
    })),
    relatedCount: related.length,
  }
}
