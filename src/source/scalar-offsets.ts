import type { LocatedScalar } from './located.ts'
import type { Source } from './source.ts'

/**
 * Source offset of each UTF-16 unit of a string scalar, and of its end: `offsets.length = value.length + 1`.
 * The value is matched against the text as typed: what YAML drops (quotes, indents, the header of a block,
 * folded line ends, backslashes) is stepped over.
 */
export function scalarOffsets(source: Source, scalar: LocatedScalar): readonly number[] {
  const { text } = source
  const offsets: number[] = []
  let at = scalar.start
  if (/[|>]/.test(text[at] ?? '')) at = text.indexOf('\n', at) + 1
  for (const unit of scalar.typed) {
    at = seek(text, at, scalar.end, unit)
    for (let k = 0; k < unit.length; k++) offsets.push(at + k)
    at += unit.length
  }
  offsets.push(Math.min(at, scalar.end))
  return offsets
}

/** The next place of `unit`; an escaped or folded character is taken where its typed form begins. */
function seek(text: string, from: number, end: number, unit: string): number {
  let at = from
  while (at < end) {
    if (text.startsWith(unit, at)) return at
    if (unit === ' ' && text[at] === '\n') return at
    if (text[at] === '\\' && text[at + 1] !== '\n') return at
    at++
  }
  return from
}
