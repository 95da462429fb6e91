import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtInDeclaration, loadBuiltIn } from '../../src/form/built-in.ts'
import type { JsonSchema } from '../../src/form/json-schema.ts'
import { formSchema } from '../../src/form/schema.ts'
import { build } from '../../src/pipeline/build.ts'
import { FORMATS } from '../../src/pipeline/formats.ts'
import type { Output } from '../../src/pipeline/render.ts'
import { compileValidator } from '../../src/resources/compile.ts'
import { packageFolder } from '../../src/resources/package-folder.ts'
import { packaged } from '../../src/resources/packaged.ts'
import type { Resources } from '../../src/resources/resources.ts'
import { decode } from '../../src/source/decode.ts'
import { across, line } from '../oracles/grids.ts'
import { closeChromium } from '../readers/chromium.ts'
import { readDocx } from '../readers/read-docx.ts'
import { readHtml } from '../readers/read-html.ts'
import { readOfd } from '../readers/read-ofd.ts'
import { readPdf } from '../readers/read-pdf.ts'

afterAll(closeChromium)

/** The tool with one folder more among its formats: the fictional form of 2027. */
const folders = [join(import.meta.dirname, '../fixtures/formats'), join(packageFolder, 'templates/formats')]
const read = async (id: string) =>
  decode(id, await readFile(join(folders[id === '2027' ? 0 : 1] ?? '', id, 'format.yaml'))).source
const form = await loadBuiltIn('2027', read)
const resources: Resources = {
  ...packaged,
  formats: [...packaged.formats, { id: form.id, ...(form.from ? { from: form.from } : {}) }],
  declaration: (id) => builtInDeclaration(id, read),
  format: async () => ({ form, validator: compileValidator(form) }),
}

const DATA = `年度: 2028
发布日期: 2029-01-20
机关: 某市某区人民政府
引言: 根据《中华人民共和国政府信息公开条例》，编制本报告。
总体情况: 主动公开、依申请公开、政府信息管理、平台建设、监督保障情况。
主动公开: {}
申请:
  新收: {自然人: 10, 外国公民: 1, 商业企业: 2}
  予以公开: {自然人: 10, 外国公民: 1, 商业企业: 2}
问题及改进: 问题和改进。
其他事项: 本年度未收取信息处理费。
`

let outputs: readonly Output[] = []
beforeAll(async () => {
  outputs = (
    await build({ path: 'data.yaml', bytes: new TextEncoder().encode(DATA) }, { resources, formats: FORMATS })
  ).outputs
})

describe.each([
  ['html', readHtml],
  ['docx', async (bytes: Uint8Array) => readDocx(bytes)],
  ['pdf', readPdf],
  ['ofd', async (bytes: Uint8Array) => readOfd(bytes)],
] as const)('a new edition in %s', (id, readOutput) => {
  test('has its own headings, its new column and rows, and its totals', async () => {
    const bytes = outputs.find((output) => output.format === id)?.bytes ?? new Uint8Array()
    const { tables, headings } = await readOutput(bytes)
    expect(headings.slice(1).map(({ text }) => text)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、存在的主要问题及改进情况',
      '五、其他需要报告的事项',
    ])
    expect(tables).toHaveLength(2)
    const grid = tables[1]?.grid ?? []
    expect(grid).toContainEqual(
      line(across('一、本年新收政府信息公开申请数量', 3), '10', '1', '2', across('0', 4), '13'),
    )
    expect(grid).toContainEqual(
      line('三、本年度办理结果', '（五）不予处理', '2.重复、大量反复申请', across('0', 8)),
    )
    expect(grid).toContainEqual(
      line('三、本年度办理结果', across('（七）总计', 2), '10', '1', '2', across('0', 4), '13'),
    )
  })
})

test('its schema has the official words of the new column', () => {
  const titles = new Set<unknown>()
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    titles.add((schema as JsonSchema)['title'])
    Object.values(schema).forEach(visit)
  }
  visit(formSchema(form))
  expect(titles).toContain('外国公民、无国籍人')
  expect(titles).not.toContain('四、政府信息公开行政复议、行政诉讼情况')
})
