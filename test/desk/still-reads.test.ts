import { describe, expect, test } from 'vitest'
import { addAttachment } from '../../src/desk/entries/add-attachment.ts'
import { addIllustration } from '../../src/desk/entries/add-illustration.ts'
import { presentOf } from '../../src/desk/present.ts'
import { addFormRow } from '../../src/desk/rows/add-form-row.ts'
import { addOwnTable } from '../../src/desk/rows/add-own-table.ts'
import { stillReads } from '../../src/desk/rows/still-reads.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

/** A file whose report cannot be read, as it is open on the desk: its form is of the last reading. */
async function faultyFile(text: string) {
  const { read } = await prepareText(minimal(), { draft: true })
  if (!read) throw new Error('the minimal report cannot be read')
  return presentOf({ path: 'data.yaml', bytes: new TextEncoder().encode(text) }, read)
}

const FAULTS: readonly (readonly [string, string])[] = [
  ['a figure that is none', minimal({ 申请: '{新收: {自然人: 12件}}' })],
  ['a date that is none', minimal({ 发布日期: '昨天' })],
  ['a picture that is not there', `${minimal()}附图: {图一: {图片: ./a.png, 说明: 大厅}}\n`],
]

describe.each(FAULTS)('with %s elsewhere', (_, text) => {
  test.each([
    ['an attachment', (now) => addAttachment(now, { name: '统计表' }), '统计表'],
    [
      'a chart',
      (now) => addIllustration(now, { title: '图九', form: '柱状', item: '甲', figure: '3' }),
      '图九',
    ],
    ['a table', (now) => addOwnTable(now, { title: '培训情况', columns: [], row: '集中培训' }), '培训情况'],
    ['a row', (now) => addFormRow(now, { place: '申请.不予公开', row: '（9）其他情形' }), '（9）其他情形'],
  ] satisfies readonly (readonly [
    string,
    (now: Awaited<ReturnType<typeof faultyFile>>) => ReturnType<typeof addAttachment>,
    string,
  ])[])('%s is added', async (_, add, words) => {
    expect(await add(await faultyFile(text))).toEqual({ onDisk: expect.stringContaining(words) })
  })

  test('what is wrong with the addition itself is told, and nothing is written', async () => {
    const chart = { title: '图九', form: '星', item: '甲', figure: '3' }
    expect(await addIllustration(await faultyFile(text), chart)).toEqual({
      refused: expect.stringContaining('附图.图九.类型'),
    })
  })
})

test('the same fault a second time is one of the addition', async () => {
  const text = `${minimal()}附图: {图一: {图片: ./a.png, 说明: 大厅}}\n`
  const picture = { title: '图二', picture: './a.png', description: '大厅' }
  expect(await addIllustration(await faultyFile(text), picture)).toEqual({
    refused: '找不到图片“./a.png”',
  })
})

test('an edit that a whole report cannot be read after is told by what is in the way', async () => {
  const present = await faultyFile(minimal())
  const start = present.onDisk.indexOf('{}')
  expect(await stillReads(present, [{ start, end: start + 2, text: '[' }])).toHaveProperty('refused')
  const end = present.onDisk.length
  expect(await stillReads(present, [{ start: end, end, text: '附注: 一\n' }])).toHaveProperty('onDisk')
})
