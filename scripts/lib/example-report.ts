import type { Form, Section } from '../../src/form/form.ts'
import { dueTopics } from '../../src/form/topics.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { packaged } from '../../src/resources/packaged.ts'

/** Last year's file in examples that have one. */
export const PREVIOUS = '上年.yaml'

/** Findings on a piece of data, with the sections and keys that it leaves out filled in behind it. */
export async function examine(data: string, previous?: string, addends?: string) {
  const text = await completed(data)
  const others = new Map(previous === undefined ? [] : [[PREVIOUS, encode(await completed(previous, -1))]])
  const withPrevious = previous === undefined || /^上年:/m.test(data) ? text : `${text}上年: ${PREVIOUS}\n`
  const prepared = await prepare({
    path: 'data.yaml',
    bytes: encode(withPrevious),
    ...(addends === undefined ? {} : { addends: encode(addends) }),
    readFile: async (path) => others.get(path.replace(/^\.\//, '')),
  })
  return { ...prepared, text: withPrevious }
}

async function completed(data: string, years = 0): Promise<string> {
  const has = (key: string) => new RegExp(`^${key} *[:：]`, 'm').test(data)
  const year = Number(/^年度: *(\d{4})/m.exec(data)?.[1] ?? 2025 + years)
  const id = /^版式: *([^\s{.]+)/m.exec(data)?.[1]
  const form = await formatFor(year, id)
  const head = [
    ['年度', String(year)],
    ['机关', '某市某区林业局'],
  ] as const
  const isDated = has('发布日期') || has('成文日期')
  const date = isDated ? [] : [['发布日期', `${year + 1}-01-20`] as const]
  const sections = (form?.sections ?? []).map((section) => [section.name, filling(section)] as const)
  const missing = [...head, ...date, ...sections].filter(([key]) => !has(key))
  return `${data.replace(/\n*$/, '\n')}${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}`
}

/** The form that a year takes, or the one named. */
async function formatFor(year: number, id: string | undefined): Promise<Form | undefined> {
  const [latest] = packaged.formats
    .filter(({ from }) => from !== undefined && from <= year)
    .sort((a, b) => (b.from ?? 0) - (a.from ?? 0))
  const chosen = packaged.formats.find((format) => format.id === id) ?? latest
  return chosen && (await packaged.format(chosen.id)).form
}

function filling(section: Section): string {
  if (section.table) return '{}'
  return section.starter?.replaceAll(/\{\{.*?\}\}/g, '') ?? `${dueTopics(section).join('、') || '情况'}。`
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
