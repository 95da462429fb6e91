import { type Finding, hasErrors } from '../findings/finding.ts'
import type { Located } from './located.ts'
import { parseYaml } from './parse-yaml.ts'
import { offsetOf, type Source } from './source.ts'
import type { Span } from './span.ts'

/** What is left of a text without the entries in which it could not be read; offsets are those of the whole. */
export interface RestOfText {
  readonly value: Located
  /** Names of the entries left out, in order. */
  readonly left: readonly string[]
}

/** A file with faults in more entries is no report that was nearly right. */
const MOST = 12

const ENTRY = /^["']?([\p{L}\p{N}_]{1,20})["']?[ \t]*[:：]/gmu

/** Reads what can be read of a text with faults: the entries of its topmost map without those that hold one. */
export function parseRest(source: Source, faults: readonly Finding[]): RestOfText | undefined {
  const entries = topEntries(source.text)
  const left = new Set<string>()
  let { text } = source
  let found = faults
  for (let round = 0; round < MOST; round++) {
    const holding = found
      .filter(hasError)
      .map(({ range }) => range && entryAt(entries, offsetOf(source, range.line, range.column)))
    if (holding.length === 0) return undefined
    for (const entry of holding) {
      if (!entry || left.has(entry.name)) return undefined
      text = without(text, entry)
    }
    for (const entry of holding) if (entry) left.add(entry.name)
    const parsed = parseYaml({ ...source, text })
    if (parsed.value) {
      const names = entries.map(({ name }) => name).filter((name) => left.has(name))
      return { value: parsed.value, left: [...new Set(names)] }
    }
    found = parsed.findings
  }
  return undefined
}

const hasError = (finding: Finding) => hasErrors([finding])

interface TopEntry extends Span {
  readonly name: string
}

/** The entries that begin in the first column; each goes on to the next. */
function topEntries(text: string): readonly TopEntry[] {
  const starts = [...text.matchAll(ENTRY)]
  return starts.map((match, index) => ({
    name: match[1] ?? '',
    start: match.index,
    end: starts[index + 1]?.index ?? text.length,
  }))
}

function entryAt(entries: readonly TopEntry[], offset: number): TopEntry | undefined {
  return entries.findLast(({ start }) => start <= offset)
}

/** A text of the same length, with nothing where an entry stood. */
function without(text: string, { start, end }: TopEntry): string {
  return text.slice(0, start) + text.slice(start, end).replaceAll(/[^\n]/g, ' ') + text.slice(end)
}
