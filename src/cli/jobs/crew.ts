import { availableParallelism } from 'node:os'
import type { ResourceLimits } from 'node:worker_threads'
import { cli } from '../../locale/zh/cli.ts'
import { EXIT, internalMessage, usageError } from '../exit-codes.ts'
import { STANDARD_INPUT } from '../standard-input.ts'
import type { AggregateJob, AggregateTasks } from './aggregate-tasks.ts'
import type { Attempt } from './attempt.ts'
import type { BuildJob, BuildTasks } from './build-tasks.ts'
import type { CheckJob, CheckTasks } from './check-tasks.ts'

/** Who does the work of many files: this thread, or several. */
export interface Crew<Tasks> {
  readonly tasks: Tasks
  /** So many files are worth having at work at a time. */
  readonly width: number
  close(): Promise<void>
}

/** A thread takes as long to start as some files to do. */
const FILES_A_THREAD = 6

/** So many files wait for each thread. */
const AHEAD = 4

/**
 * MiB of the heap of a thread that reads: a file takes a few, but where there is room, what is left of hundreds of them
 * lies about until it is collected. The old generation may hold the largest file; its bound also is what V8 goes by
 * when it collects.
 */
const READING = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 2000 }

export async function buildCrew(
  job: BuildJob,
  jobs: string | undefined,
): Promise<Crew<Pick<BuildTasks, 'target' | 'stem' | 'build'>>> {
  const threads = threadsFor(job.paths, jobs)
  const { BuildTasks } = await import('./build-tasks.ts')
  // Opened here in any case: wrong usage is told before a thread is.
  const tasks = await BuildTasks.open(job)
  if (threads === 1) return alone(tasks)
  const { run, ...crew } = await pool('build', job, threads)
  return {
    ...crew,
    tasks: {
      target: (path) => run('target', path),
      stem: (path) => run('stem', path),
      build: (given) => run('build', given.path, given),
    },
  }
}

export async function checkCrew(
  job: CheckJob,
  jobs: string | undefined,
): Promise<Crew<Pick<CheckTasks, 'check'>>> {
  const threads = threadsFor(job.paths, jobs)
  const { CheckTasks } = await import('./check-tasks.ts')
  const tasks = await CheckTasks.open(job)
  if (threads === 1) return alone(tasks)
  const { run, ...crew } = await pool('check', job, threads, READING)
  return { ...crew, tasks: { check: (path) => run('check', path) } }
}

export async function aggregateCrew(
  job: AggregateJob,
  jobs: string | undefined,
): Promise<Crew<Pick<AggregateTasks, 'read'>>> {
  const threads = threadsFor(job.paths, jobs)
  const { AggregateTasks } = await import('./aggregate-tasks.ts')
  if (threads === 1) return alone(await AggregateTasks.open(job))
  const { run, ...crew } = await pool('aggregate', job, threads, READING)
  return { ...crew, tasks: { read: (given) => run('read', given.path, given) } }
}

function threadsFor(paths: readonly string[], jobs: string | undefined): number {
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs)) throw usageError(cli.usage.badJobs(jobs))
  if (paths.includes(STANDARD_INPUT)) return 1
  const most = jobs === undefined ? availableParallelism() : Number(jobs)
  return Math.max(1, Math.min(most, Math.floor(paths.length / FILES_A_THREAD)))
}

function alone<Tasks>(tasks: Tasks): Crew<Tasks> {
  return { tasks, width: 1, close: async () => {} }
}

interface Jobs {
  readonly build: BuildJob
  readonly check: CheckJob
  readonly aggregate: AggregateJob
}

async function pool<Kind extends keyof Jobs>(
  kind: Kind,
  job: Jobs[Kind],
  threads: number,
  resourceLimits: ResourceLimits = {},
) {
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    // Beside the program's own file.
    filename: new URL(`./${kind}-worker.js`, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: job,
    resourceLimits,
  })
  return {
    width: threads * AHEAD,
    close: () => pool.destroy(),
    /** A thread that ends, for want of memory, fails its file only. */
    run: <Result>(name: string, path: string, given: unknown = path): Promise<Attempt<Result>> =>
      pool.run(given, { name }).catch((error) => ({
        said: [['err', cli.done.threadEnded(path, internalMessage(error))]],
        exitCode: EXIT.internal,
      })),
  }
}
