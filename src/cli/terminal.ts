/** The edge to the outside: results go to stdout, talk to stderr. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  /** Whether talk may be coloured, and whether results may. */
  readonly colour: boolean
  readonly colourOut: boolean
}

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  return {
    out: (text) => stdout.write(`${text}\n`),
    err: (text) => stderr.write(`${text}\n`),
    colour: stderr.isTTY === true && !env['NO_COLOR'],
    colourOut: stdout.isTTY === true && !env['NO_COLOR'],
  }
}
