import { describe, expect, test } from 'vitest'
import { starter } from '../../src/init/starter.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { prepareText } from '../helpers/prepare-text.ts'

describe.each(EDITIONS)('the starter of format %s', (id, year) => {
  const text = async (agency = '某区某局') =>
    starter((await packaged.format(id)).form, agency, year, `${id}.schema.json`)
  const data = async () => {
    const own = (await packaged.format(id)).form.from === undefined ? `版式: ${id}\n` : ''
    return own + (await text())
  }

  test('lacks nothing but its date and its prose, and is built as a draft', async () => {
    const { findings, document } = await prepareText(await data(), { draft: true })
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(['date-missing', 'unfilled']))
    expect(errors.find(({ rule }) => rule === 'date-missing')?.range).toBeDefined()
    expect(document?.stamp).toBe('草稿')
    expect(document?.title).toBe(`某区某局${year}年政府信息公开工作年度报告`)
  })

  test('writes every figure, all 0', async () => {
    const { document, zeros } = await prepareText(await data(), { draft: true })
    expect(zeros).toBe(0)
    const figures = document?.blocks.flatMap((block) => (block.type === 'table' ? block.cells : []))
    const printed = figures?.flatMap(({ address, text }) => (address ? [text] : []))
    expect(new Set(printed)).toEqual(new Set(['0']))
  })

  test('names its schema in the first line and explains itself', async () => {
    const lines = (await text()).split('\n')
    expect(lines[0]).toBe(`# yaml-language-server: $schema=${id}.schema.json`)
    expect(lines.filter((line) => line.startsWith('#')).length).toBeGreaterThan(10)
  })
})

test('an agency that YAML would misread is quoted', async () => {
  const { form } = await packaged.format('2021')
  for (const agency of ['- 某局', '某局: 一', '#某局', '"某局"', '123', 'true']) {
    const { document, findings } = await prepareText(starter(form, agency, 2025, 'x.json'), {
      draft: true,
    })
    expect(findings.filter(({ stage }) => stage === 'reading')).toEqual([])
    expect(document?.agency).toBe(agency)
  }
})
