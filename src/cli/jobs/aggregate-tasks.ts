import type { Handed } from '../../aggregate/handed.ts'
import { readHanded } from '../../aggregate/read-handed.ts'
import { type ReadingOptions, readingFor } from '../../aggregate/reading-for.ts'
import { formOption } from '../form-option.ts'
import { type HandedPath, readHandedFile } from '../handed-files.ts'
import { type Attempt, attempt } from './attempt.ts'

export interface AggregateJob {
  /** The form of the sum: the name of a built-in one, or a file. */
  readonly form: string
  readonly paths: readonly string[]
  readonly colour: boolean
  readonly colourOut: boolean
}

/** What is done with each file that was handed in, here or in a thread. */
export class AggregateTasks {
  readonly #job: AggregateJob
  readonly #reading: ReadingOptions

  private constructor(job: AggregateJob, reading: ReadingOptions) {
    this.#job = job
    this.#reading = reading
  }

  static async open(job: AggregateJob): Promise<AggregateTasks> {
    return new AggregateTasks(job, await readingFor(await formOption(job.form)))
  }

  /** `other`: not a report's file. */
  readonly read = (path: HandedPath): Promise<Attempt<Handed | 'other'>> =>
    attempt(this.#job, async () => {
      const file = await readHandedFile(path)
      return file === 'other' ? file : readHanded(file, this.#reading)
    })
}
