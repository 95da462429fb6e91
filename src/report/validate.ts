import { type Finding, makeFinding } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import type { Form } from '../form/form.ts'
import type { JsonSchema } from '../form/json-schema.ts'
import { numberText } from '../locale/zh/numbers.ts'
import { validation } from '../locale/zh/validation.ts'
import { foldWording } from '../source/fold-wording.ts'
import {
  type Entry,
  entryOf,
  keySpan,
  type Located,
  type LocatedMap,
  plain,
  textOf,
} from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { rangeOf, type Source } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import { mendedAcceptance, ruleAsKey } from './acceptance-entry.ts'
import { figureEdit } from './figure.ts'
import { isFigure, namelessFigures } from './nameless.ts'
import { ownRowAddress } from './own-row-address.ts'
import { knownNames, rowsOf } from './schema-names.ts'
import { type Said, unknownKey } from './unknown-key.ts'
import { dateWithLetters, meantDate, miswritten, quotedFigure } from './written-number.ts'

/** What a compiled schema reports; the part of ajv's error object that is read here. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: { readonly [name: string]: unknown }
}

/** A schema and its compiled validator: returns the errors, none when the data fits. */
export interface Validator {
  readonly schema: JsonSchema
  errors(data: unknown): readonly SchemaError[]
}

/**
 * Holds data against its schema: one finding for each place that does not fit, in plain words. `format`: the form of
 * a report, to tell what may be a row of the agency's own.
 */
export function validate(
  data: Located,
  validator: Validator,
  source: Source,
  form?: Form,
): readonly Finding[] {
  const told = new Set<string>()
  let unknown = 0
  const findings = validator.errors(plain(data)).flatMap((error) => {
    const once = `${error.instancePath} ${error.keyword === 'additionalProperties' || error.keyword === 'required' ? JSON.stringify(error.params) : ''}`
    if (told.has(once)) return []
    told.add(once)
    if (isNamelessAsWell(error, data) || isToldByRule(error, data)) return []
    const isExplained = error.keyword !== 'additionalProperties' || ++unknown <= MOST_EXPLAINED
    return [schemaFinding(error, data, validator.schema, source, form, isExplained)]
  })
  return findings.filter((finding) => finding.rule !== 'schema-required' || !isMisnamed(finding, findings))
}

/** {12, 3} is told at the first of its figures. */
function isNamelessAsWell({ instancePath, params }: SchemaError, data: Located): boolean {
  const name = params['additionalProperty']
  if (typeof name !== 'string' || !isFigure(name)) return false
  const at = follow(data, instancePath.split('/').slice(1).map(unescapePointer))
  return namelessFigures(at)
    .slice(1)
    .some(({ key }) => key === name)
}

/** What an entry of 确认 lacks is told at the rule that stands for all of it. */
function isToldByRule({ instancePath, keyword }: SchemaError, data: Located): boolean {
  const names = instancePath.split('/').slice(1).map(unescapePointer)
  const at = follow(data, names)
  return keyword === 'required' && isAcceptance(names) && at.kind === 'map' && ruleAsKey(at) !== undefined
}

function isAcceptance([list, ...item]: readonly string[]): boolean {
  return list === '确认' && item.length === 1
}

/** A file with more unknown keys has lost its indents, or is no report: what each should be is looked for no further. */
const MOST_EXPLAINED = 200

/** A key that is there under another name is told once, by that name. */
function isMisnamed(missing: Finding, findings: readonly Finding[]): boolean {
  return findings.some(
    ({ rule, address, expected }) =>
      rule === 'schema-unknown-key' && address === missing.address && expected === missing.expected,
  )
}

