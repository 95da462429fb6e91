import { visible } from '../locale/visible.ts'
import { cli } from '../locale/zh/cli.ts'

/** What the process tells its caller. */
export const EXIT = {
  clean: 0,
  /** The data has findings of severity error. */
  findings: 1,
  /** Wrong usage. */
  usage: 2,
  /** File, folder, font: what the machine lacks or forbids. */
  environment: 3,
  /** A fault of ours. */
  internal: 70,
  /** Ctrl+C, as shells have it. */
  interrupted: 130,
} as const

/** Of several files, an error in the data of one says more than that another could not be read. */
const GRAVITY: readonly number[] = [
  EXIT.clean,
  EXIT.environment,
  EXIT.findings,
  EXIT.usage,
  EXIT.internal,
  EXIT.interrupted,
]

/** What several files come to. */
export function gravest(...codes: readonly number[]): number {
  return codes.reduce(
    (most, code) => (GRAVITY.indexOf(code) > GRAVITY.indexOf(most) ? code : most),
    EXIT.clean,
  )
}

/** A problem that is not in the data: one sentence that says the next step, and the exit code that it means. */
export class CommandError extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number) {
    super(visible(message))
    this.exitCode = exitCode
  }
}

/** A place that cannot be written to: what it is, and what may be done there. */
export class NoPlace extends CommandError {
  constructor(message: string) {
    super(message, EXIT.environment)
  }

  /** `elsewhere`: how the command is told of another place. */
  or(elsewhere: string): CommandError {
    return environmentError(cli.files.or(this.message, elsewhere))
  }
}

export function environmentError(message: string): CommandError {
  return new CommandError(message, EXIT.environment)
}

export function usageError(message: string): CommandError {
  return new CommandError(message, EXIT.usage)
}

/** A fault of ours, told to who may report it: what it was and where. */
export function internalMessage(error: unknown): string {
  const [message, place] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split(
    '\n',
  )
  return cli.internal([message ?? '', place?.trim() ?? ''].filter(Boolean))
}

/** The system's code of a file error, e.g. ENOENT. */
export function systemCode(error: unknown): string {
  if (isWithoutFolder(error)) throw environmentError(cli.files.currentFolderGone)
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

/** Whether the folder that the process works in was deleted, so that no relative path means anything. */
export function isWithoutFolder(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd'
}
