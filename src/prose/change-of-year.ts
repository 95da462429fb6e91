import type { Form, Term } from '../form/form.ts'
import { resolveAddress } from '../form/references.ts'
import type { FigureStatement } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import { sumOf } from './sums.ts'
import type { Token } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'
import { mayCount } from './units.ts'

/** Since the year before, and nothing else. */
const CHANGES =
  /^(?:[，、]|事项|项目|其中|本年度?|今年|全年|同比|[较比](?:\d{4}年|[上去]年|上一年)度?)*(?:新增|增加|减少|增减|[增减])了?$/
const ITEMS = /事项|项目/
const OF_ITEMS = /(?:事项|项目)$/
const FEWER = /减少?了?$/

/**
 * Tells of 行政许可上一年项目36项，本年减少4项 the change of a row that the form has a column of changes for; fewer is
 * below 0 there. Whether it is one.
 */
export function tellChange(number: ProseNumber, lead: readonly Token[], told: ToldSoFar): boolean {
  const { lexicon, sentence } = told
  const at = lead.findLastIndex((token) => token.kind === 'word' && !token.isVerb)
  const changed = lead.slice(at + 1)
  const said = told.textOf(changed)
  const start = changed[0]?.start
  if (start === undefined || !CHANGES.test(said)) return false
  const address = changeIn(rowOf(lead[at], told), told.form)
  if (address === undefined || !mayCount(number.unit, lexicon.unitOf(address), false)) return false
  dropItems(number, told)
  const sum = sumOf(address).map((term): Term => (FEWER.test(said) ? { ...term, sign: -1 } : term))
  const topic = lexicon.topicOfFigure(address)
  told.tell({ start, end: number.start, sums: [sum], topic, number, sentence, isPlain: true, isInUnit: true })
  return true
}

/** The figure or row named right before the change, or else the one told of last in the sentence. */
function rowOf(noun: Token | undefined, told: ToldSoFar): string | undefined {
  const { lexicon, unreadLead, isAfterUnread } = told
  const word = noun ?? (isAfterUnread ? unreadLead.findLast(({ kind }) => kind === 'word') : undefined)
  if (word?.kind === 'word') {
    const found = (id: string) =>
      lexicon.rowOf(id) ?? lexicon.alone(id).flatMap(({ sums }) => sums.map(addressOfSum))
    return [told.text(word).replace(OF_ITEMS, ''), ...word.ids].flatMap(found)[0]
  }
  return lastOf(told)?.sums.map(addressOfSum)[0]
}

/** 行政许可事项22项，比上年减少2项: items and not what was decided. */
function dropItems({ unit }: ProseNumber, told: ToldSoFar): void {
  const last = lastOf(told)
  const isCounted = ({ sums }: FigureStatement) =>
    sums.some((sum) => mayCount(unit, told.lexicon.unitOf(addressOfSum(sum)), false))
  if (!last || isCounted(last)) return
  if (last.number.unit !== unit && !ITEMS.test(told.text(last))) return
  told.retract(last)
}

function lastOf({ statements, sentence }: ToldSoFar): FigureStatement | undefined {
  const last = statements.at(-1)
  return last?.sentence === sentence ? last : undefined
}

/** The column of changes in the row of an address. */
function changeIn(address: string | undefined, form: Form): string | undefined {
  const names = address?.split('.') ?? []
  for (const row of [names, names.slice(0, -1)]) {
    const found = form.sections
      .find(({ name }) => name === row[0])
      ?.table?.blocks.flatMap(({ columns }) => columns.children)
      .filter(({ kind }) => kind === 'change')
      .map(({ name }) => [...row, name].join('.'))
      .find((each) => resolveAddress(form, each) !== undefined)
    if (found !== undefined) return found
  }
  return undefined
}
