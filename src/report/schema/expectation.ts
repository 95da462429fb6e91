import { DATE_PATTERN } from '../../form/own-keys-schema.ts'
import { valueText } from '../../locale/zh/schema-values.ts'
import { nearest } from '../../source/nearest.ts'
import { meantDate } from '../written-number.ts'
import type { Misfit } from './misfit.ts'
import { knownNames, rowsOf, schemaAt } from './names.ts'
import type { SchemaError } from './validator.ts'

/** What was due, told by the definition or the key that the schema path ends in. */
export function expectation(misfit: Misfit): string {
  const { expected } = valueText
  const { error } = misfit
  const { keyword, params } = error
  if (keyword === 'enum') return expected.oneOf(words(params['allowedValues']))
  const notation = notationOf(error)
  if (notation) return expected[notation]
  if (isDate(misfit)) return expected.date
  if (keyword === 'pattern') return expected.notEmpty
  if (keyword === 'minimum' || keyword === 'maximum') return expected.year
  const [type] = [params['type']].flat().map(String)
  return expected[type as 'object' | 'array' | 'string' | 'integer'] ?? expected.object
}

/** What to write instead of what is typed. */
export function remedy(misfit: Misfit, typed: string): string {
  const { error, names, schema } = misfit
  const { fixes } = valueText
  const { keyword, params } = error
  if (keyword === 'enum') return fixes.oneOf(nearest(typed, words(params['allowedValues'])))
  const notation = notationOf(error)
  if (keyword === 'maximum' && notation !== 'siteCode') return fixes.tooLarge
  if (notation && notation !== 'text') return fixes[notation]
  if (isDate(misfit)) return fixes.date(meantDate(typed))
  const types = [params['type']].flat()
  const name = names.at(-1) ?? ''
  if (types.includes('object')) {
    const rows = rowsOf(schema, names)
    const known = knownNames(schema, names).map((one) => one.name)
    return fixes.object(name, typed, { names: rows.length > 0 ? rows : known, hasRows: rows.length > 0 })
  }
  if (types.includes('array')) return fixes.array(name, typed)
  if (name === '上年') return fixes.previous
  return types.includes('string') || keyword === 'pattern' ? fixes.text : fixes.other
}

/** The kind of figure that was due, if it is one. */
export function kindOf(error: SchemaError): 'count' | 'change' | 'amount' | undefined {
  const notation = notationOf(error)
  return notation === 'count' || notation === 'change' || notation === 'amount' ? notation : undefined
}

/** Whether a date is due: what is typed is another text, or a number. */
export function isDate({ error, schema, names, at }: Misfit): boolean {
  const isOneValue = error.keyword === 'pattern' || (error.keyword === 'type' && at.kind === 'scalar')
  return isOneValue && schemaAt(schema, names)['pattern'] === DATE_PATTERN
}

/** Whether a text would be one of the words, or of the notation, that was due. */
export function fits({ keyword, params }: SchemaError, text: string): boolean {
  if (keyword === 'enum') return words(params['allowedValues']).includes(text)
  return keyword === 'pattern' && new RegExp(String(params['pattern']), 'u').test(text)
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
