import { type Finding, hasErrors, makeFinding } from '../findings/finding.ts'
import { type UnitScope, unitListText } from '../locale/zh/aggregate.ts'
import { isDate } from '../report/dates.ts'
import { given } from '../source/given.ts'
import { LIST_LIMITS } from '../source/limits.ts'
import { type Entry, entriesOf, keySpan, type Located, textOf } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { readYaml } from '../source/read-yaml.ts'
import { rangeOf, type Source } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import { foldName, type Unit, type UnitList } from './unit-list.ts'

export interface ReadUnitList {
  /** Absent when the findings have errors. */
  readonly list?: UnitList
  readonly findings: readonly Finding[]
  readonly source: Source
}

/**
 * @rule unit-list
 * @group 汇总
 *
 * 单位名单有问题
 *
 * `aggregate` 按名单（`--units 名单.yaml`）收各单位的数。名单里的单位名称重复（连同别名，全角半角、空格不同的也算同名）、栏目写错、
 * 日期不是日期的，都在这里指出，改正以后再汇总：名单不对，就说不清缺了谁、多算了谁。
 *
 * 改法：照提示改正名单。
 */
export function readUnitList(path: string, bytes: Uint8Array): ReadUnitList {
  const { source, value, findings: ofYaml } = readYaml(path, bytes, 'utf-8', LIST_LIMITS)
  if (!value) return { source, findings: ofYaml }
  const reader = new ListReader(source)
  const list = reader.list(value)
  const findings = [...ofYaml, ...reader.findings]
  return { source, findings, ...(hasErrors(findings) ? {} : { list }) }
}

const { keys, unitKeys, scopes, yes, no } = unitListText

class ListReader {
  readonly findings: Finding[] = []
  readonly #source: Source
  readonly #names = new Map<string, { readonly name: string; readonly at: Span }>()

  constructor(source: Source) {
    this.#source = source
  }

  list(value: Located): UnitList {
    const at = new Map<string, Entry>()
    if (value.kind !== 'map') this.#refuse(unitListText.notAList(), value)
    for (const entry of entriesOf(value)) this.#take(entry, Object.values(keys), at)
    const units = at.get(keys.units)
    const items = units?.value.kind === 'list' ? units.value.items : []
    if (value.kind === 'map' && items.length === 0)
      this.#refuse(unitListText.noUnits(), units?.value ?? value, 1)
    const year = this.#text(at, keys.year)
    if (year !== undefined && !/^\d{4}$/.test(year)) this.#refuseAt(unitListText.badYear(year), at, keys.year)
    return {
      ...given({
        year: year === undefined ? undefined : Number(year),
        agency: this.#text(at, keys.agency),
        organ: this.#text(at, keys.organ),
        form: this.#text(at, keys.form),
      }),
      units: items.flatMap((item) => this.#unit(item) ?? []),
    }
  }

  /** A name alone, or what is to be said of a unit. */
  #unit(item: Located): Unit | undefined {
    const alone = textOf(item)
    if (alone !== undefined) {
      this.#keep(alone, item)
      return { name: alone.trim(), also: [], counts: true, scope: 'office' }
    }
    const at = new Map<string, Entry>()
    for (const entry of entriesOf(item)) this.#take(entry, Object.values(unitKeys), at)
    const name = this.#text(at, unitKeys.name)
    if (name === undefined) {
      this.#refuse(unitListText.noName(), item, 1)
      return undefined
    }
    this.#keep(name, at.get(unitKeys.name)?.value ?? item)
    const also = texts(at.get(unitKeys.also)?.value)
    for (const other of also) this.#keep(other, at.get(unitKeys.also)?.value ?? item)
    const received = asDate(this.#text(at, unitKeys.received))
    if (received !== undefined && !isDate(received))
      this.#refuseAt(unitListText.badDate(received), at, unitKeys.received)
    return {
      name: name.trim(),
      also,
      counts: this.#choice(at, unitKeys.counts, { [yes]: true, true: true, [no]: false, false: false }, true),
      scope: this.#choice<UnitScope>(
        at,
        unitKeys.scope,
        { [scopes.office]: 'office', [scopes.below]: 'below' },
        'office',
      ),
      ...given({ kind: this.#text(at, unitKeys.kind), file: this.#text(at, unitKeys.file), received }),
    }
  }

  #take(entry: Entry, known: readonly string[], into: Map<string, Entry>): void {
    if (known.includes(entry.key)) into.set(entry.key, entry)
    else this.#refuse(unitListText.unknownKey(entry.key, nearest(entry.key, known), known), keySpan(entry))
  }

  /** Two units of one name: nobody could say whose a file is. */
  #keep(name: string, at: Span): void {
    const first = this.#names.get(foldName(name))
    if (first) {
      const line = rangeOf(this.#source, first.at.start, first.at.end).line
      this.#refuse(unitListText.doubled(name, first.name, line), at)
    } else this.#names.set(foldName(name), { name, at })
  }

  #text(at: ReadonlyMap<string, Entry>, key: string): string | undefined {
    const text = textOf(at.get(key)?.value)?.trim()
    return text === '' ? undefined : text
  }

  #choice<Value>(
    at: ReadonlyMap<string, Entry>,
    key: string,
    choices: Readonly<Record<string, Value>>,
    usual: Value,
  ): Value {
    const text = this.#text(at, key)
    if (text === undefined) return usual
    if (Object.hasOwn(choices, text)) return choices[text] as Value
    const known = Object.keys(choices).filter((word) => /\p{Script=Han}/u.test(word))
    this.#refuseAt(unitListText.badChoice(key, text, known), at, key)
    return usual
  }

  #refuseAt(said: Said, at: ReadonlyMap<string, Entry>, key: string): void {
    const entry = at.get(key)
    if (entry) this.#refuse(said, entry.value)
  }

  #refuse(said: Said, { start, end }: Span, length = end - start): void {
    const range = rangeOf(this.#source, start, start + length)
    this.findings.push(makeFinding('unit-list', { ...said, range }))
  }
}

/** As spreadsheets show dates: 2026/1/8. */
function asDate(text: string | undefined): string | undefined {
  return text?.replace(
    /^(\d{4})[/.年-](\d{1,2})[/.月-](\d{1,2})日?$/,
    (_, year, month, day) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
}

type Said = { readonly message: string; readonly fix: string }

function texts(value: Located | undefined): readonly string[] {
  const items = value?.kind === 'list' ? value.items : value ? [value] : []
  return items.flatMap((item) => textOf(item)?.trim() || [])
}
