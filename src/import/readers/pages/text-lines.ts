import type { TextItem } from './geometry.ts'

/** Items by the lines that they stand on, from the top, each from the left. */
export function linesIn(items: readonly TextItem[]): readonly (readonly TextItem[])[] {
  const lines: TextItem[][] = []
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && item.y - first.y <= Math.min(item.size, first.size) * 0.5) line.push(item)
    else lines.push([item])
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left))
}

/** A line's text; a gap of two characters and more is a space. */
export function textOf(line: readonly TextItem[]): string {
  return line
    .map((item, index) => {
      const before = line[index - 1]
      return before && item.left - before.right > 2 * item.size ? ` ${item.text}` : item.text
    })
    .join('')
    .trim()
}
