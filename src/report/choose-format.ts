import type { Finding } from '../findings/finding.ts'
import { editionOf } from '../format/load.ts'
import { reportText } from '../locale/zh/report.ts'
import { type Located, valueAt } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { rangeOf, type Source } from '../source/source.ts'

interface Known {
  readonly id: string
  readonly from?: number
}

/** The format that a data file is to be read by: 版式 when it names one, else the national form of its 年度. */
export function chooseFormat(
  data: Located,
  formats: readonly Known[],
  source: Source,
): { id?: string; findings: readonly Finding[] } {
  const stop = (rule: string, said: { message: string; fix: string }, at?: Located) => ({
    findings: [
      {
        rule,
        stage: 'reading',
        severity: 'error',
        ...said,
        ...(at ? { range: rangeOf(source, at.start, at.end) } : {}),
      } as const,
    ],
  })
  if (data.kind !== 'map') return stop('not-a-report', reportText.notAMap(), data)

  const named = valueAt(data, '版式')
  if (named?.kind === 'scalar' && named.value !== null) {
    const ids = formats.map(({ id }) => id)
    if (ids.includes(named.typed)) return { id: named.typed, findings: [] }
    return stop(
      'unknown-format',
      reportText.unknownFormat(named.typed, nearest(named.typed, ids), ids),
      named,
    )
  }

  const year = valueAt(data, '年度')
  if (year?.kind !== 'scalar' || typeof year.value !== 'number') {
    return stop('schema-required', reportText.missingYear(), year)
  }
  const id = editionOf(year.value, formats)
  if (id !== undefined) return { id, findings: [] }
  const first = Math.min(...formats.flatMap(({ from }) => from ?? []))
  return stop('no-edition', reportText.noEdition(year.value, first), year)
}
