import { describe, expect, test } from 'vitest'
import { presentOf } from '../../src/desk/present.ts'
import { addFormRow } from '../../src/desk/rows/add-form-row.ts'
import { addOwnRow } from '../../src/desk/rows/add-own-row.ts'
import { addOwnTable } from '../../src/desk/rows/add-own-table.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

async function presentAs(text: string) {
  const { read, findings } = await prepareText(text, { draft: true })
  if (!read) throw new Error(JSON.stringify(findings))
  return presentOf({ path: 'data.yaml', bytes: new TextEncoder().encode(text) }, read)
}

/** The lines that a text has more than another, in order. */
function added(before: string, after: unknown): string {
  const { onDisk } = after as { onDisk: string }
  if (onDisk === undefined) return JSON.stringify(after)
  const lines = before.split('\n')
  return onDisk
    .split('\n')
    .filter((line) => {
      if (line === lines[0]) return lines.shift() === undefined
      return true
    })
    .join('\n')
}

const block = `${minimal()}附表:
  培训情况:
    列: [次数, 人数, 说明]
    种类: {说明: 文字}
    行:
      集中培训: [2, 60, 半天] # 十月
      合计: "="
`

describe('a table of one’s own', () => {
  const table = { title: '接待情况', columns: ['次数', '人数'], row: '来访' }

  test('begins 附表', async () => {
    const text = minimal()
    expect(added(text, await addOwnTable(await presentAs(text), table))).toBe(
      '附表:\n  接待情况:\n    列: [次数, 人数]\n    行:\n      来访: [0, 0]',
    )
  })

  test('follows those that are there', async () => {
    const { onDisk } = (await addOwnTable(await presentAs(block), table)) as { onDisk: string }
    expect(onDisk).toBe(`${block}  接待情况:\n    列: [次数, 人数]\n    行:\n      来访: [0, 0]\n`)
  })

  test('stands within braces as they do', async () => {
    const text = minimal({ 附表: '{甲表: {行: {甲: 1}}}' })
    const { onDisk } = (await addOwnTable(await presentAs(text), { ...table, columns: [] })) as {
      onDisk: string
    }
    expect(onDisk).toContain('附表: {甲表: {行: {甲: 1}}, 接待情况: {行: {来访: 0}}}')
  })

  test('has a name that no other has', async () => {
    const present = await presentAs(block)
    expect(await addOwnTable(present, { ...table, title: '培训情况' })).toHaveProperty('refused')
    expect(await addOwnTable(present, { ...table, title: '' })).toHaveProperty('refused')
  })
})

describe('a row of one’s own table', () => {
  test('stands before the total, in the style of the others', async () => {
    const after = await addOwnRow(await presentAs(block), { table: '附表.培训情况', row: '以会代训' })
    expect(added(block, after)).toBe('      以会代训: [0, 0, ""]')
    expect((after as { onDisk: string }).onDisk).toContain('# 十月\n      以会代训')
  })

  test('has a name that no other has', async () => {
    const refused = await addOwnRow(await presentAs(block), { table: '附表.培训情况', row: '集中培训' })
    expect(refused).toEqual({ refused: expect.stringContaining('集中培训') })
  })
})

describe('增行', () => {
  const row = { place: '申请.不予公开', row: '（9）其他情形' }

  test.each([
    ['begins', '', '增行:\n  "申请.不予公开": [（9）其他情形]'],
    [
      'goes on in braces',
      '增行: {申请.不予公开: [甲情形]}\n',
      '增行: {申请.不予公开: [甲情形, "（9）其他情形"]}',
    ],
    ['goes on in lines', '增行:\n  申请.不予公开:\n    - 甲情形 # 注\n', '    - "（9）其他情形"'],
    ['begins another place', '增行:\n  申请.其他处理: [甲情形]\n', '  "申请.不予公开": ["（9）其他情形"]'],
  ])('%s', async (_, there, due) => {
    const text = minimal() + there
    const after = (await addFormRow(await presentAs(text), row)) as { onDisk: string }
    expect(after.onDisk.replaceAll('"', '')).toContain(due.replaceAll('"', ''))
    const { read } = await prepareText(after.onDisk, { draft: true })
    expect([...(read?.report.figures.keys() ?? [])]).toContain('申请.不予公开.（9）其他情形.自然人')
  })

  test('goes nowhere that the form does not have', async () => {
    expect(await addFormRow(await presentAs(minimal()), { ...row, place: '申请.没有' })).toHaveProperty(
      'refused',
    )
  })
})
