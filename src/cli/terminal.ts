/** The edge to the outside: results go to stdout, talk to stderr. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  readonly colour: boolean
}

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  return {
    out: (text) => stdout.write(`${text}\n`),
    err: (text) => stderr.write(`${text}\n`),
    colour: stderr.isTTY === true && !env['NO_COLOR'],
  }
}
