import { type Finding, makeFinding } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import { editionOf, firstYear, meantForm } from '../form/edition.ts'
import { reportText } from '../locale/zh/report.ts'
import { schemaText } from '../locale/zh/schema.ts'
import { entryOf, keySpan, type Located, valueAt } from '../source/located.ts'
import { type Name, sameMeaning } from '../source/nearest.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { isYamlName } from '../source/yaml-name.ts'
import { isReport } from './is-report.ts'
import { meantYear } from './written-number.ts'

interface Known {
  readonly id: string
  readonly from?: number
}

const YEAR: Name = { name: '年度', also: schemaText.keys.年度.also }

/** A built-in form by its id, or the place in the data file that names or holds an own one. */
export type Choice =
  | { readonly kind: 'built-in'; readonly id: string }
  | { readonly kind: 'own'; readonly at: Located }
  | { readonly kind: 'none'; readonly findings: readonly Finding[] }

/** The form that a data file is to be read by: 版式 when it says one, else the national form of its 年度. */
export function chooseFormat(data: Located, formats: readonly Known[], source: Source): Choice {
  if (data.kind !== 'map') return none('not-a-report', reportText.notAMap(), data, source)
  const named = valueAt(data, '版式')
  const year = valueAt(data, '年度')
  if (named?.kind === 'map') return { kind: 'own', at: named }
  if (named?.kind === 'scalar' && named.value !== null) {
    const id = named.typed
    const ids = formats.map((format) => format.id)
    if (ids.includes(id)) return { kind: 'built-in', id }
    if (isYamlName(id)) return { kind: 'own', at: named }
    const meant = meantForm(id, formats, year?.kind === 'scalar' ? Number(year.value) : undefined)
    return none('unknown-format', reportText.unknownFormat(id, meant, ids), named, source)
  }
  if (year?.kind !== 'scalar' || year.value === null) {
    const other = otherFile(data)
    if (other)
      return none('not-a-report', reportText.otherFile(other), { ...data, end: data.start + 1 }, source)
    const meant = data.entries.find(({ key }) => sameMeaning(key, [YEAR]) !== undefined)
    if (year || !meant) return none('schema-required', reportText.missingYear(), year, source)
    const at = { ...meant.value, ...keySpan(meant) }
    const edits = [{ ...keySpan(meant), text: YEAR.name }]
    return none('schema-unknown-key', { ...reportText.yearByAnotherName(meant.key), edits }, at, source)
  }
  if (typeof year.value !== 'number' || year.value < 1000) {
    const meant = meantYear(year.typed)
    const edits = meant ? { edits: [{ start: year.start, end: year.end, text: meant }] } : {}
    return none('schema-type', { ...reportText.badYear(year.typed, meant), ...edits }, year, source)
  }
  const id = editionOf(year.value, formats)
  if (id !== undefined) return { kind: 'built-in', id }
  return none('no-edition', reportText.noEdition(year.value, firstYear(formats)), year, source)
}

/** What a YAML or JSON file is that lies beside data: told by keys that no data has. */
function otherFile(data: Located): 'schema' | 'format' | undefined {
  if (isReport(data)) return undefined
  if (['$schema', '$id', 'definitions'].some((key) => entryOf(data, key))) return 'schema'
  return ['extends', 'sections'].some((key) => entryOf(data, key)) ? 'format' : undefined
}

function none(
  rule: RuleId,
  said: Pick<Finding, 'message' | 'fix' | 'edits'>,
  at: Located | undefined,
  source: Source,
): Choice {
  const range = at ? { range: rangeOf(source, at.start, at.end) } : {}
  return { kind: 'none', findings: [makeFinding(rule, { ...said, ...range })] }
}
