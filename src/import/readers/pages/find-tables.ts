import type { LooseCell } from '../../loose.ts'
import type { Rules, Segment, TextItem } from './geometry.ts'
import { linesIn, textOf } from './text-lines.ts'

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

/** A figure that is wider than its cell goes on in the next line. */
function textIn(items: readonly TextItem[], width: number): string {
  let text = ''
  let isFull = false
  for (const line of linesIn(items)) {
    const said = textOf(line)
    const isCut = isFull && /\d$/.test(text) && /^\d+$/.test(said)
    text += text === '' || isCut ? said : `\n${said}`
    const [first, last] = [line[0], line.at(-1)]
    isFull = first !== undefined && last !== undefined && width - (last.right - first.left) < 1.5 * first.size
  }
  return text
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
  const owners: number[][] = ys.slice(1).map(() => [])
  const grid: Omit<LooseCell, 'text'>[] = []
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      if (owners[row]?.[column] !== undefined) continue
      let columnSpan = 1
      while (
        column + columnSpan < xs.length - 1 &&
        !covers(down, xs[column + columnSpan] ?? 0, middle(ys, row)) &&
        owners[row]?.[column + columnSpan] === undefined
      )
        columnSpan++
      let rowSpan = 1
      while (row + rowSpan < ys.length - 1 && !covers(across, ys[row + rowSpan] ?? 0, middle(xs, column)))
        rowSpan++
      for (const line of owners.slice(row, row + rowSpan))
        for (let c = column; c < column + columnSpan; c++) line[c] = grid.length
      grid.push({ row, column, rowSpan, columnSpan })
    }
  }
  const texts: TextItem[][] = grid.map(() => [])
  for (const item of inside) {
    const row = ys.findLastIndex((y) => y <= item.y - item.size * 0.35)
    const column = xs.findLastIndex((x) => x <= (item.left + item.right) / 2)
    texts[owners[row]?.[column] ?? -1]?.push(item)
  }
  const cells = grid.map((cell, index) => {
    const width = (xs[cell.column + cell.columnSpan] ?? 0) - (xs[cell.column] ?? 0)
    return { ...cell, text: textIn(texts[index] ?? [], width) }
  })
  return { left, right, top, bottom, cells, items: new Set(inside) }
}
