import { CommandError, EXIT, internalMessage } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'
import { recordedTerminal, type Said } from './recorded-terminal.ts'

/** What became of one file of many. */
export interface Attempt<Result> {
  readonly said: readonly Said[]
  readonly exitCode: number
  /** Nothing when it failed. */
  readonly result?: Result
  /** Why there is none. */
  readonly failure?: string
}

/** Does one file's work. Whatever goes wrong with it is said, and stops no other file. */
export async function attempt<Result>(
  colours: Pick<Terminal, 'colour' | 'colourOut'>,
  act: (terminal: Terminal) => Promise<Result>,
): Promise<Attempt<Result>> {
  const { terminal, said } = recordedTerminal(colours)
  try {
    return { result: await act(terminal), said, exitCode: EXIT.clean }
  } catch (error) {
    const isOurs = error instanceof CommandError
    const failure = isOurs ? error.message : internalMessage(error)
    terminal.err(failure)
    return { said, failure, exitCode: isOurs ? error.exitCode : EXIT.internal }
  }
}
