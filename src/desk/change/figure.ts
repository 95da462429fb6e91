import { hasWay } from '../../data-file/has-way.ts'
import { removeAt } from '../../data-file/remove-at.ts'
import { setValue } from '../../data-file/set-value.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { type Located, type LocatedScalar, valueAt } from '../../source/located.ts'
import { keysOf } from '../../workbook/figure-entry.ts'
import type { Edit, Order, Readable } from './edit.ts'
import { type StandingCell, standingCells } from './standing.ts'
import { typedScalar } from './typed-scalar.ts'
import { unblanked } from './unblanked.ts'

/** What is typed for a figure: `~` a blank, `null` nothing. `undefined`: there is no such cell. */
export function typedFigure(present: Readable, address: string): string | null | undefined {
  const cell = standingCells(present).get(address)
  if (!cell?.scalar) return cell && null
  return cell.scalar.value === null ? '~' : cell.scalar.typed
}

/** The edit that makes of a figure what a clerk has typed, or leaves it out. Its 注 stays. */
export function editFigure(present: Readable, address: string, typed: string | null, order: Order): Edit {
  const cells = standingCells(present)
  const cell = cells.get(address)
  if (!cell) return { refused: text.change.noCell(address) }
  const { data, source } = present
  const { scalar } = cell
  const keys = keysOf(cell.section.name, cell.row, cell.column)
  if (scalar?.value === null) {
    const blanked = [...cells.values()].filter((other) => other.scalar === scalar)
    if (blanked.length > 1)
      return cell.isOwn
        ? { refused: text.change.noWay(address) }
        : unblanked(present, scalar, blanked, cell, typed === null ? undefined : typedScalar(typed))
  }
  if (scalar && typed !== null) return replaced(source.text, scalar, typed)
  if (scalar) return leftOut(present, cell, keys, scalar)
  if (typed === null) return 'none'
  if (cell.isOwn || !hasWay(data, keys)) return { refused: text.change.noWay(address) }
  return setValue(source.text, data, keys, typedScalar(typed), order)
}

function replaced(file: string, scalar: LocatedScalar, typed: string): Edit {
  const start = scalar.start
  const before = file.slice(start, scalar.end).trimEnd()
  const isEmpty = before === ''
  const spaceBefore = isEmpty && /[:,[]/.test(file[start - 1] ?? '') ? ' ' : ''
  const spaceAfter = isEmpty && file[start] === '#' ? ' ' : ''
  return {
    start,
    end: start + before.length,
    text: spaceBefore + typedScalar(typed, before) + spaceAfter,
  }
}

/** In a list of cells, and in 附表, a figure keeps its place: what is left out counts 0. One with a 注 stays. */
function leftOut(
  { data, source }: Readable,
  { isOwn, section }: StandingCell,
  keys: readonly string[],
  scalar: LocatedScalar,
): Edit {
  const at = keys.reduce<Located | undefined>((found, key) => valueAt(found, key), data)
  if (at?.kind === 'map') return { refused: text.change.noted(section.heading ?? section.name) }
  if (isOwn || at !== scalar) return replaced(source.text, scalar, '0')
  return removeAt(source.text, data, keys) ?? 'none'
}
