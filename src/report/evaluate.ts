import type { RuleId } from '../findings/registry.ts'
import type { Form } from '../form/form.ts'
import { allAddresses, resolveAddress } from '../form/references.ts'
import { addressOf } from '../form/tree.ts'
import { proseText } from '../locale/zh/prose.ts'
import type { Decimal } from '../source/decimal.ts'
import { type Name, nearest } from '../source/nearest.ts'
import { type Figures, sum } from './figure.ts'
import { HELPERS } from './helpers.ts'
import { partsOf } from './parts.ts'

/** What prose may refer to. */
export interface Scope extends Year {
  /** The report of the year before, when it is given and can be compared. */
  readonly lastYear?: Year
  /** {{年度}} and {{机关}}. */
  readonly words: ReadonlyMap<string, string>
}

/** The form and the figures of all tables of a report. */
interface Year {
  readonly form: Form
  readonly figures: Figures
}

/** A problem in a placeholder, told by the sentence that names it. */
export type Outcome = { readonly text: string } | { readonly problem: Problem }

export interface Problem {
  readonly rule: RuleId
  readonly said: { readonly message: string; readonly fix: string; readonly found?: string }
}

/** What the words of a `{{…}}` come to. */
export function evaluate(words: readonly string[], scope: Scope): Outcome {
  const [first, ...addresses] = words
  if (first === undefined) return { problem: { rule: 'prose-braces', said: proseText.empty() } }
  if (addresses.length === 0) {
    const word = scope.words.get(first)
    return word === undefined ? print(first, scope) : { text: word }
  }
  const helper = HELPERS.get(first)
  if (!helper) {
    const said = proseText.unknownHelper(first, nearest(first, HELPERS.keys()), [...HELPERS.keys()])
    return { problem: { rule: 'prose-helper', said } }
  }
  const [fewest, most] = helper.takes
  if (addresses.length < fewest || addresses.length > most) {
    return { problem: { rule: 'prose-helper', said: proseText.wrongCount(first, helper.usage) } }
  }
  const values: Decimal[] = []
  for (const address of addresses) {
    const looked = lookUp(address, scope)
    if ('problem' in looked) return looked
    values.push(looked.value)
  }
  if (helper.withLastYear) {
    for (const address of addresses) {
      const looked = lookUpLastYear(address, scope)
      if ('problem' in looked) return looked
      values.push(looked.value)
    }
  }
  const computed = helper.compute(values, addresses.at(-1) ?? first)
  return typeof computed === 'string'
    ? { text: computed }
    : { problem: { rule: 'prose-helper', said: computed } }
}

/**
 * @rule prose-last-year
 * @group 正文里引用的数：{{…}}
 *
 * “较上年”没有上年的数可比
 *
 * 正文里的 {{较上年 地址}} 印出“增长12.5%”“下降11.5%”或“持平”，由程序按两年的数计算，所以要有上年的数据文件：
 * 写“上年: 上年的数据文件”，或者在命令里用 --previous 给出。文件找不到、不是上一年度或不是本机关的，上年的表里没有这个数或是空白的，都无法计算。
 *
 * 改法：给出上年的数据文件；没有上年数据的，改写这句话。
 *
 * @bad 错误 2:11-2:24
 * ```yaml
 * 申请: {新收: {自然人: 9}, 结转下年: {自然人: 9}}
 * 总体情况: 新收申请{{较上年 申请.新收}}。主动公开、依申请公开、政府信息管理、平台建设、监督保障情况。
 * ```
 *
 * @good
 * ```yaml
 * 申请: {新收: {自然人: 9}, 结转下年: {自然人: 9}}
 * 总体情况: 新收申请{{较上年 申请.新收}}。主动公开、依申请公开、政府信息管理、平台建设、监督保障情况。
 * ```
 *
 * ```yaml 上年
 * 申请: {新收: {自然人: 8}, 予以公开: {自然人: 8}}
 * ```
 */
function lookUpLastYear(
  address: string,
  { lastYear, words }: Scope,
): { value: Decimal } | { problem: Problem } {
  const figure = lastYear && figureAt(address, lastYear)
  if (typeof figure === 'object') return figure
  const said = lastYear
    ? proseText.notInLastYear(address)
    : proseText.noLastYear(address, Number(words.get('年度')) - 1)
  return { problem: { rule: 'prose-last-year', said } }
}

/** A figure as its cell prints it; a sum that no cell prints as a plain number. */
function print(address: string, scope: Scope): Outcome {
  const looked = lookUp(address, scope)
  return 'problem' in looked ? looked : { text: looked.text }
}

function lookUp(address: string, scope: Scope): { value: Decimal; text: string } | { problem: Problem } {
  const figure = figureAt(address, scope)
  if (figure === 'blank')
    return { problem: { rule: 'prose-reference', said: proseText.blankFigure(address) } }
  if (figure !== 'unknown') return figure
  const said = proseText.unknownAddress(address, nearest(address, knownAddresses(scope)))
  return { problem: { rule: 'prose-reference', said } }
}

/**
 * The figure at an address, as its cell prints it; a sum that no cell prints as a plain number.
 * Tables of the agency's own are not part of the form: their figures are known by their whole address.
 */
export function figureAt(
  address: string,
  scope: Year,
): { readonly value: Decimal; readonly text: string } | 'blank' | 'unknown' {
  const reference = resolveAddress(scope.form, address)
  const key = reference ? addressOf(reference.section, reference.row, reference.column) : address
  const printed = scope.figures.get(key)
  if (printed?.value) return { value: printed.value, text: printed.text }
  if (printed) return 'blank'
  if (!reference) return 'unknown'
  const value = sum(partsOf(reference.section, scope.figures, reference.row, reference.column))
  return value ? { value, text: value.toFixed() } : 'blank'
}

/** Every address that names a figure, for suggestions. */
export function knownAddresses({ form, figures }: Year): readonly (string | Name)[] {
  return [...allAddresses(form), ...figures.keys()]
}
