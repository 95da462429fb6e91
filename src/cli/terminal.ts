import { asStarted } from './programme-name.ts'

/** The edge to the outside: results go to stdout, talk to stderr. */
export interface Terminal {
  /** A result for programs, as it is. */
  out(text: string): void
  /** A result that is an answer to a person. */
  answer(text: string): void
  err(text: string): void
  /** Whether talk may be coloured, and whether results may. */
  readonly colour: boolean
  readonly colourOut: boolean
}

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  return {
    out: (text) => stdout.write(`${text}\n`),
    answer: (text) => stdout.write(`${asStarted(text, env)}\n`),
    err: (text) => stderr.write(`${asStarted(text, env)}\n`),
    colour: hasColour(stderr.isTTY, env),
    colourOut: hasColour(stdout.isTTY, env),
  }
}

/** As Node itself has it: FORCE_COLOR goes before NO_COLOR, and that before what the stream is. */
export function hasColour(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal === true && !env['NO_COLOR']
}
