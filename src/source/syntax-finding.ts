import type { YAMLError } from 'yaml'
import type { Finding } from '../findings/finding.ts'
import { reading } from '../locale/zh/reading.ts'
import { yamlMessage } from '../locale/zh/yaml-errors.ts'
import { findMisindent } from './misindent.ts'
import { problem } from './problem.ts'
import { rangeOf, type Source } from './source.ts'
import type { Span } from './span.ts'
import { entryLines } from './traps.ts'

/** What the YAML parser stops at, as a person looks at it. */
export function syntaxFinding(source: Source, error: YAMLError): Finding {
  if (error.code === 'RESOURCE_EXHAUSTION') {
    return problem(source, 'yaml-nesting', reading.tooDeep(), 0, 0) // its place depends on the call stack
  }
  if (OF_INDENTS.has(error.code)) {
    const finding = misindentFinding(source, error.pos[0])
    if (finding) return finding
  }
  const { code, start, end } = placeOf(source.text, error)
  const found = source.text.slice(start, end).split('\n')[0] ?? ''
  return problem(source, 'yaml-syntax', yamlMessage(code, found), start, Math.max(end, start + 1))
}

/** What the parser says when lines are out of line. */
const OF_INDENTS = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
])

/** The line that is out of line, if that is why the parser stops at `at`: it sees it there, or some lines too early. */
function misindentFinding(source: Source, at: number): Finding | undefined {
  const entries = entryLines(source)
  const misindent = findMisindent(entries)
  if (!misindent || misindent.first.name === '') return undefined
  const { first, last, due, beside, under, group, seenAt } = misindent
  const endOfLine = source.lineStarts[rangeOf(source, seenAt.start, seenAt.start).line] ?? source.text.length
  const above = entries[entries.indexOf(seenAt) - 1]
  if (at >= endOfLine || at < (above?.start ?? 0)) return undefined
  if (group) {
    const said = reading.rowsBelowGroup(group.name, first.name, beside?.name)
    return problem(
      source,
      'yaml-syntax',
      said,
      group.start + group.indent,
      group.start + group.indent + group.name.length,
    )
  }
  const lines = rangeOf(source, first.start, last.start)
  const said = reading.misindent(first, due, lines, beside?.name || undefined, under)
  return problem(source, 'yaml-syntax', said, first.start, first.start + first.indent + first.name.length)
}

/** Where a person looks for an error: a quote or bracket at its opening, a word as a whole. */
function placeOf(text: string, error: YAMLError): Span & { readonly code: string } {
  const [start, end] = error.pos
  const opening = (code: string, at: number) => ({ code, start: at, end: at + 1 })
  const quote = /Missing closing (['"])quote/.exec(error.message)?.[1]
  if (quote) return opening('UNCLOSED_QUOTE', text.lastIndexOf(quote, end))
  const bracket = /end with a ([}\]])/.exec(error.message)?.[1]
  if (bracket) return opening('UNCLOSED_BRACKET', openBracket(text, start, bracket))
  const isProse = error.code === 'MULTILINE_IMPLICIT_KEY' && /: *\|\s*$/.test(text.slice(0, start))
  if (error.code === 'MISSING_CHAR' && text[start - 1] === '!') {
    const word = /^\S*/.exec(text.slice(start))?.[0] ?? ''
    return { code: 'TAG_RESOLVE_FAILED', start: start - 1, end: start + word.length }
  }
  const word = /^[^\s:：,，{}[\]"']*/.exec(text.slice(start))?.[0] ?? ''
  return { code: isProse ? 'PROSE_INDENT' : error.code, start, end: Math.max(end, start + word.length) }
}

/** The last bracket before `end` that nothing closes. */
function openBracket(text: string, end: number, closing: string): number {
  const open = closing === '}' ? '{' : '['
  let depth = 0
  for (let at = end - 1; at >= 0; at--) {
    if (text[at] === closing) depth++
    if (text[at] === open && depth-- === 0) return at
  }
  return end
}
