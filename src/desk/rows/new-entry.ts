import type { NewEntry } from '../../data-file/add-entry.ts'

/** Lines at another indent than they have; in braces all of them are one, as YAML has it. */
export function newEntry(lines: readonly string[], indented: number): NewEntry {
  return {
    inBraces: inBraces(lines.map((line) => line.slice(indented))),
    lines: (indent: string) => lines.map((line) => indent + line.slice(indented)),
  }
}

/** `甲:` and its deeper lines → `甲: {…}`. */
function inBraces([first = '', ...rest]: readonly string[]): string {
  const depth = rest[0]?.search(/\S/) ?? 0
  const starts = rest.flatMap((line, at) => (line.search(/\S/) === depth ? [at] : []))
  const inside = starts.map((start, index) => inBraces(rest.slice(start, starts[index + 1])))
  return first.trim() + (inside.length > 0 ? ` {${inside.join(', ')}}` : '')
}
