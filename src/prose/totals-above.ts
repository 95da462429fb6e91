import type { Format } from '../format/format.ts'
import { resolveAddress } from '../format/references.ts'
import { totalLeaf } from '../format/sums.ts'
import { addressOf, last, type Path } from '../format/tree.ts'

/** Addresses of the totals that a figure is a part of: of its row's groups, and of its column's. */
export function totalsAbove(address: string, format: Format): readonly string[] {
  const reference = resolveAddress(format, address)
  if (!reference) return []
  const { section, row, column } = reference
  const found = [
    ...above(row).map((whole) => addressOf(section, whole, column)),
    ...above(column).map((whole) => addressOf(section, row, whole)),
  ]
  return [...new Set(found)].filter((each) => each !== addressOf(section, row, column))
}

function above(path: Path): readonly Path[] {
  return path.flatMap((_, length) => {
    const group = path.slice(0, length) as unknown as Path
    if (length === 0) return []
    const total = totalLeaf(group)
    if (total) return [total]
    return last(group).total ? [group] : []
  })
}
