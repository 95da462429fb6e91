import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import validate from '@ooxml-tools/validate'
import { Ajv } from 'ajv'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/import/read-document.ts'
import { build } from '../../src/pipeline/build.ts'
import { isOurs } from '../../src/pipeline/write.ts'
import { EXAMPLES, exampleInput } from '../helpers/examples.ts'
import { minimal } from '../helpers/prepare-text.ts'

const SCHEMA = join(import.meta.dirname, '..', '..', 'schema', 'report.schema.json')
const isReport = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')),
)

const FORMATS = ['json', 'csv', 'xlsx', 'html'] as const
type Built = Readonly<Record<(typeof FORMATS)[number], Uint8Array>>

async function built(input: Parameters<typeof build>[0]): Promise<Built> {
  const { outputs, findings } = await build(input, { formats: FORMATS, draft: true })
  expect(outputs, JSON.stringify(findings)).toHaveLength(FORMATS.length)
  return Object.fromEntries(outputs.map(({ format, bytes }) => [format, bytes])) as unknown as Built
}

const ofText = (text: string) => built({ path: 'data.yaml', bytes: new TextEncoder().encode(text) })
const json = ({ json }: Built) => JSON.parse(new TextDecoder().decode(json))

/** Everything that a report may hold, and texts that are meant badly. */
const FULL = minimal({
  文号: '某发〔2022〕3号',
  主送: '某区人民政府',
  附件: '[清单]',
  附注: '此件公开发布',
  版记: '{抄送: 某局, 印发机关: 某办, 印发日期: 2022-01-21}',
  发布: '{网站名称: 某区政府网, 来源: "=1+1"}',
  口径: '本级',
  主动公开:
    '{行政许可: {处理决定: {值: 3, 注: "=含不予许可"}}, 行政事业性收费: {金额: "52.6540"}, 表注: 注一}',
  申请: '{新收: {自然人: ~, 商业企业: 2}, 结转下年: {商业企业: 2}}',
  附表: `
  '=HYPERLINK("http://x")':
    列: [甲, 数, 比]
    种类: {甲: 文字, 数: 数, 比: 比率}
    行:
      '+一': {甲: '=cmd|"/c calc"!A1', 数: -3, 比: 12.5%}
      '@二': {甲: '一,"二"', 数: 10, 比: 3}`,
})

describe.each([
  ...EXAMPLES.map((name) => [name, () => built(exampleInput(name))] as const),
  ['a full one', () => ofText(FULL)] as const,
])('%s', (_, make) => {
  test('JSON keeps to its schema and tells each figure that the page tells', async () => {
    const outputs = await make()
    const report = json(outputs)
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true)
    const html = new TextDecoder().decode(outputs.html)
    const [, linked = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    const { hasPart, name, author, datePublished } = JSON.parse(linked)
    expect([name, author.name, datePublished]).toEqual([report.title, report.agency, report.published])
    const told = hasPart.flatMap(({ variableMeasured }: { variableMeasured: unknown[] }) => variableMeasured)
    const figures = report.figures.filter(({ text }: { text: string }) => text !== '')
    expect(told).toHaveLength(figures.length)
    for (const { propertyID, value } of told) {
      const figure = figures.find(({ address }: { address: string }) => address === propertyID)
      expect([figure.value, figure.text]).toContain(value)
    }
  })

  test('CSV has a line a cell, with the decimals of the JSON', async () => {
    const outputs = await make()
    const [head, ...lines] = csvLines(outputs.csv)
    expect(head).toEqual(['地址', '部分', '行', '栏', '数', '注', '单位'])
    const { figures } = json(outputs)
    expect(lines.at(-1)?.[0]).toMatch(/^report-gen-seal-/)
    expect(
      lines.slice(0, -1).map(([address = '', , , , value = '']) => [plain(address), plain(value)]),
    ).toEqual(
      figures.map(({ address, value, text }: { address: string; value: unknown; text: string }) => [
        address,
        String(value ?? text),
      ]),
    )
  })

  test('XLSX is valid and holds the figures as printed', async () => {
    const outputs = await make()
    expect(await validate(outputs.xlsx, 'xlsx', 'Microsoft365')).toEqual([])
    const { blocks } = await readDocument(outputs.xlsx)
    const texts = blocks
      .flatMap((block) => (block.kind === 'table' ? block.cells : []))
      .map(({ text }) => text)
    for (const { text, note, value } of json(outputs).figures) {
      if (text !== '')
        expect(texts).toContain(
          note === undefined && value !== null
            ? text.replace('−', '-').replace('+', '')
            : text + (note ?? ''),
        )
    }
  })

  test('all are sealed, and no longer ours when a byte of them is another', async () => {
    const outputs = await make()
    for (const format of FORMATS) expect(await isOurs(format, outputs[format])).toBe(true)
    for (const format of ['json', 'csv'] as const) {
      const edited = new TextDecoder('utf-8', { ignoreBOM: true }).decode(outputs[format]).replace(/0/, '1')
      expect(await isOurs(format, new TextEncoder().encode(edited))).toBe(false)
    }
  })

  test('each is the same again', async () => {
    expect(await make()).toEqual(await make())
  })
})

test('nothing of the data becomes a formula', async () => {
  const outputs = await ofText(FULL)
  for (const part of Object.values(unzipSync(outputs.xlsx))) expect(strFromU8(part)).not.toMatch(/<f[ >]/)
  for (const field of csvLines(outputs.csv).flat()) expect(field).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/)
})

test('a decimal keeps its digits, a blank stays blank', async () => {
  const outputs = await ofText(FULL)
  const figure = (address: string) =>
    json(outputs).figures.find((one: { address: string }) => one.address === address)
  expect(figure('主动公开.行政事业性收费.金额')).toMatchObject({
    text: '52.6540',
    value: '52.6540',
    unit: '万元',
    kind: 'amount',
  })
  expect(figure('主动公开.行政许可.处理决定')).toMatchObject({ text: '3', value: 3, note: '=含不予许可' })
  expect(figure('申请.新收.自然人')).toMatchObject({ text: '', value: null })
  expect(figure('申请.新收.总计')).toMatchObject({ value: 2, total: true })
})

/** RFC 4180. */
function csvLines(bytes: Uint8Array): readonly (readonly string[])[] {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = new TextDecoder().decode(bytes)
  const lines: string[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end !== ',') lines.push([])
  }
  return lines.slice(0, -1)
}

/** Without the apostrophe that was put before it. */
function plain(field: string): string {
  return field.replace(/^'(?=[=+\-@\t\r])/, '')
}
