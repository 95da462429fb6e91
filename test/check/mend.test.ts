import { describe, expect, test } from 'vitest'
import { inspect } from '../../src/pipeline/inspect.ts'
import { mend } from '../../src/pipeline/mend.ts'
import { EXAMPLES, exampleText } from '../helpers/examples.ts'
import { minimal } from '../helpers/prepare-text.ts'

const inputOf = (text: string) => ({ path: 'data.yaml', bytes: new TextEncoder().encode(text) })
const textOf = ({ bytes }: { bytes: Uint8Array }) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const comments = (text: string) => text.split(/\r?\n/).flatMap((line) => /(?:^|\s)#.*$/.exec(line)?.[0] ?? [])

describe.each(EXAMPLES)('%s', (name) => {
  const text = exampleText(name)
  const readFile = async () => undefined

  test.each([
    ['line feeds', text],
    ['carriage returns and a byte order mark', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('with %s: what is mended stays so; comments, lines and ends stay', async (_, original) => {
    const { input: once, count } = await mend({ ...inputOf(original), readFile }, {})
    const { count: again } = await mend({ ...once, readFile }, {})
    expect(again).toBe(0)
    expect(comments(textOf(once))).toEqual(comments(original))
    expect(textOf(once).match(/\r\n|\n|\uFEFF/g)).toEqual(original.match(/\r\n|\n|\uFEFF/g))
    const { findings } = await inspect({ ...once, readFile })
    expect(findings.flatMap(({ edits = [] }) => edits)).toEqual([])
    const before = await inspect({ ...inputOf(original), readFile })
    expect(before.findings.length - findings.length).toBeGreaterThanOrEqual(count > 0 ? 1 : 0)
  })
})

test('characters that only look ordinary are mended, and figures are compared as if they were', async () => {
  const spoilt = minimal(
    { 总体情况: '全年收到政府信息公开申请⼆件，主动公开、政府信息管理、⻔户平台、监督保障。' },
    2025,
  )
  const { findings } = await inspect(inputOf(spoilt))
  expect(findings.filter(({ rule }) => rule === 'prose-number')).toHaveLength(1)
  const { input } = await mend(inputOf(spoilt), {})
  expect(textOf(input)).toContain('申请二件')
  expect(textOf(input)).toContain('门户平台')
})

test('several traps in one file are mended in one go', async () => {
  const clean = minimal({ 申请: '{新收: {自然人: 3, 商业企业: 1}, 结转下年: {自然人: 3, 商业企业: 1}}' })
  const spoilt = clean
    .replaceAll(': ', '：')
    .replace('自然人：3, 商业企业：1}, 结转', '自然人：３件，商业企业：1}, 结转')
    .replace('年度：2021', '年度：２０２１年')
  const { input, count } = await mend(inputOf(spoilt), {})
  expect(textOf(input)).toBe(clean)
  expect(count).toBeGreaterThan(9)
})

test('a row of totals goes wholly, so that nothing is left to be told', async () => {
  const text = minimal({
    申请: '\n  新收: {自然人: 3, 商业企业: 1}\n  予以公开: {自然人: 3, 商业企业: 1}\n  办理总计: {自然人: 3, 商业企业: 1, 总计: 4} # 合计\n  结转下年: {}',
  })
  const { input } = await mend(inputOf(text), {})
  expect(textOf(input)).toBe(text.replace(/ {2}办理总计.*\n/, ''))
  const { findings } = await inspect(input)
  expect(findings.map(({ rule }) => rule)).not.toContain('redundant-total')
})

test('no fix is promised for a total that is not taken out', async () => {
  const text = minimal({ 申请: '{新收: {总计: 0}, 结转下年: {}}' })
  const said = (await inspect(inputOf(text))).findings.filter(({ rule }) => rule === 'redundant-total')
  expect(said).toMatchObject([{ fix: '请删去，由程序相加' }])
})

test('a GB18030 file becomes UTF-8', async () => {
  const hex = [...'年度：2021\n'].map(
    (sign) => GB18030[sign] ?? sign.charCodeAt(0).toString(16).padStart(2, '0'),
  )
  const bytes = Buffer.from(hex.join(''), 'hex')
  const { input } = await mend({ path: 'data.yaml', bytes, encoding: 'gb18030' }, {})
  expect(textOf(input)).toBe('年度: 2021\n')
  expect(input.encoding).toBe('utf-8')
})

const GB18030: Readonly<Record<string, string>> = { 年: 'c4ea', 度: 'b6c8', '：': 'a3ba' }
