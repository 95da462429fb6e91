import { type Entry, entryOf, type Located, type LocatedMap, valueAt } from '../source/located.ts'

/**
 * Applies `changes` (address → what is different) to a raw declaration, before it is modelled.
 * An address that is there, of a block too: words given replace words, `~` removes. A new name with `after` or
 * `before`: inserted. Entries whose address is not there are returned in `unknown`.
 */
export function applyChanges(
  declaration: LocatedMap,
  changes: readonly Entry[],
): { declaration: LocatedMap; unknown: readonly Entry[] } {
  const unknown: Entry[] = []
  let result = declaration
  for (const change of changes) {
    const sections = valueAt(result, 'sections')
    const changed = sections && changeChild(sections, change.key.split('.'), change)
    if (changed) result = setWord(result, 'sections', changed)
    else unknown.push(change)
  }
  return { declaration: result, unknown }
}

/** Maps of children under a section, table, block or node, by the word that holds them. */
const CHILD_WORDS = ['rows', 'columns', 'of'] as const

/** Changes the node at `names` among `children`; `undefined` when it is not there. */
function changeChild(children: Located, names: readonly string[], change: Entry): Located | undefined {
  if (children.kind !== 'map') return undefined
  const [name, ...deeper] = names
  const entry = entryOf(children, name ?? '')
  if (entry) {
    if (deeper.length === 0) return replaceEntry(children, entry, changedValue(entry.value, change.value))
    const inside = changeInside(entry.value, deeper, change)
    return inside && replaceEntry(children, entry, inside)
  }
  if (deeper.length === 0) {
    const inserted = insertEntry(children, name ?? '', change)
    if (inserted) return inserted
  }
  return firstDefined(children.entries, (child) => {
    const inside = isSilent(child.value) ? changeInside(child.value, names, change) : undefined
    return inside && replaceEntry(children, child, inside)
  })
}

function changeInside(parent: Located, names: readonly string[], change: Entry): Located | undefined {
  if (parent.kind !== 'map') return undefined
  for (const word of CHILD_WORDS) {
    const children = valueAt(parent, word)
    const changed = children && changeChild(children, names, change)
    if (changed) return setWord(parent, word, changed)
  }
  const table = valueAt(parent, 'table')
  const changedTable = table && changeInside(table, names, change)
  if (changedTable) return setWord(parent, 'table', changedTable)
  const blocks = valueAt(parent, 'blocks')
  if (blocks?.kind !== 'map') return undefined
  const inBlock = firstDefined(blocks.entries, (block) => {
    const inside = changeInside(block.value, names, change)
    return inside && replaceEntry(blocks, block, inside)
  })
  const changed = inBlock ?? changeChild(blocks, names, change)
  return changed && setWord(parent, 'blocks', changed)
}

/** `undefined` removes. A `table` merges word by word; every other word is replaced. */
function changedValue(before: Located, change: Located): Located | undefined {
  if (change.kind === 'scalar' && change.value === null) return undefined
  if (change.kind !== 'map') return change
  let result = asMap(before)
  for (const { key, value } of change.entries) {
    const old = valueAt(result, key)
    result = setWord(result, key, key === 'table' && old ? changedValue(old, value) : withoutNull(value))
  }
  return result
}

function insertEntry(siblings: LocatedMap, name: string, change: Entry): Located | undefined {
  const after = entryOf(change.value, 'after')?.value
  const neighbour = after ?? entryOf(change.value, 'before')?.value
  if (neighbour?.kind !== 'scalar' || change.value.kind !== 'map') return undefined
  const at = siblings.entries.findIndex((entry) => entry.key === neighbour.typed)
  if (at < 0) return undefined
  const words = change.value.entries.filter(({ key }) => key !== 'after' && key !== 'before')
  const entry: Entry = { ...change, key: name, value: { ...change.value, entries: words } }
  return { ...siblings, entries: siblings.entries.toSpliced(after ? at + 1 : at, 0, entry) }
}

function replaceEntry(map: LocatedMap, entry: Entry, value: Located | undefined): LocatedMap {
  const entries = map.entries.flatMap((old) => (old !== entry ? [old] : value ? [{ ...old, value }] : []))
  return { ...map, entries }
}

function setWord(map: LocatedMap, word: string, value: Located | undefined): LocatedMap {
  const entry = entryOf(map, word)
  if (entry) return replaceEntry(map, entry, value)
  if (!value) return map
  const added: Entry = { key: word, keyStart: value.start, keyEnd: value.start, value }
  return { ...map, entries: [...map.entries, added] }
}

/** A node that is only a label, or only a name, as a map of words. */
function asMap(node: Located): LocatedMap {
  if (node.kind === 'map') return node
  const empty: LocatedMap = { kind: 'map', entries: [], start: node.start, end: node.end }
  return node.kind === 'scalar' && node.value !== null ? setWord(empty, 'label', node) : empty
}

function withoutNull(value: Located): Located | undefined {
  return value.kind === 'scalar' && value.value === null ? undefined : value
}

function isSilent(value: Located): boolean {
  const silent = valueAt(value, 'silent')
  return silent?.kind === 'scalar' && silent.value === true
}

function firstDefined<Item, Result>(
  items: readonly Item[],
  make: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const made = make(item)
    if (made !== undefined) return made
  }
  return undefined
}
