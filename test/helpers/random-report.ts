import type { Form, Node, Section } from '../../src/form/form.ts'
import { kindOf, leaves, lines, type Path } from '../../src/form/tree.ts'
import { settle } from './settle.ts'

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const SENTENCES = [
  '坚持以公开为常态、不公开为例外，主动公开政府信息900余条。',
  '网站维护费52.6540万元，较上年增长12.5%，涉及LED显示屏、QQ群等平台。',
  '“最多跑一次”事项8373项（其中区直部门841项），群众办事更加方便——好评如潮……',
  '由𬭊、㙟、䶮三位同志负责，联系电话0952-5892889，邮箱ywjdxx@163.com。',
  '依据《条例》《办法》及〔2022〕3号文件，做到“应公开、尽公开”。',
  '收到<申请>&答复"完毕"，一是及时；二是准确；三是规范！',
]

/** A valid data file of a form: random figures, random prose with rare characters, everything there. */
export function randomReport(form: Form, year: number, seed: number): string {
  const next = random(seed)
  const agency = `某${'省市区县'.charAt(Math.floor(next() * 4))}${'政务服务'.repeat(1 + Math.floor(next() * 8))}局`
  const data: Record<string, unknown> = {
    年度: year,
    版式: form.id,
    机关: agency,
    发布日期: `${year + 1}-01-2${seed % 9}`,
  }
  for (const section of form.sections)
    data[section.name] = section.table ? figures(section, next) : prose(section, next)
  return JSON.stringify({ ...data, ...furniture(random(seed + 1_000_000), agency, year) })
}

/** 版面, 版记 and the other parts of a 公文, each in every other report. */
function furniture(next: () => number, agency: string, year: number): Record<string, unknown> {
  const parts = {
    版面: '普通',
    版记: {
      抄送: '区委办公室，区人大常委会办公室，'.repeat(1 + Math.floor(next() * 3)),
      印发机关: `${agency}办公室`,
      印发日期: `${year + 1}-02-01`,
    },
    文号: `某办发〔${year + 1}〕3号`,
    主送: '区政府办公室',
    附件: ['统计表', '关于政府信息公开工作情况的说明'],
    附注: '此件公开发布',
  }
  return Object.fromEntries(Object.entries(parts).filter(() => next() < 0.5))
}

/** Paragraphs that say all that the form wants said. */
function prose(section: Section, next: () => number): string {
  const due = section.topics
    .filter(({ weight }) => weight !== 'avoid')
    .map(({ pattern }) => pattern.split('|')[0]?.replaceAll('…', ''))
  const paragraphs = Array.from({ length: 1 + Math.floor(next() * 6) }, () =>
    Array.from(
      { length: 1 + Math.floor(next() * 9) },
      () => SENTENCES[Math.floor(next() * SENTENCES.length)],
    ).join(''),
  )
  return [...due, ...paragraphs].join('\n')
}

/** Every typed cell; small numbers mostly, some of seven digits. What the form's rules want of them holds. */
function figures(section: Section, next: () => number): unknown {
  const cells = new Map<string, string | number>()
  for (const block of section.table?.blocks ?? []) {
    for (const row of lines(block.rows, section.table?.nest ?? 'columns')) {
      for (const column of leaves(block.columns)) {
        if (isTyped(row) && isTyped(column))
          cells.set([...names(row), ...names(column)].join('.'), value(row, column, next))
      }
    }
  }
  if (section.table) settle(section.table, cells)
  const data: Record<string, unknown> = {}
  for (const [address, value] of cells) put(data, address.split('.'), value)
  return data
}

const names = (path: Path) => path.filter(({ silent }) => !silent).map(({ name }) => name)
const isTyped = (path: Path) => path.at(-1)?.children.length === 0 && !(path.at(-1) as Node).total

function value(row: Path, column: Path, next: () => number): string | number {
  const count = next() < 0.05 ? Math.floor(next() * 1e7) : Math.floor(next() * 40)
  const kind = kindOf(row, column)
  if (kind === 'amount') return `${count}.${String(Math.floor(next() * 1e4)).padStart(4, '0')}`
  return kind === 'change' ? count - 20 : count
}

function put(data: Record<string, unknown>, path: readonly string[], leaf: unknown): void {
  const [name = '', ...deeper] = path
  if (deeper.length === 0) {
    data[name] = leaf
    return
  }
  data[name] ??= {}
  put(data[name] as Record<string, unknown>, deeper, leaf)
}
