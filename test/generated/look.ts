import { prepare } from '../../src/build.ts'
import type { Finding } from '../../src/findings/finding.ts'
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
  const known = (await look(original)).map(key)
  const { spans } = print(report)
  return (await look(report)).filter((finding) => {
    const before = known.indexOf(key(finding))
    if (before >= 0) known.splice(before, 1)
    return before < 0 && at.some((place) => standsAt(finding, place))
  })

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

const key = ({ rule, address, message }: Finding) => `${rule} ${address} ${message}`
