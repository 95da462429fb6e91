import type { ListedNumber } from '../../check/prose/listed-number.ts'
import type { Finding } from '../../findings/finding.ts'
import { foremost } from '../../findings/foremost.ts'
import { printFindings } from '../../findings/print-findings.ts'
import type { Checked } from '../../findings/print-json.ts'
import { type InspectOptions, inspect } from '../../pipeline/inspect.ts'
import { linesOf } from '../../source/source.ts'
import { EXIT } from '../exit-codes.ts'
import { inspectOptionsOf, readOptionsOf } from '../inspect-options.ts'
import { type ReadOptions, readInput } from '../read-input.ts'
import { type Attempt, attempt } from './attempt.ts'

/** The options of `check` that say how a file is looked at; all of them can be sent to a thread. */
export interface CheckSettings {
  readonly previous?: string
  readonly rule?: readonly string[]
  readonly encoding?: string
  readonly allow?: readonly string[]
  readonly fix?: boolean
  readonly dryRun?: boolean
}

export interface CheckJob {
  readonly settings: CheckSettings
  readonly paths: readonly string[]
  /** So many findings of a file are printed at most. */
  readonly limit: number
  readonly colour: boolean
  readonly colourOut: boolean
}

interface PrintedFinding extends Pick<Finding, 'severity'> {
  readonly text: string
}

export interface CheckedFile extends Checked {
  readonly numbers: readonly ListedNumber[]
  /** Its foremost findings, as a person reads them. */
  readonly printed: readonly PrintedFinding[]
  /** What it comes to, whatever is found in it: it could not be mended. */
  readonly exitCode: number
}

/** What is done with each file of `check`, here or in a thread. */
export class CheckTasks {
  readonly #job: CheckJob
  readonly #reading: ReadOptions
  readonly #options: InspectOptions

  private constructor(job: CheckJob, options: InspectOptions) {
    this.#job = job
    this.#reading = readOptionsOf(job.settings)
    this.#options = options
  }

  static async open(job: CheckJob): Promise<CheckTasks> {
    return new CheckTasks(job, await inspectOptionsOf(job.paths, job.settings))
  }

  readonly check = (path: string): Promise<Attempt<CheckedFile>> =>
    attempt(this.#job, async (terminal) => {
      const { settings, limit, colourOut } = this.#job
      const input = await readInput(path, this.#reading)
      const { fixFile } = settings.fix ? await import('../fix-file.ts') : {}
      const fixed = await fixFile?.(input, this.#options, settings.dryRun ?? false, terminal)
      const inspected = await inspect(fixed?.input ?? input, this.#options)
      const { findings, accepted, source, otherSources, read, left = [] } = inspected
      const lines = linesOf([source, ...otherSources])
      const printed = foremost(findings, limit).map((finding) => ({
        severity: finding.severity,
        text: printFindings([finding], { path: input.path, lines, colour: colourOut }),
      }))
      const numbers = inspected.numbers?.() ?? []
      const zeros = read?.report.zeros ?? 0
      return {
        path: input.path,
        findings,
        accepted,
        numbers,
        isRead: read !== undefined,
        left,
        zeros,
        printed,
        exitCode: fixed?.exitCode ?? EXIT.clean,
      }
    })
}
