import { LIMITS } from '../../src/source/limits.ts'
import { minimal } from './prepare-text.ts'

export interface Grown {
  readonly of: string
  /** As many as a file may hold, or somewhat fewer. */
  readonly most: number
  readonly text: (count: number) => string
}

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join('')

const prose = (text: string) => minimal({ 总体情况: `|\n${text}` })

/** Longer prose of a section is not compared with figures: prose is shared out among the sections that are prose. */
const SECTIONS = ['引言', '总体情况', '问题及改进', '其他事项']
const LONGEST = 60_000

/** `count` of a unit, on lines of some thousand characters. */
function proseOf(unit: string): (count: number) => string {
  return (count) => {
    const each = Math.floor(5000 / unit.length)
    const lines = Math.ceil(count / each / SECTIONS.length)
    const text = `|\n${many(lines, () => `  ${unit.repeat(each)}\n`)}`
    return minimal(Object.fromEntries(SECTIONS.map((name) => [name, text])))
  }
}

const section = (name: string, part: (index: number) => string) => (count: number) =>
  `${minimal()}${name}:\n${many(count, part)}`

const table = (columns: string, cells: string) => (count: number) =>
  `${minimal()}附表:\n  表:\n${columns}    行:\n${many(count, (n) => `      行${n}: ${cells}\n`)}`

const parts: readonly Grown[] = [
  { of: 'rows of a table', most: LIMITS.rows - 10, text: table('', '1') },
  {
    of: 'rows of four columns',
    most: Math.floor(LIMITS.entries / 5) - 20,
    text: table('    列: [甲, 乙, 丙, 丁]\n', '[1, 2, 3, 4]'),
  },
  {
    of: 'rows of text',
    most: Math.floor(LIMITS.entries / 3) - 20,
    text: table('    列: [甲, 乙]\n', '[说明一下情况, 已经办结并且公开的事项]'),
  },
  { of: 'tables', most: LIMITS.tables, text: section('附表', (n) => `  表${n}: {行: {甲: 1, 乙: 2}}\n`) },
  {
    of: 'charts',
    most: LIMITS.illustrations,
    text: section('附图', (n) => `  图${n}: {类型: 柱状, 数据: {甲: 1, 乙: 2}}\n`),
  },
  {
    of: 'keys',
    most: LIMITS.entries - 20,
    text: (count) => minimal() + many(count, (n) => `键${n}: 1\n`),
  },
  {
    of: 'keys of a table of the form',
    most: LIMITS.entries - 20,
    text: (count) => minimal({ 申请: `\n${many(count, (n) => `  键${n}: 1\n`)}` }),
  },
  {
    of: 'confirmations',
    most: Math.floor(LIMITS.entries / 4) - 20,
    text: section('确认', (n) => `  - {规则: half-width, 位置: 位置${n}, 理由: 照录}\n`),
  },
  {
    of: 'attachments',
    most: LIMITS.entries - 20,
    text: section('附件', (n) => `  - 附件之${n}\n`),
  },
  { of: 'paragraphs', most: LIMITS.lines - 20, text: (n) => prose(many(n, (i) => `  第${i}段文字。\n`)) },
  { of: 'blank lines', most: LIMITS.lines - 20, text: (n) => prose(`  甲\n${'\n'.repeat(n)}  乙\n`) },
  {
    of: 'headings',
    most: LIMITS.lines - 20,
    text: (n) => prose(many(n, (i) => `  （一）标题${i}\n`)),
  },
  { of: 'numbered points', most: LIMITS.lines - 20, text: (n) => prose(many(n, (i) => `  ${i}.要点\n`)) },
  {
    of: 'one long word',
    // Longer prose is not compared with figures (long-prose).
    most: 59_000,
    text: (n) => minimal({ 总体情况: 'a'.repeat(n) }),
  },
  {
    of: 'own rows',
    most: 200,
    text: (n) => minimal({ 增行: `{申请.不予公开: [${many(n, (i) => `行${i}, `)}]}` }),
  },
  {
    of: 'points of a chart',
    most: LIMITS.entries - 50,
    text: (n) => `${minimal()}附图:\n  图: {类型: 折线, 数据: {${many(n, (i) => `点${i}: ${i}, `)}}}\n`,
  },
  {
    of: 'names of the agency',
    most: LIMITS.name,
    text: (n) => minimal().replace('某区某局', '某局'.repeat(n / 2)),
  },
]

/** What the rules about prose look for, as much of it as a file may hold. */
export const UNITS = [
  '新收申请1件，',
  '办结1件',
  '2020年',
  '《',
  '》',
  '分别为1、',
  '十百',
  '，,',
  '（一）',
  '“',
  '  1 ',
  'a(中)',
  '今年',
  '其中1件，',
  '共10件，其中1件，',
  '一是工作，二是工作，',
  '增长5%，',
  '1,000,',
  '甲、',
  '甲,',
  '1',
  '。',
  '一二三',
  '新收{{申请.新收.总计}}件。',
  '新收申请',
  '没有申请',
  '分别为答复',
  '（收到申请',
  '{',
]

export const GROWN: readonly Grown[] = [
  ...parts,
  ...UNITS.map((unit) => ({
    of: JSON.stringify(unit),
    most: Math.floor((SECTIONS.length * (LONGEST - 6000)) / unit.length),
    text: proseOf(unit),
  })),
]
