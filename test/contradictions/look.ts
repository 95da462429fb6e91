import type { Finding } from '../../src/findings/finding.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import type { Planted } from './plants/plant.ts'
import { print } from './print.ts'
import type { Report, Sentence } from './report.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** What is found in a generated report, beside last year's. */
export async function look(report: Report): Promise<readonly Finding[]> {
  const lastYear = report.previous && encode(print(report.previous).text)
  const readFile = async (path: string) => (path === 'last-year.yaml' ? lastYear : undefined)
  const { findings } = await prepare({ path: 'data.yaml', bytes: encode(print(report).text), readFile })
  return findings
}

/** The findings that stand where something was planted and were not there before. */
export async function foundAt(original: Report, { report, at }: Planted): Promise<readonly Finding[]> {
  const { spans } = print(report)
  const all = await look(report)
  const here = all.filter((finding) => at.some((place) => standsAt(finding, place)))
  if (here.length === 0) return []
  const before = count(await look(original))
  const now = count(all)
  return here.filter((finding) => (now.get(key(finding)) ?? 0) > (before.get(key(finding)) ?? 0))

  function standsAt({ address, range }: Finding, place: string | Sentence): boolean {
    if (address === place) return true
    const span = spans.get(place)
    return (
      span !== undefined &&
      range?.line === span.line &&
      range.column < span.endColumn &&
      (range.endLine > range.line || range.endColumn > span.column)
    )
  }
}

function count(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1)
  return counts
}

const key = ({ rule, address, message }: Finding) => `${rule} ${address} ${message}`
