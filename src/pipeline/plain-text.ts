import { type Finding, makeFinding } from '../findings/finding.ts'
import { reading } from '../locale/zh/reading.ts'
import { looksLikeReport } from '../report/is-report.ts'
import type { Located } from '../source/located.ts'
import type { Source } from '../source/source.ts'

/** Names of texts that a report may be had from; data may be called so, too. */
const NAME = /\.(?:txt|md|html?|csv)$/i

/** A report's text in place of its data file: what YAML makes of its first line helps nobody. */
export function plainText({ path, text }: Source, value: Located | undefined): Finding | undefined {
  if (!NAME.test(path) || text === '' || value?.kind === 'map' || looksLikeReport(text)) return undefined
  return makeFinding('not-a-report', reading.notData('text', path))
}
