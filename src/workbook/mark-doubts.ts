import { comment } from '../data-file/comment.ts'
import { importText } from '../locale/zh/import.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { inspect } from '../pipeline/inspect.ts'
import { entryOf, type Located, plain } from '../source/located.ts'
import { readYaml } from '../source/read-yaml.ts'
import type { Plan } from './plan.ts'
import type { WorkbookDoubt } from './read-workbook.ts'

/**
 * The text of a data file with each doubt as a comment over the line that it is about, or at the head of the file: until
 * the comments are taken out, `check` asks for it.
 */
export async function markDoubts(
  input: BuildInput,
  { entries }: Plan,
  doubts: readonly WorkbookDoubt[],
): Promise<string> {
  const { source, read } = await inspect(input)
  const keysOf = new Map(entries.map(({ address, keys }) => [address, keys]))
  const { value } = readYaml(input.path, input.bytes)
  const startOf = ({ address = '' }: WorkbookDoubt): number =>
    read?.report.figures.get(address)?.located?.start ?? wayStart(value, keysOf.get(address) ?? [])
  const marks = doubts.map((doubt) => ({ line: lineOf(source.text, startOf(doubt)), text: doubt.message }))
  const marked = withMarks(source.text, marks)
  const again = readYaml(input.path, new TextEncoder().encode(marked)).value
  const isUnharmed = value && again && JSON.stringify(plain(value)) === JSON.stringify(plain(again))
  return isUnharmed
    ? marked
    : withMarks(
        source.text,
        marks.map(({ text }) => ({ line: 0, text })),
      )
}

/** Where the deepest key of a way stands. */
function wayStart(data: Located | undefined, keys: readonly string[]): number {
  let start = 0
  let at = data
  for (const key of keys) {
    const entry = entryOf(at, key)
    if (!entry) break
    start = entry.keyStart
    at = entry.value
  }
  return start
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1
}

function withMarks(text: string, marks: readonly { line: number; text: string }[]): string {
  const lines = text.split('\n')
  return lines
    .flatMap((line, index) => {
      const indent = /^ */.exec(line)?.[0] ?? ''
      const here = marks.filter((mark) => mark.line === index)
      return [...here.map((mark) => `${indent}${comment(importText.mark + mark.text)}`), line]
    })
    .join('\n')
}