function schemaFinding(
  error: SchemaError,
  data: Located,
  schema: JsonSchema,
  source: Source,
  form: Form | undefined,
  isExplained: boolean,
): Finding {
  const names = error.instancePath.split('/').slice(1).map(unescapePointer)
  const place = placeOfNames(data, names)
  const at = follow(data, names)
  const make = (rule: RuleId, said: Said, start = at.start, end = at.end): Finding =>
    makeFinding(rule, {
      ...(place === '' ? {} : { address: names.join('.') }),
      ...said,
      range: rangeOf(source, start, end),
    })
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params['additionalProperty'])
    const entry = entryOf(at, key)
    if (entry && at.kind === 'map' && isAcceptance(names) && ruleAsKey(at) === entry) {
      const said = validation.ruleAsKey(mendedAcceptance(at, source))
      return make('schema-unknown-key', said, entry.keyStart, entry.keyEnd)
    }
    if (!isExplained) {
      const said = validation.unknownKey(
        key,
        place,
        undefined,
        knownNames(schema, names).map(({ name }) => name),
        undefined,
      )
      return make('schema-unknown-key', said, entry?.keyStart, entry?.keyEnd)
    }
    const before = at.kind === 'map' && entry ? at.entries[at.entries.indexOf(entry) - 1] : undefined
    if (entry && before && isCutByComma(before, entry, source))
      return make(
        'schema-unknown-key',
        validation.commaInText(before.key, textOf(before.value) ?? '', key),
        entry.keyStart,
        entry.keyEnd,
      )
    const address = form && entry ? ownRowAddress(form, names, entry, at) : undefined
    const ownRow =
      address === undefined ? undefined : { address, isFirst: entryOf(data, '增行') === undefined }
    const said = unknownKey(key, place, at, schema, names, ownRow)
    const finding = make('schema-unknown-key', said, entry?.keyStart, entry?.keyEnd)
    return { ...finding, ...renaming(entry, said.expected) }
  }
  if (error.keyword === 'required') {
    const missing = String(error.params['missingProperty'])
    const said =
      at.kind === 'map' && isAcceptance(names)
        ? validation.incompleteAcceptance(missing, place, mendedAcceptance(at, source))
        : validation.missingKey(missing, place)
    return make('schema-required', said, at.start, at.start + 1)
  }
  const kind = kindOf(error)
  const typed = textOf(at) ?? ''
  const isText = at.kind === 'scalar' && typeof at.value === 'string' && source.text[at.start] !== typed[0]
  const wrong = kind && (miswritten(typed) ?? (isText && kind !== 'amount' ? quotedFigure(typed) : undefined))
  if (kind && wrong) {
    const said = { message: validation.figure(place, wrong.message), found: typed, fix: wrong.fix }
    return { ...make('number-notation', said), ...figureEdit(at, wrong, kind) }
  }
  if (at.kind === 'scalar' && typed.trim() === '') {
    const example = validation.examples.get(place)
    return make('schema-type', validation.blank(place, expectation(error), example))
  }
  const inBrackets = at.kind === 'list' && at.items.length === 1 ? textOf(at.items[0]) : undefined
  if (inBrackets !== undefined && [error.params['type']].flat().includes('string'))
    return {
      ...make('schema-type', validation.bracketed(place, names.at(-1) ?? '', inBrackets)),
      edits: [{ ...placeOf(at), text: inBrackets }],
    }
  if (at.kind === 'map' && place === '确认') return withoutDash(at, source, make)
  const letters = isDate(error) ? dateWithLetters(typed) : undefined
  const said = letters
    ? validation.dateWithLetters(place, numberText.letters(typed, letters))
    : validation.wrongType(place, described(at), expectation(error), fixFor(error, typed, schema, names))
  const date = isDate(error) ? meantDate(typed) : undefined
  return { ...make('schema-type', said), ...(date ? { edits: [{ ...placeOf(at), text: date }] } : {}) }
}

/** Entries of 确认 that are none: `{…}`, or its three lines, without the dash. */
function withoutDash(at: LocatedMap, source: Source, make: (rule: RuleId, said: Said) => Finding): Finding {
  const isFlow = source.text[at.start] === '{'
  if (ruleAsKey(at)) return make('schema-type', validation.ruleAsKey(mendedAcceptance(at, source)))
  const entries = at.entries.map(({ key, value }) => `${key}: ${source.text.slice(value.start, value.end)}`)
  const finding = make('schema-type', validation.withoutDash(`- {${entries.join(', ')}}`))
  return isFlow ? { ...finding, edits: [{ start: at.start, end: at.start, text: '- ' }] } : finding
}

/** An address, but for items of a list, which are counted. */
function placeOfNames(data: Located, names: readonly string[]): string {
  return names.reduce((place, name, index) => {
    const isItem = follow(data, names.slice(0, index)).kind === 'list'
    if (isItem) return validation.item(place, Number(name))
    return place === '' ? name : `${place}.${name}`
  }, '')
}

