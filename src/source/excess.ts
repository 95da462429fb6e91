import { reading } from '../locale/zh/reading.ts'
import type { Limits } from './limits.ts'
import type { Located } from './located.ts'
import type { Span } from './span.ts'

interface Excess extends Span {
  readonly said: { readonly message: string; readonly fix: string }
}

/** The first place where a file holds more than it may. */
export function findExcess(value: Located, limits: Limits): Excess | undefined {
  let entries = 0
  let lines = 0
  let characters = 0
  const ofText = (text: string, start: number): Excess | undefined => {
    const parts = text.split('\n')
    lines += parts.length - 1
    characters += text.length
    const at = { start, end: start + 1 }
    if (parts.some(({ length }) => length > limits.line))
      return { said: reading.tooLongLine(text, limits.line), ...at }
    if (lines > limits.lines) return { said: reading.tooManyLines(limits.lines), ...at }
    if (characters > limits.characters) return { said: reading.tooMuchText(limits.characters), ...at }
    return undefined
  }
  const visit = (located: Located): Excess | undefined => {
    if (located.kind === 'scalar') return ofText(located.typed, located.start)
    for (const part of located.kind === 'map' ? located.entries : located.items) {
      if (++entries > limits.entries) {
        const start = 'key' in part ? part.keyStart : part.start
        return { said: reading.tooManyEntries(limits.entries), start, end: start + 1 }
      }
      const excess = 'key' in part ? (ofText(part.key, part.keyStart) ?? visit(part.value)) : visit(part)
      if (excess) return excess
    }
    return undefined
  }
  return visit(value)
}
