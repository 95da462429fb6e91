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

/** The rows that are told with the name of their section, which stands above them at the same depth. */
export function rowsOfIndentedNames({ at, ...against }: Misfit): ReadonlySet<Entry> {
  const names = entriesOf(at).filter((entry) => isAboveItsRows(entry, at, against))
  return new Set(names.flatMap((name) => rowsBelow(name, at, against)))
}

function isAboveItsRows(name: Entry, at: Located, against: Against): boolean {
  const { key, value } = name
  const isBlank = value.kind === 'scalar' && value.value === null
  if (!isBlank || !isSection(key, against) || entryOf(against.data, key)) return false
  const rows = rowsBelow(name, at, against)
  return rows.length > 0 && rows.every((row) => hasKey(against.schema, [key], row.key))
}

/** What stands below a name, down to the next section. */
function rowsBelow(name: Entry, at: Located, against: Against): readonly Entry[] {
  const below = entriesOf(at).filter(({ keyStart }) => keyStart > name.keyStart)
  const next = below.findIndex((entry) => isSection(entry.key, against))
  return next < 0 ? below : below.slice(0, next)
}

type Against = Pick<Misfit, 'names' | 'data' | 'schema'>

/** A section of the file that is no row here. */
function isSection(key: string, { names, schema }: Against): boolean {
  return names.length > 0 && hasKey(schema, [], key) && !hasKey(schema, names, key)
}
