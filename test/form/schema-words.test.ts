import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EDITIONS } from '../helpers/editions.ts'

interface Schema {
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
}

const schema = (id: string): Schema & { readonly allOf: readonly { readonly else: Schema }[] } =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'schema', `${id}.schema.json`), 'utf8'))

/** The sections of a file without rows or a form of its own. */
const sections = (id: string): Schema | undefined => schema(id).allOf.at(-1)?.else

/** The schema of a key, from the outside in. */
const at = (id: string, ...keys: readonly string[]): Schema | undefined =>
  keys.reduce<Schema | undefined>((found, key) => found?.properties?.[key], sections(id))

/** Labels and counting notes, typed from the official forms and their 填表说明. */
test.each([
  ['2021', ['申请'], '三、收到和处理政府信息公开申请情况'],
  ['2021', ['申请', '部分公开'], '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  ['2021', ['申请', '不予公开', '三安全一稳定'], '3.危及“三安全一稳定”'],
  ['2019', ['其他事项'], '六、其他需要报告的事项'],
  ['2014', ['统计表', '收费'], '七、依申请公开信息收取的费用'],
] as const)('%s: the official label of %j is its title', (id, keys, title) => {
  expect(at(id, ...keys)?.title).toBe(title)
})

test.each([
  ['2021', ['主动公开', '规章']],
  ['2021', ['申请', '其他处理', '其他']],
] as const)('%s: the counting note of %j is its description', (id, keys) => {
  expect(at(id, ...keys)?.description?.length).toBeGreaterThan(5)
})

test.each(EDITIONS)('%s knows 确认, 版式, 标题 and 上年', (id) => {
  const properties = schema(id).properties ?? {}
  for (const key of ['确认', '版式', '标题', '上年']) expect(properties[key]?.title, key).toBeTruthy()
})
