import type { Block, Form, Node } from '../../form/form.ts'
import { descend } from '../../form/references.ts'
import { last, leaves, namesOf } from '../../form/tree.ts'
import type { Entry, Located } from '../../source/located.ts'

/** What a row is called: words, not a number or half a sentence. */
const ROW = /^\p{Script=Han}[^\s:：,，。]{1,29}$/u

/**
 * The address under which 增行 adds an unknown row of a table, when it is written like its neighbours; with several
 * blocks, that of the block whose columns it has, and of two such that of the row before it.
 */
export function ownRowAddress(
  form: Form,
  [sectionName = '', ...names]: readonly string[],
  entry: Entry,
  siblings: Located,
): string | undefined {
  if (!ROW.test(entry.key)) return undefined
  const section = form.sections.find(({ name }) => name === sectionName)
  const fitting = (section?.table?.blocks ?? []).flatMap((block) => {
    const path = block.rows.children.length > 0 ? descend([block.rows], names) : undefined
    const group = path && last(path)
    const canHold = group && (group.children.length > 0 || entry.value.kind === 'map')
    return canHold && hasColumns(entry.value, block) ? [{ block, group }] : []
  })
  const before = keysBefore(siblings, entry).flatMap((key) =>
    fitting.flatMap(({ block, group }) => {
      const silent = silentWay(group, key)
      return silent ? [{ block, silent }] : []
    }),
  )[0]
  const block = before?.block ?? fitting[0]?.block
  if (!block) return undefined
  const blockName = names.length === 0 && !before?.silent.length && block.name !== '' ? [block.name] : []
  return [sectionName, ...blockName, ...names, ...(before?.silent ?? [])].join('.')
}

/** A cell by its column, or a figure where the only column has no name. */
function hasColumns(value: Located, { columns }: Block): boolean {
  const names = leaves(columns).flatMap((path) => namesOf(path)[0] ?? [])
  if (names.length === 0) return value.kind === 'scalar'
  return (
    value.kind === 'map' && value.entries.length > 0 && value.entries.every(({ key }) => names.includes(key))
  )
}

/** From the nearest to the first. */
function keysBefore(siblings: Located, entry: Entry): readonly string[] {
  const keys = siblings.kind === 'map' ? siblings.entries.map(({ key }) => key) : []
  return keys.slice(0, keys.indexOf(entry.key)).toReversed()
}

/** The silent groups between a group and its row; `undefined` when it has no such row. */
function silentWay(group: Node, key: string): readonly string[] | undefined {
  if (group.children.some(({ name, silent }) => name === key && !silent)) return []
  for (const child of group.children.filter(({ silent }) => silent)) {
    const way = silentWay(child, key)
    if (way) return [child.name, ...way]
  }
  return undefined
}
