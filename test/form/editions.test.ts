import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { editionOf } from '../../src/form/edition.ts'
import { resolveAddress } from '../../src/form/references.ts'
import { packageFolder } from '../../src/resources/package-folder.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { EDITIONS } from '../helpers/editions.ts'

describe('the edition follows from the year', () => {
  test.each([
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2025, '2021'],
    [2018, '2014'],
    [2014, '2014'],
    [2013, '2008'],
    [2008, '2008'],
  ])('%i → %s', (year, id) => expect(editionOf(year, packaged.formats)).toBe(id))

  test('no form serves the years before the first', () =>
    expect(editionOf(1999, packaged.formats)).toBeUndefined())
})

/** Typed from the official forms of 2019 and 2021, headings verbatim. */
const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
]

test('the list of editions that the tests use is whole', () => {
  expect(EDITIONS.map(([id]) => id).sort()).toEqual(packaged.formats.map(({ id }) => id).sort())
})

describe.each(EDITIONS)('format %s', (id) => {
  test('is written in the format language', async () => {
    const schema = JSON.parse(await readFile(join(packageFolder, 'schema', 'format.schema.json'), 'utf8'))
    const text = await readFile(join(packageFolder, 'templates', 'formats', id, 'format.yaml'), 'utf8')
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
    validate(parse(text))
    expect(validate.errors).toBeNull()
  })
})

describe.each(['2019', '2021'])('format %s', (id) => {
  test('has the six official headings', async () => {
    const { form } = await packaged.format(id)
    expect(form.sections.flatMap(({ heading }) => heading ?? [])).toEqual(HEADINGS)
  })

  test.each([
    ['申请.新收', true],
    ['申请.新收.法人', true],
    ['申请.不予公开', true],
    ['申请.无法提供.自然人', true],
    ['复议诉讼.行政诉讼', true],
    ['申请', false],
    ['申请.自然人', false],
    ['申请.新受', false],
    ['引言', false],
  ])('%s names a figure: %s', async (address, is) => {
    const { form } = await packaged.format(id)
    expect(resolveAddress(form, address) !== undefined).toBe(is)
  })
})

test('the form of 2019 has 161 cells in its table three, that of 2021 has 175', async () => {
  const cells = async (id: string) => {
    const { form } = await packaged.format(id)
    const block = form.sections.find(({ name }) => name === '申请')?.table?.blocks[0]
    const { leaves } = await import('../../src/form/tree.ts')
    return block ? leaves(block.rows).length * leaves(block.columns).length : 0
  }
  expect(await cells('2019')).toBe(161)
  expect(await cells('2021')).toBe(175)
})