/** Words in braces without a colon, after words: a comma that belongs to them. */
function isCutByComma({ value }: Entry, entry: Entry, source: Source): boolean {
  return (
    value.kind === 'scalar' &&
    typeof value.value === 'string' &&
    entry.value.kind === 'scalar' &&
    entry.value.value === null &&
    /^\s*[,}]/.test(source.text.slice(entry.keyEnd, entry.keyEnd + 10)) &&
    /,\s*$/.test(source.text.slice(value.end, entry.keyStart))
  )
}

/** A name that differs only in spaces, script or width is mended. */
function renaming(entry: Entry | undefined, name: string | undefined): Pick<Finding, 'edits'> {
  if (!entry || name === undefined || foldWording(entry.key) !== foldWording(name)) return {}
  return { edits: [{ ...keySpan(entry), text: name }] }
}

function follow(data: Located, names: readonly string[]): Located {
  return names.reduce<Located>((at, name) => {
    const next = at.kind === 'list' ? at.items[Number(name)] : entryOf(at, name)?.value
    return next ?? at
  }, data)
}

function described(at: Located): string {
  const { found } = validation
  if (at.kind === 'map') return found.map
  if (at.kind === 'list') return found.list
  if (at.value === null) return found.blank
  return typeof at.value === 'number' ? found.number(at.typed) : found.text(at.typed)
}

/** The kind of figure that was due, if it is one. */
function kindOf(error: SchemaError): 'count' | 'change' | 'amount' | undefined {
  const notation = notationOf(error)
  return notation === 'count' || notation === 'change' || notation === 'amount' ? notation : undefined
}

function isDate({ keyword, params }: SchemaError): boolean {
  const pattern = String(params['pattern'])
  return keyword === 'pattern' && pattern.includes('d{4}') && !pattern.includes('/')
}

function placeOf({ start, end }: Located): Span {
  return { start, end }
}

/** What was due, told by the definition or the key that the schema path ends in. */
function expectation(error: SchemaError): string {
  const { expected } = validation
  const { keyword, params } = error
  if (keyword === 'enum') return expected.oneOf(words(params['allowedValues']))
  const notation = notationOf(error)
  if (notation) return expected[notation]
  if (keyword === 'pattern') return isDate(error) ? expected.date : expected.notEmpty
  if (keyword === 'minimum' || keyword === 'maximum') return expected.year
  const [type] = [params['type']].flat().map(String)
  return expected[type as 'object' | 'array' | 'string' | 'integer'] ?? expected.object
}

/** The definition of the schema that an error comes from, when it has words of its own. */
function notationOf({ schemaPath }: SchemaError): Notation | undefined {
  const name = /#\/definitions\/(\w+)\//.exec(schemaPath)?.[1]
  return NOTATIONS.find((notation) => notation === name)
}

const NOTATIONS = [
  'count',
  'change',
  'amount',
  'text',
  'domain',
  'siteCode',
  'clockTime',
  'period',
  'webAddress',
] as const
type Notation = (typeof NOTATIONS)[number]

/** 是 and 否 are told; that YAML has words of its own for them is not. */
function words(allowed: unknown): readonly string[] {
  return (allowed as readonly unknown[]).filter((value) => typeof value === 'string')
}

function fixFor(error: SchemaError, typed: string, schema: JsonSchema, names: readonly string[]): string {
  const { fixes } = validation
  const { keyword, params } = error
  if (keyword === 'enum') {
    return fixes.oneOf(nearest(typed, words(params['allowedValues'])))
  }
  const notation = notationOf(error)
  if (keyword === 'maximum' && notation !== 'siteCode') return fixes.tooLarge
  if (notation && notation !== 'text') return fixes[notation]
  if (isDate(error)) return fixes.date(meantDate(typed))
  const types = [params['type']].flat()
  if (types.includes('object')) return fixes.object(names.at(-1) ?? '', typed, groupOf(schema, names))
  if (types.includes('array')) return fixes.array(names.at(-1) ?? '', typed)
  if (names.at(-1) === '上年') return fixes.previous
  return types.includes('string') || keyword === 'pattern' ? fixes.text : fixes.other
}

function unescapePointer(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** What a group holds: rows with columns below, or figures. */
function groupOf(schema: JsonSchema, names: readonly string[]) {
  const known = knownNames(schema, names).map(({ name }) => name)
  const rows = rowsOf(schema, names)
  return { names: rows.length > 0 ? rows : known, hasRows: rows.length > 0 }
}
