import type { LooseCell } from '../../loose.ts'
import type { Rules, Segment, TextItem } from './geometry.ts'

/** A table as it is ruled, and the texts that stand in it. */
export interface RuledTable {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly cells: readonly LooseCell[]
  readonly items: ReadonlySet<TextItem>
}

/** Lines no further apart than this are one, and meet; points. */
const NEAR = 3
const GAP = 4

/** Ruled tables of a page: lines that meet make a grid, lines that are missing in it make larger cells of it. */
export function findTables(rules: Rules, items: readonly TextItem[]): readonly RuledTable[] {
  const across = joined(rules.across)
  const down = joined(rules.down)
  return components(across, down)
    .filter((part) => part.across.length > 1 && part.down.length > 1)
    .flatMap((part) => tableOf(part, items) ?? [])
    .sort((a, b) => a.top - b.top || a.left - b.left)
}

/** Pieces of one line, drawn cell by cell, as one. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const lines: Segment[][] = []
  for (const segment of [...segments].sort((a, b) => a.at - b.at)) {
    const line = lines.at(-1)
    const before = line?.at(-1)
    if (line && before && segment.at - before.at <= NEAR / 2) line.push(segment)
    else lines.push([segment])
  }
  return lines.flatMap((line) => {
    const at = line.reduce((sum, one) => sum + one.at, 0) / line.length
    const whole: Segment[] = []
    for (const { from, to } of [...line].sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1)
      if (last && from - last.to <= GAP)
        whole[whole.length - 1] = { at, from: last.from, to: Math.max(last.to, to) }
      else whole.push({ at, from, to })
    }
    return whole
  })
}

function meets(across: Segment, down: Segment): boolean {
  return (
    down.at >= across.from - NEAR &&
    down.at <= across.to + NEAR &&
    across.at >= down.from - NEAR &&
    across.at <= down.to + NEAR
  )
}

/** Lines that hang together. */
function components(across: readonly Segment[], down: readonly Segment[]): readonly Rules[] {
  const parent = [...across, ...down].map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== undefined && parent[at] !== at) at = parent[at] as number
    return at
  }
  across.forEach((line, i) => {
    down.forEach((other, j) => {
      if (meets(line, other)) parent[root(across.length + j)] = root(i)
    })
  })
  const parts = new Map<number, { across: Segment[]; down: Segment[] }>()
  const partOf = (index: number) => {
    const part = parts.get(root(index)) ?? { across: [], down: [] }
    parts.set(root(index), part)
    return part
  }
  across.forEach((line, i) => {
    partOf(i).across.push(line)
  })
  down.forEach((line, j) => {
    partOf(across.length + j).down.push(line)
  })
  return [...parts.values()]
}

function places(lines: readonly Segment[]): readonly number[] {
  const sorted = lines.map(({ at }) => at).sort((a, b) => a - b)
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? 0) > NEAR)
}

function tableOf({ across, down }: Rules, items: readonly TextItem[]): RuledTable | undefined {
  const xs = places(down)
  const ys = places(across)
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined
  if (xs.length < 3 || xs.length > 60 || ys.length > 400) return undefined
  const covers = (lines: readonly Segment[], at: number, point: number) =>
    lines.some(
      (line) => Math.abs(line.at - at) <= NEAR && line.from - NEAR <= point && line.to + NEAR >= point,
    )
  const middle = (values: readonly number[], index: number) =>
    ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2
  const inside = items.filter(({ left: x, right: end, y, size }) => {
    const [cx, cy] = [(x + end) / 2, y - size * 0.35]
    return cx > left && cx < right && cy > top && cy < bottom
  })
  const taken = new Set<string>()
  const cells: LooseCell[] = []
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(`${row} ${column}`)) continue
      let columnSpan = 1
      while (
        column + columnSpan < xs.length - 1 &&
        !covers(down, xs[column + columnSpan] ?? 0, middle(ys, row)) &&
        !taken.has(`${row} ${column + columnSpan}`)
      )
        columnSpan++
      let rowSpan = 1
      while (row + rowSpan < ys.length - 1 && !covers(across, ys[row + rowSpan] ?? 0, middle(xs, column)))
        rowSpan++
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(`${r} ${c}`)
      const [x1, x2] = [xs[column] ?? 0, xs[column + columnSpan] ?? 0]
      const [y1, y2] = [ys[row] ?? 0, ys[row + rowSpan] ?? 0]
      const own = inside.filter(({ left: x, right: end, y, size }) => {
        const [cx, cy] = [(x + end) / 2, y - size * 0.35]
        return cx >= x1 && cx < x2 && cy >= y1 && cy < y2
      })
      cells.push({ row, column, rowSpan, columnSpan, text: linesIn(own).map(textOf).join('\n') })
    }
  }
  return { left, right, top, bottom, cells, items: new Set(inside) }
}

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
