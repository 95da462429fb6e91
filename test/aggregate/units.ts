import { parse, stringify } from 'yaml'
import type { AggregateOptions } from '../../src/aggregate/aggregate.ts'
import { aggregate } from '../../src/aggregate/aggregate.ts'
import type { HandedFile } from '../../src/aggregate/handed.ts'
import type { Unit, UnitList } from '../../src/aggregate/unit-list.ts'
import { packaged } from '../../src/resources/packaged.ts'

/** Same seed, same numbers (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
const OUTCOMES: readonly (readonly string[])[] = [
  ['予以公开'],
  ['部分公开'],
  ['不予公开', '国家秘密'],
  ['不予公开', '过程性信息'],
  ['不予公开', '行政查询'],
  ['无法提供', '不掌握'],
  ['不予处理', '信访举报投诉'],
  ['其他处理', '逾期不补正'],
  ['其他处理', '其他'],
  ['结转下年'],
]

export interface UnitData {
  readonly [key: string]: unknown
}

/** A consistent report of one unit by the form of 2021; a third of the figures are 0. */
export function unitData(name: string, seed: number, year = 2025): UnitData {
  const random = seeded(seed)
  const figure = (below: number) => (random(3) === 0 ? 0 : random(below))
  const row = (make: (column: string) => number) =>
    Object.fromEntries(APPLICANTS.map((column) => [column, make(column)]))
  const requests: Record<string, Record<string, unknown>> = {}
  const handled: Record<string, number> = {}
  for (const [group = '', kind] of OUTCOMES) {
    const figures = row((column) => {
      const count = figure(20)
      handled[column] = (handled[column] ?? 0) + count
      return count
    })
    if (kind === undefined) requests[group] = figures
    else requests[group] = { ...requests[group], [kind]: figures }
  }
  const carried = row((column) => random(1 + Math.min(4, handled[column] ?? 0)))
  const received = row((column) => (handled[column] ?? 0) - (carried[column] ?? 0))
  const outcome = () => ({
    结果维持: figure(9),
    结果纠正: figure(3),
    其他结果: figure(3),
    尚未审结: figure(3),
  })
  return {
    年度: year,
    机关: name,
    发布日期: `${year + 1}-01-15`,
    引言: '依据《中华人民共和国政府信息公开条例》，编制本报告。\n',
    总体情况: '主动公开、依申请公开、政府信息管理、平台建设、监督保障情况。\n',
    主动公开: {
      规章: { 制发: 0, 废止: 0, 有效: 0 },
      行政规范性文件: { 制发: figure(9), 废止: figure(3), 有效: 20 + figure(50) },
      行政许可: { 处理决定: figure(5000) },
      行政处罚: { 处理决定: figure(5000) },
      行政强制: { 处理决定: figure(500) },
      行政事业性收费: { 金额: (figure(10_000_000) / 10_000).toFixed(4) },
    },
    申请: { 新收: received, 上年结转: carried, ...requests },
    复议诉讼: { 行政复议: outcome(), 行政诉讼: { 未经复议: outcome(), 复议后: outcome() } },
    问题及改进: '存在的问题和改进措施：公开还不够及时，将加强培训。\n',
    其他事项: '本年度未收取信息处理费。\n',
  }
}

export function fileOf(path: string, data: UnitData | string): HandedFile & { readonly bytes: Uint8Array } {
  const text = typeof data === 'string' ? data : stringify(data, { lineWidth: 0 })
  return { path, bytes: new TextEncoder().encode(text) }
}

export function unit(name: string, more: Partial<Unit> = {}): Unit {
  return { name, also: [], counts: true, scope: 'office', ...more }
}

export const AGENCY = '青河区人民政府'

export async function optionsOf(more: Partial<AggregateOptions> = {}): Promise<AggregateOptions> {
  const { form } = await packaged.format('2021')
  return { year: 2025, agency: AGENCY, form, schemaFile: '2021.schema.json', ...more }
}

/** Files → their sum. */
export async function summed(
  units: readonly (Unit | string)[],
  files: readonly HandedFile[],
  more: Partial<AggregateOptions> = {},
) {
  const list: UnitList = { units: units.map((one) => (typeof one === 'string' ? unit(one) : one)) }
  return aggregate(list, files, await optionsOf(more))
}

/** State and remarks of each unit, by name. */
export async function statesOf(
  ...given: Parameters<typeof summed>
): Promise<Readonly<Record<string, string>>> {
  const { units } = await summed(...given)
  return Object.fromEntries(
    units.map(({ unit, state, isLate, remarks }) => [
      unit.name,
      [state, ...(isLate ? ['late'] : []), ...remarks].join(' | '),
    ]),
  )
}

/** Numbers of tables by their keys, added up without any of the program: cents of 万元 are kept as ten-thousandths. */
export function oracle(texts: readonly string[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  const visit = (value: unknown, way: readonly string[]): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inside] of Object.entries(value)) visit(inside, [...way, key])
      return
    }
    if (!['主动公开', '申请', '复议诉讼'].includes(way[0] ?? '')) return
    const amount = way.at(-1) === '金额' ? Math.round(Number(value) * 10_000) : Number(value)
    sums.set(way.join('.'), (sums.get(way.join('.')) ?? 0) + amount)
  }
  for (const text of texts) visit(parse(text), [])
  return sums
}

export type { HandedFile, Unit }
