import { type Located, type LocatedMap, type LocatedScalar, valueAt } from '../source/located.ts'
import { scalarOffsets } from '../source/scalar-offsets.ts'
import type { Source } from '../source/source.ts'
import { lineStart, type TextEdit } from './places-in-lines.ts'
import { setValue } from './set-value.ts'

type Order = (way: readonly string[]) => readonly string[]

/**
 * The ways to put a text at the end of a way of keys, the smallest first: only the changed stretch of what is typed
 * there; the whole of it, in its style; a scalar in quotes. Not each way suits each text (a line that begins with a
 * space, a folded text): the caller takes the first that reads as the text that is meant.
 */
export function waysToSetText(
  source: Source,
  data: LocatedMap,
  keys: readonly string[],
  text: string,
  order: Order,
): readonly TextEdit[] {
  const there = keys.reduce<Located | undefined>((at, key) => valueAt(at, key), data)
  const quoted = setValue(source.text, data, keys, JSON.stringify(text), order)
  if (there?.kind === 'scalar' && there.value !== null) {
    // Line breaks at its end belong to the style: the blank line below a text stays.
    const ended = text.replace(/\n+$/, '') + (/\n*$/.exec(there.typed)?.[0] ?? '')
    const stretch = changedStretch(source, there, ended)
    const whole = blockFor(source, there, text)
    return [...(stretch ? [stretch] : []), ...(whole ? [whole] : []), quoted]
  }
  return [setValue(source.text, data, keys, text.replace(/\n+$/, '').split(/\n+/), order), quoted]
}

/** What is different of a text, as its style writes it. */
function changedStretch(source: Source, scalar: LocatedScalar, text: string): TextEdit | undefined {
  const was = scalar.typed
  const offsets = scalarOffsets(source, scalar)
  let start = 0
  while (start < was.length && start < text.length && was[start] === text[start]) start++
  let end = was.length
  let endOfNew = text.length
  while (end > start && endOfNew > start && was[end - 1] === text[endOfNew - 1]) {
    end--
    endOfNew--
  }
  const [from, to] = [offsets[start], offsets[end]]
  if (from === undefined || to === undefined || from > to) return undefined
  return { start: from, end: to, text: asStyled(source.text, scalar, text.slice(start, endOfNew)) }
}

function asStyled(source: string, scalar: LocatedScalar, words: string): string {
  const style = source[scalar.start]
  if (style === '"') return JSON.stringify(words).slice(1, -1)
  if (style === "'") return words.replaceAll("'", "''")
  if (style !== '|') return words
  const indent = indentOf(source, scalar)
  return words.replaceAll(/\n(?!\n|$)/g, `\n${indent}`)
}

/** A block text as a whole, with its header. */
function blockFor(source: Source, scalar: LocatedScalar, text: string): TextEdit | undefined {
  const { text: file } = source
  const header = /^\|[-+\d]*[ \t]*(?:#[^\n]*)?/.exec(file.slice(scalar.start, scalar.end))?.[0]
  if (header === undefined) return undefined
  const indent = indentOf(file, scalar)
  const lines = text.replace(/\n+$/, '').split('\n')
  const written = lines.map((line) => (line === '' ? '' : indent + line))
  const end = scalar.start + file.slice(scalar.start, scalar.end).trimEnd().length
  return { start: scalar.start, end, text: [header, ...written].join('\n') }
}

/** The indent of the lines of a block: of the first one with something in it, or due below its key. */
function indentOf(file: string, { start, end }: LocatedScalar): string {
  const found = /\n([ ]+)\S/.exec(file.slice(file.indexOf('\n', start), end))?.[1]
  if (found !== undefined) return found
  const line = lineStart(file, start)
  return `${/^ */.exec(file.slice(line, start))?.[0] ?? ''}  `
}
