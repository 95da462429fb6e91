import { structureText } from '../locale/zh/structure.ts'
import type { Tell } from './trap.ts'

/** What a quoted value comes directly after. */
const BEFORE_VALUE = /(?:^|[:：,，、；;{[｛［【])\s*$/

const BODY = String.raw`([\d.]+|[^\s,{}[\]"'“”‘’＂：:][^,:{}[\]"'“”‘’＂]*?)`

/** A value that only begins with a quote, or ends with one of another kind. */
const OPENED = new RegExp(String.raw`^["']${BODY}(["'”’＂]?)(?=\s*(?:[}\]｝］】]|,\s*[^\s,:{}[\]"']+:\s))`)
const OPENED_FIGURE = /^["']([\d.]+)(["'”’＂]?)(?=\s*(?:[,\]]|$|\s#))/

/** A value that only ends with a quote, or begins with one of another kind. */
const CLOSED = new RegExp(String.raw`(?<=[:,[{]\s*)([“‘＂]?)${BODY}$`)
const END_OF_VALUE = /^\s*[,}\]｝］】]/

/** Reads a quote in braces; returns where its quotation ends, or the quote itself when it is only a sign in a text. */
export function readQuote(text: string, at: number, start: number, tell: Tell): number {
  const quote = text[at] ?? ''
  const end = closing(text, at, quote)
  const before = text.slice(0, at)
  if (!BEFORE_VALUE.test(before)) {
    const [whole, , body = ''] = CLOSED.exec(before) ?? []
    if (whole === undefined || !END_OF_VALUE.test(text.slice(at + 1))) return end ?? at
    tell(odd(start + at - whole.length, whole + quote, body))
    return at
  }
  const runsOver = end !== undefined && /,\s*[^\s,:{}[\]"']+:\s*$/.test(text.slice(at, end))
  if (end !== undefined && !runsOver) return end
  const rest = text.slice(at)
  const [whole, body = ''] = OPENED.exec(rest) ?? OPENED_FIGURE.exec(rest) ?? []
  if (whole === undefined) return end ?? text.length
  tell(odd(start + at, whole, body))
  return at + whole.length - 1
}

function odd(start: number, whole: string, body: string) {
  const instead = `"${body.trim()}"`
  const said = structureText.oddQuote(whole, instead)
  return { rule: 'yaml-syntax', kind: 'quote', said, start, end: start + whole.length, instead } as const
}

/** The end of a quotation that begins at `at`. */
function closing(text: string, at: number, quote: string): number | undefined {
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\' && quote === '"') end++
    else if (text[end] === quote) return end
  }
  return undefined
}
