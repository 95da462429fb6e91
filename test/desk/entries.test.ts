import { describe, expect, test } from 'vitest'
import { change } from '../../src/desk/change/change.ts'
import { addAttachment } from '../../src/desk/entries/add-attachment.ts'
import { addIllustration } from '../../src/desk/entries/add-illustration.ts'
import { entryViews } from '../../src/desk/entries/entry-views.ts'
import { removeEntry } from '../../src/desk/entries/remove-entry.ts'
import type { Rewriting } from '../../src/desk/present.ts'
import { presentOf } from '../../src/desk/present.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'
import { pngFile } from '../report/picture-files.ts'

/** A text as it stands, whether it can be read or not: its form is of the last reading. */
async function presentAs(text: string) {
  const { read } = await prepareText(minimal(), { draft: true })
  if (!read) throw new Error('the minimal report cannot be read')
  return presentOf({ path: 'data.yaml', bytes: new TextEncoder().encode(text) }, read)
}

/** What follows the minimal report. */
function rest(made: Rewriting): string {
  if (!('onDisk' in made)) return JSON.stringify(made)
  return made.onDisk.replace(minimal(), '')
}

async function removed(more: string, keys: readonly string[]): Promise<string> {
  const present = await presentAs(minimal() + more)
  const view = entryViews(present, []).find((one) => one.keys.join() === keys.join())
  return rest(removeEntry(present, { keys, was: view?.text ?? '' }))
}

async function retyped(more: string, keys: readonly string[], was: string, typed: string | null) {
  return rest(change(await presentAs(minimal() + more), { changes: [{ kind: 'field', keys, typed, was }] }))
}

const chart = `附图:
  图一: # 十月画的
    类型: 环
    数据: {甲: 3, 乙: [申请, 新收, 自然人]}
  图二:
    图片: ./a.png
`
const accepted = `确认:
  - {规则: section-topic, 位置: 其他事项, 理由: 照录} # 看过
  - 规则: typed-total
    理由: 原报告如此
`

describe('an entry is added in the style of the others', () => {
  test.each([
    ['', /附件:\n {2}- 统计表\n/],
    ['附件: [甲, 乙]\n', /附件: \[甲, 乙, 统计表\]\n/],
    ['附件:\n  - 甲 # 注\n\n', /附件:\n {2}- 甲 # 注\n {2}- 统计表\n\n/],
  ])('an attachment after %j', async (more, due) => {
    const made = await addAttachment(await presentAs(minimal() + more), { name: '统计表' })
    expect((made as { onDisk: string }).onDisk).toMatch(due)
  })

  test('a chart with its first figure, a picture with its file', async () => {
    const present = await presentAs(minimal() + chart)
    const ring = { title: '图三', form: '柱状', item: '甲', figure: '申请.新收' }
    expect(rest(await addIllustration(present, ring))).toBe(
      `${chart}  图三:\n    类型: 柱状\n    数据:\n      甲: "申请.新收"\n`,
    )
    const picture = { title: '图三', picture: './b.png', description: '大厅' }
    expect(await addIllustration(present, picture)).toEqual({ refused: '找不到图片“./b.png”' })
    const there = await presentAs(minimal())
    const input = { ...there.input, readFile: async () => pngFile() }
    expect(rest(await addIllustration({ ...there, input }, picture))).toBe(
      '附图:\n  图三:\n    图片: "./b.png"\n    说明: 大厅\n',
    )
    expect(await addIllustration(present, { ...ring, title: '图一' })).toHaveProperty('refused')
  })
})

describe('an entry is taken out with all that is its own', () => {
  test.each([
    ['附件: [甲, 乙, 丙]\n', ['附件', '2'], '附件: [甲, 丙]\n'],
    ['附件: [甲, 乙]\n', ['附件', '1'], '附件: [乙]\n'],
    ['附件:\n  - 甲\n  - 乙 # 注\n  - 丙\n', ['附件', '2'], '附件:\n  - 甲\n  - 丙\n'],
    ['附件:\n  - 甲\n', ['附件', '1'], ''],
    [accepted, ['确认', '1'], '确认:\n  - 规则: typed-total\n    理由: 原报告如此\n'],
    [accepted, ['确认', '2'], `${accepted.split('\n').slice(0, 2).join('\n')}\n`],
    [chart, ['附图', '图一'], '附图:\n  图二:\n    图片: ./a.png\n'],
    ['附图:\n  图二:\n    图片: ./a.png\n', ['附图', '图二'], ''],
  ])('%j without %j', async (more, keys, due) => {
    expect(await removed(more, keys)).toBe(due)
  })

  test('unless somebody has changed it meanwhile', async () => {
    const present = await presentAs(minimal() + chart)
    expect(removeEntry(present, { keys: ['附图', '图二'], was: '图二: {}' })).toHaveProperty('refused')
    expect(removeEntry(present, { keys: ['附图', '图九'], was: '' })).toHaveProperty('refused')
  })
})

describe('a field of an entry is typed over where it stands', () => {
  test.each([
    ['附件:\n  - 甲 # 注\n  - 乙\n', ['附件', '1'], '甲', '统计表', '附件:\n  - 统计表 # 注\n  - 乙\n'],
    ['附件: [甲, 乙]\n', ['附件', '2'], '乙', null, '附件: [甲]\n'],
    [accepted, ['确认', '1', '理由'], '照录', '原文如此', accepted.replace('照录', '原文如此')],
    [accepted, ['确认', '2', '理由'], '原报告如此', '照录', accepted.replace('原报告如此', '照录')],
    [chart, ['附图', '图一', '类型'], '环', '饼', chart.replace('环', '饼')],
    [chart, ['附图', '图一', '数据', '甲'], '3', null, chart.replace('甲: 3, ', '')],
    [
      chart,
      ['附图', '图一', '数据', '乙'],
      '申请.新收.自然人',
      '8',
      chart.replace('[申请, 新收, 自然人]', '8'),
    ],
  ])('%j: %j', async (more, keys, was, typed, due) => {
    expect(await retyped(more, keys, was, typed)).toBe(due)
  })

  test('and a conflict is told as of any value', async () => {
    expect(await retyped('附件: [甲]\n', ['附件', '1'], '乙', '丙')).toContain('"now":"甲"')
  })
})
