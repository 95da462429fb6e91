import type { Point } from '../pages/geometry.ts'

/** How many numbers follow each operator of `AbbreviatedData` (GB/T 33190-2016 9.1, table 36); the last two are where it ends. */
const LENGTHS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }

/** The corners of each part of a path that hangs together; curves as if they were straight. */
export function subpaths(data: string): readonly (readonly Point[])[] {
  const words = data.split(/\s+/).filter(Boolean)
  const parts: Point[][] = []
  for (let index = 0; index < words.length; ) {
    const operator = words[index] ?? ''
    const length = LENGTHS[operator]
    if (length === undefined) return []
    const [x = 0, y = 0] = words.slice(index + length - 1, index + length + 1).map(Number)
    const part = parts.at(-1)
    if (operator === 'C') {
      const first = part?.[0]
      if (part && first) part.push(first)
    } else if (operator === 'M' || operator === 'S') parts.push([[x, y]])
    else part?.push([x, y])
    index += 1 + length
  }
  return parts.filter((part) => part.length > 1)
}
