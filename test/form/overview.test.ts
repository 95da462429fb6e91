import { describe, expect, test } from 'vitest'
import { resolveAddress } from '../../src/form/references.ts'
import { cellPaths, last } from '../../src/form/tree.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { prepareText } from '../helpers/prepare-text.ts'

describe.each(packaged.formats.map(({ id }) => id))('format %s', (id) => {
  test('has an overview of figures that it has', async () => {
    const { form } = await packaged.format(id)
    expect(form.overview.length).toBeGreaterThan(5)
    expect(form.overview.filter(({ address }) => !resolveAddress(form, address))).toEqual([])
  })
})

test('a form of one’s own inherits what its changes leave of the overview', async () => {
  const { document, findings } = await prepareText(
    '年度: 2024\n机关: 青河区林业局\n版式: {extends: "2021", numbering: auto, changes: {复议诉讼: ~}}\n',
    { draft: true },
  )
  expect(findings.filter(({ rule }) => rule === 'format')).toEqual([])
  expect(document).toBeDefined()
})

test('rules of the government are its own, in every column and in rows that a unit adds below', async () => {
  const { form } = await packaged.format('2021')
  const table = form.sections.find(({ name }) => name === '主动公开')?.table
  const own = cellPaths(table as never).filter(({ row }) => last(row).aggregate === 'own')
  expect(own.map(({ row, column }) => `${last(row).name}.${last(column).name}`)).toEqual([
    '规章.制发',
    '规章.废止',
    '规章.有效',
  ])
})
