import type { Finding } from '../findings/finding.ts'
import { withoutOriginalWords } from '../locale/zh/desk-fix-words.ts'
import { isImportHead } from '../locale/zh/import.ts'
import type { Source } from '../source/source.ts'

/** A report that was not imported has no original: what may be so there is not told of it. */
export function withoutOriginal<One extends Pick<Finding, 'fix'>>(
  findings: readonly One[],
  source: Source | undefined,
): readonly One[] {
  if (!source || isImportHead.test(source.text)) return findings
  return findings.map((one) => (one.fix === undefined ? one : { ...one, fix: withoutOriginalWords(one.fix) }))
}
