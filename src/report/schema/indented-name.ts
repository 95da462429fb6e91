import type { Finding } from '../../findings/finding.ts'
import { structureText } from '../../locale/zh/structure.ts'
import { type Entry, entriesOf, entryOf, type Located } from '../../source/located.ts'
import { lineText, rangeOf } from '../../source/source.ts'
import { findingAt, type Misfit } from './misfit.ts'
import { hasKey } from './names.ts'

/** The name of a section with spaces before it, and its rows as far from the margin: but for the spaces all is right. */
export function indentedNameFinding(misfit: Misfit, name: Entry): Finding | undefined {
  const { at, source } = misfit
  if (!isAboveItsRows(name, at, misfit)) return undefined
  const { line, column } = rangeOf(source, name.keyStart, name.keyEnd)
  const start = name.keyStart - column + 1
  const said = structureText.displaced(name.key, column - 1, lineText(source, line).trim())
  return {
    ...findingAt(misfit, 'schema-unknown-key', said, start, name.keyEnd),
    edits: [{ start, end: name.keyStart, text: '' }],
  }
}

/** Whether a row is told with the name of its section, which stands above it at the same depth. */
export function isBelowIndentedName({ at, ...against }: Misfit, row: Entry): boolean {
  const entries = entriesOf(at)
  const name = entries.slice(0, entries.indexOf(row)).findLast(({ key }) => isSection(key, against))
  return (
    name !== undefined && hasKey(against.schema, [name.key], row.key) && isAboveItsRows(name, at, against)
  )
}

function isAboveItsRows({ key, value, ...name }: Entry, at: Located, against: Against): boolean {
  if (
    !isSection(key, against) ||
    entryOf(against.data, key) ||
    value.kind !== 'scalar' ||
    value.value !== null
  )
    return false
  const below = entriesOf(at).filter(({ keyStart }) => keyStart > name.keyStart)
  const next = below.findIndex((entry) => isSection(entry.key, against))
  const rows = next < 0 ? below : below.slice(0, next)
  return rows.length > 0 && rows.every((row) => hasKey(against.schema, [key], row.key))
}

type Against = Pick<Misfit, 'names' | 'data' | 'schema'>

/** A section of the file that is no row here. */
function isSection(key: string, { names, schema }: Against): boolean {
  return names.length > 0 && hasKey(schema, [], key) && !hasKey(schema, names, key)
}
