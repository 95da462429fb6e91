import type { Finding } from '../../findings/finding.ts'
import { type Entry, entryOf, type Located } from '../../source/located.ts'
import { ruleAsKey } from './acceptance-entry.ts'
import { rowsOfIndentedNames } from './indented-name.ts'
import { missingKeyFinding, unexplainedKeyFinding, unknownKeyFinding } from './key-finding.ts'
import { type Against, isAcceptance, type Misfit, misfitOf } from './misfit.ts'
import { isFigure, namelessFigures } from './nameless.ts'
import type { SchemaError } from './validator.ts'
import { valueFinding } from './value-finding.ts'

/** A file with more unknown keys has lost its indents, or is no report: what each should be is looked for no further. */
const MOST_EXPLAINED = 200

/** One finding for each place that does not fit, in plain words. */
export function explainMisfits(errors: readonly SchemaError[], against: Against): readonly Finding[] {
  const told = new Set<string>()
  const rowsOfIndented = new Map<Located, ReadonlySet<Entry>>()
  let unknown = 0
  const findings = errors.flatMap((error) => {
    const once = identityOf(error)
    if (told.has(once)) return []
    told.add(once)
    const misfit = misfitOf(error, against)
    if (isNamelessAsWell(misfit) || isToldByRule(misfit) || isRowOfIndented(misfit, rowsOfIndented)) return []
    if (error.keyword === 'required') return [missingKeyFinding(misfit)]
    if (error.keyword !== 'additionalProperties') return [valueFinding(misfit)]
    return [++unknown > MOST_EXPLAINED ? unexplainedKeyFinding(misfit) : unknownKeyFinding(misfit)]
  })
  return findings.filter((finding) => finding.rule !== 'schema-required' || !isMisnamed(finding, findings))
}

/** What is wrong with a value is told once, of keys each. */
function identityOf({ instancePath, keyword, params }: SchemaError): string {
  const isOfKey = keyword === 'additionalProperties' || keyword === 'required'
  return `${instancePath} ${isOfKey ? JSON.stringify(params) : ''}`
}

/** {12, 3} is told at the first of its figures. */
function isNamelessAsWell({ error, at }: Misfit): boolean {
  const name = error.params['additionalProperty']
  if (typeof name !== 'string' || !isFigure(name)) return false
  return namelessFigures(at)
    .slice(1)
    .some(({ key }) => key === name)
}

/** The rows of a section are told at its name when only that is wrong; they are found once for each group of keys. */
function isRowOfIndented(misfit: Misfit, known: Map<Located, ReadonlySet<Entry>>): boolean {
  const { error, at } = misfit
  const row = entryOf(at, String(error.params['additionalProperty']))
  const rows = known.get(at) ?? rowsOfIndentedNames(misfit)
  known.set(at, rows)
  return row !== undefined && rows.has(row)
}

/** What an entry of 确认 lacks is told at the rule that stands for all of it. */
function isToldByRule(misfit: Misfit): boolean {
  const { error, at } = misfit
  return (
    error.keyword === 'required' && isAcceptance(misfit) && at.kind === 'map' && ruleAsKey(at) !== undefined
  )
}

/** A key that is there under another name is told once, by that name. */
function isMisnamed(missing: Finding, findings: readonly Finding[]): boolean {
  return findings.some(
    ({ rule, address, expected }) =>
      rule === 'schema-unknown-key' && address === missing.address && expected === missing.expected,
  )
}
