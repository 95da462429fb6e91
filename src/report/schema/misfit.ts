import { type Finding, makeFinding } from '../../findings/finding.ts'
import type { RuleId } from '../../findings/registry.ts'
import type { Form } from '../../form/form.ts'
import type { JsonSchema } from '../../form/json-schema.ts'
import { valueText } from '../../locale/zh/schema-values.ts'
import { entryOf, type Located } from '../../source/located.ts'
import { rangeOf, type Source } from '../../source/source.ts'
import type { Said } from './unknown-key.ts'
import type { SchemaError } from './validator.ts'

/** What data is held against. */
export interface Against {
  readonly data: Located
  readonly schema: JsonSchema
  readonly source: Source
  /** The form of a report, to tell what may be a row of the agency's own. */
  readonly form?: Form
}

/** A place in data that does not fit its schema. */
export interface Misfit extends Against {
  readonly error: SchemaError
  /** The keys on the way to it, numbers for items of a list. */
  readonly names: readonly string[]
  /** The way as it is told. */
  readonly place: string
  readonly at: Located
}

export function misfitOf(error: SchemaError, against: Against): Misfit {
  const names = error.instancePath.split('/').slice(1).map(unescapePointer)
  return {
    ...against,
    error,
    names,
    place: placeOfNames(against.data, names),
    at: follow(against.data, names),
  }
}

export function findingAt(
  { names, place, at, source }: Misfit,
  rule: RuleId,
  said: Said,
  start = at.start,
  end = at.end,
): Finding {
  return makeFinding(rule, {
    ...(place === '' ? {} : { address: names.join('.') }),
    ...said,
    range: rangeOf(source, start, end),
  })
}

/** Whether it is an entry of 确认. */
export function isAcceptance({ names: [list, ...item] }: Misfit): boolean {
  return list === '确认' && item.length === 1
}

/** An address, but for items of a list, which are counted. */
function placeOfNames(data: Located, names: readonly string[]): string {
  return names.reduce((place, name, index) => {
    const isItem = follow(data, names.slice(0, index)).kind === 'list'
    if (isItem) return valueText.item(place, Number(name))
    return place === '' ? name : `${place}.${name}`
  }, '')
}

function follow(data: Located, names: readonly string[]): Located {
  return names.reduce<Located>((at, name) => {
    const next = at.kind === 'list' ? at.items[Number(name)] : entryOf(at, name)?.value
    return next ?? at
  }, data)
}

function unescapePointer(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~')
}
