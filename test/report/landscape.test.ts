import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/document/document.ts'
import { minimal, places, prepareText } from '../helpers/prepare-text.ts'

async function tables(text: string): Promise<readonly Table[]> {
  const { document, findings } = await prepareText(text)
  expect(places(findings)).toEqual([])
  return document?.blocks.filter((block): block is Table => block.type === 'table') ?? []
}

describe('横排', () => {
  test.each(['是', 'true'])('%s sets a table of the form across the page', async (yes) => {
    const all = await tables(minimal({ 申请: `{横排: ${yes}}` }))
    expect(all.map((table) => table.landscape ?? false)).toEqual([false, true, false])
  })

  test.each(['否', 'false'])('%s leaves it upright', async (no) => {
    const all = await tables(minimal({ 申请: `{横排: ${no}}` }))
    expect(all.some((table) => table.landscape)).toBe(false)
  })

  test('sets an own table across', async () => {
    const all = await tables(`${minimal()}附表:\n  明细: {横排: 是, 行: {甲: 3}}\n`)
    expect(all.at(-1)?.landscape).toBe(true)
  })

  test('any other word is a finding', async () => {
    const { findings } = await prepareText(minimal({ 申请: '{横排: 好}' }))
    expect(findings).toMatchObject([
      {
        rule: 'schema-type',
        address: '申请.横排',
        severity: 'error',
        expected: '“是”或“否”',
      },
    ])
  })

  test('any other word is a finding in an own table too', async () => {
    const { findings } = await prepareText(`${minimal()}附表:\n  明细: {横排: 横, 行: {甲: 3}}\n`)
    expect(findings).toMatchObject([{ rule: 'own-table', severity: 'error', expected: '“是”或“否”' }])
  })
})
