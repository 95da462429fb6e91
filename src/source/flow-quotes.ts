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

/** So far is looked from a quote: values are shorter, and lines may be endless. */
const REACH = 200

/** Reads a quote in braces; returns where its quotation ends, or the quote itself when it is only a sign in a text. */
export function readQuote(text: string, at: number, start: number, tell: Tell): number {
  const quote = text[at] ?? ''
  const end = closing(text, at, quote)
  const before = text.slice(Math.max(0, at - REACH), at)
  if (!BEFORE_VALUE.test(before)) {
    const [whole, , body = ''] = CLOSED.exec(before) ?? []
    if (whole === undefined || !END_OF_VALUE.test(text.slice(at + 1, at + REACH))) return end ?? at
    tell(odd(start + at - whole.length, whole + quote, body))
    return at
  }
  const runsOver = end !== undefined && /,\s*[^\s,:{}[\]"']+:\s*$/.test(text.slice(at, end))
  if (end !== undefined && !runsOver) return end
  const rest = text.slice(at)
  const [whole, body = ''] = OPENED.exec(rest) ?? OPENED_FIGURE.exec(rest) ?? []
  if (whole === undefined) return tellOpen(text, at, start, tell) ?? end ?? text.length
  tell(odd(start + at, whole, body))
  return at + whole.length - 1
}

/** Tells of a text with signs of YAML in it that only begins with a quote; returns its last character. */
function tellOpen(text: string, at: number, start: number, tell: Tell): number | undefined {
  const bare = text.slice(at + 1).replace(/\s+#.*$/, '')
  const isName = !/[:：]\s*$/.test(text.slice(0, at))
  const next = bare.search(isName ? /:\s/ : /,\s*[^\s,:{}[\]"']+:\s/)
  const whole = next < 0 ? bare : bare.slice(0, next)
  const body = isName && next >= 0 ? whole : withoutClosing(whole)
  if (body.trim() === '' || body === bare) return undefined
  const name = isName ? body : (/([^\s,:：{}[\]"']+)\s*[:：]\s*$/.exec(text.slice(0, at))?.[1] ?? '')
  const instead = `"${body.trimEnd().replaceAll('"', '')}"`
  const after = bare.slice(body.length).trimStart()
  const isPlain = isName || after[0] !== ','
  const mended = `${isName ? '' : `${name}: `}${instead}${after}`
  const said = structureText.openQuote(name, after[0] ?? '', mended, isPlain)
  const place = { start: start + at, end: start + at + 1 + body.trimEnd().length }
  tell({ rule: 'yaml-syntax', kind: 'quote', said, ...place, ...(isPlain ? { instead } : {}) })
  return at + body.length
}

/** A text without the brackets at its end that close what is open before it. */
function withoutClosing(text: string): string {
  let depth = 0
  for (const character of text) depth += /[{[]/.test(character) ? 1 : /[}\]]/.test(character) ? -1 : 0
  let body = text.trimEnd()
  for (; depth < 0 && /[}\]]$/.test(body); depth++) body = body.slice(0, -1).trimEnd()
  return body
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
