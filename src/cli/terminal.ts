import { visibleLines } from '../locale/visible.ts'
import { asStarted } from './programme-name.ts'

/** The edge to the outside: results go to stdout, talk to stderr. */
export interface Terminal {
  /** A result for programs: JSON, names of files. */
  out(text: string): void
  /** A result that GitHub obeys. */
  annotate(commands: string): void
  /** A result that is an answer to a person. */
  answer(text: string): void
  err(text: string): void
  /** Talk that the next takes the place of: one line, on a terminal only. */
  status(text: string): void
  /** Cells of a line of the terminal that talk goes to; absent where it goes elsewhere. */
  readonly columns?: number
  /** Whether talk may be coloured, and whether results may. */
  readonly colour: boolean
  readonly colourOut: boolean
}

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  const [colour, colourOut] = [hasColour(stderr.isTTY, env), hasColour(stdout.isTTY, env)]
  const columns = stderr.isTTY === true ? stderr.columns || 80 : undefined
  let hasStatus = false
  const clear = () => {
    if (hasStatus) stderr.write(ERASE)
    hasStatus = false
  }
  const print = (stream: NodeJS.WriteStream, text: string) => {
    clear()
    stream.write(text)
  }
  return {
    out: (text) => print(stdout, `${disarmed(visibleLines(text))}\n`),
    annotate: (commands) => print(stdout, `${visibleLines(commands)}\n`),
    answer: (text) => print(stdout, `${disarmed(harmless(asStarted(text, env), colourOut))}\n`),
    err: (text) => print(stderr, `${disarmed(harmless(asStarted(text, env), colour))}\n`),
    status(text) {
      if (columns === undefined) return
      print(stderr, disarmed(visibleLines(text)))
      hasStatus = true
    },
    ...(columns === undefined ? {} : { columns }),
    colour,
    colourOut,
  }
}

/** Back to the start of the line, and nothing on it. */
const ERASE = `\r${String.fromCharCode(0x1b)}[K`

/** What `styleText` of Node puts around a word that is bold, dim or coloured. */
const STYLE = new RegExp(`(${String.fromCharCode(0x1b)}\\[(?:[12]|22|3[1-9])m)`)

/**
 * The last that is done to text. Who prints makes the user's text visible before styling it, so a style that is found
 * here is ours; whatever else a terminal would obey is shown.
 */
function harmless(text: string, styled: boolean): string {
  if (!styled) return visibleLines(text)
  return text
    .split(STYLE)
    .map((part, index) => (index % 2 === 1 ? part : visibleLines(part)))
    .join('')
}

/** GitHub obeys a line of the log that begins with `::`, such as the name of a file may. */
function disarmed(text: string): string {
  return text.replace(/^([ \t]*)::/gm, '$1<U+003A>:')
}

/** As Node itself has it: FORCE_COLOR goes before NO_COLOR, and that before what the stream is. */
export function hasColour(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal === true && !env['NO_COLOR']
}
