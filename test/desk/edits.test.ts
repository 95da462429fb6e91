import { describe, expect, test } from 'vitest'
import { change } from '../../src/desk/change/change.ts'
import { standingCells } from '../../src/desk/change/standing.ts'
import { History } from '../../src/desk/history.ts'
import { presentOf } from '../../src/desk/present.ts'
import type { Change } from '../../src/desk/protocol/change.ts'
import { EXAMPLES } from '../helpers/examples.ts'
import { changed, openText } from './open-text.ts'
import { undoAll } from './undo-all.ts'

describe('many edits, taken back, leave the bytes of', () => {
  test.each(EXAMPLES)('%s', (name) => undoAll(name, 60, false))
  test.each(EXAMPLES.slice(0, 2))('%s with a byte order mark and CRLF', (name) => undoAll(name, 60, true))
})

const FILE = `年度: 2021 # 年
机关: 某局

引言: |
  第一段。

  第二段。

总体情况: "一。\\n二。"
申请:
  # 新收的
  新收: {自然人: 28, 商业企业: 0} # 一、
  上年结转: [1, 2, 0, 0, 0, 0]
  予以公开: ~ # 没有统计
  部分公开:
    自然人: {值: 3, 注: 含补正}
复议诉讼: {}
`

const open = (text = FILE) => openText('data.yaml', new TextEncoder().encode(text))

const figure = (address: string, typed: string | null, was: string | null): Change => ({
  kind: 'figure',
  address,
  typed,
  was,
})
const prose = (section: string, text: string | null, was: string | null): Change => ({
  kind: 'prose',
  section,
  text,
  was,
})
const field = (name: string, typed: string | null, was: string | null): Change => ({
  kind: 'field',
  keys: name.split('.'),
  typed,
  was,
})

describe('a change alters nothing but', () => {
  test.each<[string, Change, readonly [string, string]]>([
    ['a figure', figure('申请.新收.自然人', '30', '28'), ['自然人: 28', '自然人: 30']],
    ['a figure in a list', figure('申请.上年结转.商业企业', '5', '2'), ['[1, 2', '[1, 5']],
    ['a figure of a list that is left out', figure('申请.上年结转.自然人', null, '1'), ['[1, 2', '[0, 2']],
    ['a figure with a 注', figure('申请.部分公开.自然人', '4', '3'), ['值: 3', '值: 4']],
    ['a new figure', figure('申请.新收.科研机构', '1', null), ['商业企业: 0}', '商业企业: 0, 科研机构: 1}']],
    ['a figure that is taken out', figure('申请.新收.自然人', null, '28'), ['自然人: 28, ', '']],
    [
      'a new row, where the form has it',
      figure('申请.不予公开.国家秘密.自然人', '2', null),
      ['注: 含补正}\n', '注: 含补正}\n  不予公开: {国家秘密: {自然人: 2}}\n'],
    ],
    [
      'one cell of a row that is blank as a whole',
      figure('申请.予以公开.自然人', '2', '~'),
      [
        '予以公开: ~ #',
        '予以公开: {自然人: 2, 商业企业: ~, 科研机构: ~, 社会公益组织: ~, 法律服务机构: ~, 其他: ~} #',
      ],
    ],
    ['a paragraph', prose('引言', '第一段。\n\n改了。\n', '第一段。\n\n第二段。\n'), ['第二段', '改了']],
    [
      'a new section, a blank line between its paragraphs',
      prose('其他事项', '甲。\r\n乙。', null),
      ['复议诉讼: {}\n', '复议诉讼: {}\n其他事项: |\n  甲。\n\n  乙。\n'],
    ],
    ['words in quotes', prose('总体情况', '一。\n“三”', '一。\n二。'), ['二。"', '“三”"']],
    ['a field', field('机关', '某县某局', '某局'), ['某局', '某县某局']],
    [
      'a new field, where the form has it',
      field('文号', '某〔2022〕1号', null),
      ['机关: 某局\n', '机关: 某局\n文号: 某〔2022〕1号\n'],
    ],
  ])('%s', async (_, change, [before, after]) => {
    expect(changed(await open(), change)).toBe(FILE.replace(before, after))
  })

  test('the changes of a block, all at once', async () => {
    const block = [figure('申请.新收.自然人', '1', '28'), figure('复议诉讼.行政复议.结果维持', '2', null)]
    expect(changed(await open(), ...block)).toBe(
      FILE.replace('28', '1').replace('复议诉讼: {}', '复议诉讼: {行政复议: {结果维持: 2}}'),
    )
  })
})

test('a value that somebody else has changed is a conflict, and nothing of a block is written', async () => {
  const changes = [figure('申请.新收.自然人', '1', '27'), figure('申请.新收.商业企业', '9', '0')]
  expect(change(await open(), { changes })).toEqual({ conflicts: [{ change: changes[0], now: '28' }] })
})

test('what a figure is typed as reads as that, whatever it holds', async () => {
  const odd = [
    '12件',
    '{a: 1}',
    '"',
    "'",
    '# 一',
    '- 1',
    '&a',
    '*a',
    '!x',
    '<b>',
    '010',
    '1e3',
    'true',
    '@',
    '“”: ',
  ]
  let present = await open()
  let was = '28'
  for (const typed of odd) {
    const text = changed(present, figure('申请.新收.自然人', typed, was))
    const next = presentOf({ ...present.input, bytes: new TextEncoder().encode(text) }, present)
    if (!next.data) throw new Error(typed)
    present = { ...next, data: next.data }
    expect(standingCells(present).get('申请.新收.自然人')?.scalar?.typed).toBe(typed)
    was = typed
  }
})

describe('a step is taken back in the text as it is', () => {
  const BASE = 'a: {x: 12, y: 3}\nb: 一\n'

  test('without what somebody else has changed elsewhere, in the same line too', () => {
    const history = new History()
    history.add({ before: BASE, after: BASE.replace('12', '13') })
    expect(history.undone(BASE.replace('12', '13').replace('3}', '4}').replace('一', '二'))).toBe(
      BASE.replace('3}', '4}').replace('一', '二'),
    )
  })

  test('or not at all where the same value was changed', () => {
    const history = new History()
    history.add({ before: BASE, after: BASE.replace('12', '13') })
    expect(history.undone(BASE.replace('12', '22'))).toBeUndefined()
  })
})
