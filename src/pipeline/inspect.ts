import { setAsideAccepted } from '../check/acceptances.ts'
import { check } from '../check/check.ts'
import { gatherBlanks } from '../check/gather-blanks.ts'
import { inspectionOf } from '../check/inspection.ts'
import { adjust, type Levels } from '../check/levels.ts'
import { listNumbers } from '../check/prose/list-numbers.ts'
import type { ListedNumber } from '../check/prose/listed-number.ts'
import type { Inspection } from '../check/rule.ts'
import { distrustedSettings, readSettings, type Settings } from '../check/settings.ts'
import { type Finding, hasErrors, inOrder } from '../findings/finding.ts'
import { isOfReading } from '../findings/registry.ts'
import { readReport } from '../report/read-report.ts'
import type { Report } from '../report/report.ts'
import { packaged } from '../resources/packaged.ts'
import type { Resources } from '../resources/resources.ts'
import { given } from '../source/given.ts'
import type { Located } from '../source/located.ts'
import type { SettingsFile } from '../source/settings-file.ts'
import type { Source } from '../source/source.ts'
import { balancesFirst } from './balances-first.ts'
import { consequencesIn, foldConsequences, identityOf, remedied, standingCauses } from './consequences.ts'
import { asFile, type BuildInput, type DataInput } from './input.ts'
import { areOfLeftOut, sectionsOf, withoutEntries, withoutLeftOut } from './left-out.ts'
import { loadData } from './load-data.ts'
import { loadPrevious } from './load-previous.ts'
import { loadSum } from './load-sum.ts'

export interface InspectOptions {
  /** How rules are to count; goes before report-gen.yaml. */
  readonly levels?: Levels
  /** Last year's data file; goes before 上年 in the data. */
  readonly previous?: BuildInput | DataInput
  /** The package's own by default. */
  readonly resources?: Resources
}

export interface Inspected {
  readonly source: Source
  /** Other files that findings may be in: own forms, settings, last year's report. */
  readonly otherSources: readonly Source[]
  /** Findings that nobody has accepted, by position. */
  readonly findings: readonly Finding[]
  /** Findings that are accepted under 确认. */
  readonly accepted: readonly Finding[]
  /**
   * What was read; absent when the file could not be read to its end. @internal: its types lean on a library that the
   * package does not bring along.
   */
  readonly read?: Read
  /** What was read of the other sections, when some could not be. @internal */
  readonly rest?: Read
  /** Sections in which something could not be read; all others were checked. */
  readonly left?: readonly string[]
  /** The numbers in its prose, and what each was understood to tell; absent where nothing could be checked. */
  readonly numbers?: () => readonly ListedNumber[]
}

interface Read {
  readonly data: Located
  readonly report: Report
  /** Last year's, where one is compared. */
  readonly previous?: Report
  /** How rules look at it. */
  readonly inspection: Inspection
}

/** One data file → its report and all that is wrong with it. */
export async function inspect(
  file: BuildInput | DataInput,
  options: InspectOptions = {},
): Promise<Inspected> {
  const { resources = packaged } = options
  const input = asFile(file)
  const loaded = await loadData(input, resources)
  const { source } = loaded
  const valid = loaded.valid ?? loaded.rest
  const otherSources = [...loaded.otherSources]
  const stopped = (findings: readonly Finding[]): Inspected => {
    return { source, otherSources, findings: inOrder(findings), accepted: [] }
  }
  const settings = settingsOf(input.settings)
  if (settings?.source) otherSources.push(settings.source)
  if (settings && hasErrors(settings.findings)) return stopped(settings.findings)
  const ofSettings = settings?.findings ?? []

  if (!valid) return stopped([...ofSettings, ...loaded.findings])
  const { form } = valid

  const { previous, findings: ofPrevious } = await loadPrevious(
    valid.data,
    source,
    input,
    options.previous && asFile(options.previous),
    resources,
  )
  if (previous) otherSources.push(previous.source)

  const readFile = input.readFile ?? (async () => undefined)
  const levels = new Map([...(settings?.levels ?? []), ...(options.levels ?? [])])
  const read = (data: Located) => readReport(data, form, source, readFile, previous?.report)
  const inspectionIn = (data: Located, report: Report) =>
    inspectionOf({ report, data, source, ...given({ previous, sum: loadSum(input, report.form) }) })

  const attempt = async (data: Located) => {
    const { report, findings } = await read(data)
    const causes = standingCauses(findings, data, source, levels)
    const remedy = causes.length > 0 ? remedied(data, causes, form, source) : undefined
    const without = remedy && { data: remedy, ...(await read(remedy)) }
    const ofReading = consequencesIn(findings, without?.findings)
    const unreadable = findings.filter(
      (finding) =>
        isOfReading(finding.rule) && finding.severity === 'error' && !ofReading.has(identityOf(finding)),
    )
    return { data, report, findings, causes, without, ofReading, unreadable }
  }
  const first = await attempt(valid.data)
  const faulty = first.unreadable.length > 0 ? sectionsOf(first.unreadable, form) : []
  const left = [...(loaded.rest?.left ?? []), ...(faulty ?? [])]
  const last = faulty && faulty.length > 0 ? await attempt(withoutEntries(valid.data, faulty)) : first
  const { data, report, findings, causes, without, ofReading } = last
  if (last.unreadable.length > 0)
    return stopped([...ofSettings, ...loaded.findings, ...ofPrevious, ...first.unreadable])

  const inspection = inspectionIn(data, report)
  const contradictions = check(inspection)
  const remediedToo = without && check(inspectionIn(without.data, without.report))
  const ofChecks = consequencesIn(contradictions, remediedToo)
  const ofFaulty = last === first ? [] : first.unreadable
  const found = [
    ...ofSettings,
    ...loaded.findings,
    ...ofPrevious,
    ...ofFaulty,
    ...findings,
    ...contradictions,
  ]
  const { open, accepted } = setAsideAccepted(found, data, source)
  const told = foldConsequences(adjust(open, levels), causes, new Set([...ofReading, ...ofChecks]))
  const numbers = () =>
    listNumbers(inspection.prose, source).map((number) => {
      return areOfLeftOut(number.figures, left) ? { ...number, isLeftOut: true } : number
    })
  const inPlaces = balancesFirst(inOrder(gatherBlanks(told)))
  const said = { data, report, inspection, ...(previous ? { previous: previous.report } : {}) }
  if (left.length > 0) {
    const ofOthers = withoutLeftOut(inPlaces, left, form, source)
    return { source, otherSources, findings: ofOthers, accepted, left, rest: said, numbers }
  }
  return { source, otherSources, findings: inPlaces, accepted, read: said, numbers }
}

function settingsOf(file: SettingsFile | undefined): Settings | undefined {
  if (!file) return undefined
  return 'bytes' in file ? readSettings(file.path, file.bytes) : distrustedSettings(file)
}
