import { endOfLine, lineStart } from '../../data-file/places-in-lines.ts'
import { type Located, type LocatedScalar, valueAt } from '../../source/located.ts'
import { quoteScalar } from '../../source/quote-scalar.ts'
import { keysOf } from '../../workbook/figure-entry.ts'
import type { Edit, Readable } from './edit.ts'
import type { StandingCell } from './standing.ts'

/** Keys to what is typed, or to more keys. */
interface Tree extends Map<string, string | Tree> {}

/**
 * One `~` blanks many cells, of which one is to hold something: it becomes a map in which the others are blank each.
 * `typed`: absent, when the cell is to be left out.
 */
export function unblanked(
  { data, source }: Readable,
  scalar: LocatedScalar,
  blanked: readonly StandingCell[],
  chosen: StandingCell,
  typed: string | undefined,
): Edit {
  const tree: Tree = new Map()
  for (const cell of blanked) {
    const value = cell === chosen ? typed : cell.isSum ? undefined : '~'
    if (value === undefined) continue
    const keys = keysOf(cell.section.name, cell.row, cell.column)
    plant(tree, keys.slice(depthOf(data, keys, scalar)), value)
  }
  const { text } = source
  const start = scalar.start
  const end = start + text.slice(start, scalar.end).trimEnd().length
  const isEmpty = start === end && text[start - 1] === ':'
  if (!isDeep(tree) || isInBraces(text, start))
    return {
      start,
      end,
      text: `${isEmpty ? ' ' : ''}${flow(tree)}${isEmpty && text[start] === '#' ? ' ' : ''}`,
    }
  const rest = text.slice(end, endOfLine(text, end)).trim()
  const indent = /^ */.exec(text.slice(lineStart(text, start)))?.[0] ?? ''
  const head = rest === '' ? '' : `${isEmpty ? ' ' : ''}${rest}`
  return { start, end: endOfLine(text, end), text: [head, ...block(tree, `${indent}  `)].join('\n') }
}

/** How many keys lead to the `~`. */
function depthOf(data: Located, keys: readonly string[], scalar: LocatedScalar): number {
  let at: Located | undefined = data
  let depth = 0
  while (at && at !== scalar && depth < keys.length) at = valueAt(at, keys[depth++] ?? '')
  return depth
}

function plant(tree: Tree, [key = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) return void tree.set(key, value)
  const inside = tree.get(key)
  const branch: Tree = inside instanceof Map ? inside : new Map()
  tree.set(key, branch)
  plant(branch, rest, value)
}

function isDeep(tree: Tree): boolean {
  return [...tree.values()].some((value) => typeof value !== 'string')
}

/** Whether a brace is open in the line before a place; maps in braces over several lines are rare. */
function isInBraces(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).includes('{')
}

function flow(tree: Tree): string {
  const parts = [...tree].map(
    ([key, value]) => `${quoteScalar(key)}: ${typeof value === 'string' ? value : flow(value)}`,
  )
  return `{${parts.join(', ')}}`
}

function block(tree: Tree, indent: string): readonly string[] {
  return [...tree].flatMap(([key, value]) => {
    const name = `${indent}${quoteScalar(key)}:`
    if (typeof value === 'string') return [`${name} ${value}`]
    return isDeep(value) ? [name, ...block(value, `${indent}  `)] : [`${name} ${flow(value)}`]
  })
}
