import { expect, test } from 'vitest'
import type { Block } from '../../src/document/document.ts'
import { minimal, places, prepareText } from '../helpers/prepare-text.ts'

/** What a 公文 has around the report, as `type text`, tables by their name, in printed order. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'table':
        return [`table ${block.name}`, ...(block.above ?? []).map((field) => `above ${field}`)]
      case 'attachments':
        return [`attachments ${block.items.join('|')}`]
      case 'form-line':
        return [`form-line ${block.fields.join('|')}`]
      case 'signature':
        return [`signature ${block.agency} ${block.date ?? ''}`]
      case 'paragraph':
        return [`paragraph ${block.runs.map(({ text }) => text).join('')}`]
      case 'title':
        return [`title ${block.units.flat().join('')}`]
      case 'imprint':
        return [`imprint ${block.copies}|${block.issuer}|${block.issued}`]
      case 'illustration':
        return [`illustration ${block.caption}`]
      default:
        return [`${block.type} ${block.text}`]
    }
  })
}

const FURNITURE = `文号: 某办发〔2022〕3号
主送: 区政府办公室
标题: 某局二〇二一年报告
确认: [{规则: title, 理由: 自拟的标题}]
口径: 全域
成文日期: 2022-01-28
附件: [统计表, 目录]
附注: 此件公开发布
`

test('文号, 主送, 标题, 口径, 附件, 署名 with 成文日期 and 附注 stand where a 公文 has them', async () => {
  const { document, findings } = await prepareText(minimal({ 发布日期: '2022-01-31' }) + FURNITURE)
  expect(places(findings)).toEqual([])
  const lines = linesOf(document?.blocks ?? [])
  expect(lines.slice(0, 6)).toEqual([
    'document-number 某办发〔2022〕3号',
    'title 某局二〇二一年报告',
    'recipient 区政府办公室',
    'paragraph 依据《中华人民共和国政府信息公开条例》，编制本报告。',
    'paragraph 本报告所列数据包括本机关及所属单位、本行政区域内下级行政机关数据。',
    'heading 一、总体情况',
  ])
  expect(lines.slice(-3)).toEqual([
    'attachments 统计表|目录',
    'signature 某区某局 2022-01-28',
    'annotation 此件公开发布',
  ])
  expect(document?.published).toBe('2022-01-31')
})

test('without a date the name still stands, today is never put in, and only a draft is built', async () => {
  const dateless = minimal({ 发布日期: '' })
  const { document, findings } = await prepareText(dateless)
  expect(document).toBeUndefined()
  expect(places(findings)).toEqual(['date-missing 10:1-10:5'])
  const draft = await prepareText(dateless, { draft: true })
  expect(draft.document?.stamp).toBe('草稿')
  expect(linesOf(draft.document?.blocks ?? []).at(-1)).toBe('signature 某区某局 ')
})

test('表前, 表注 and 表后 stand around their table, with figures put in', async () => {
  const around =
    '{表前: 见下表。, 新收: {自然人: 2}, 结转下年: {自然人: 2}, 表注: "注：新收{{申请.新收}}件。", 表后: 表后的话。}'
  const { document, findings } = await prepareText(minimal({ 申请: around }))
  expect(places(findings)).toEqual([])
  const lines = linesOf(document?.blocks ?? [])
  const at = lines.indexOf('table 申请')
  expect(lines.slice(at - 2, at + 3)).toEqual([
    'heading 三、收到和处理政府信息公开申请情况',
    'paragraph 见下表。',
    'table 申请',
    'note 注：新收2件。',
    'paragraph 表后的话。',
  ])
})

test('填报 fills in the head and the foot of the form of 2014', async () => {
  const { document, findings } = await prepareText(`年度: 2015
机关: 某区某局
成文日期: 2016-01-10
正文: 概述、主动公开、依申请公开、解读回应、复议诉讼、收费、机构、问题和其他。
统计表: {填报: {单位负责人: 张三, 审核人: 李四, 填报日期: 2016-01-10}}
`)
  expect(places(findings)).toEqual([])
  expect(linesOf(document?.blocks ?? []).at(-2)).toBe(
    'form-line 单位负责人：张三|审核人：李四|填报日期：2016-01-10',
  )
})

const at = (data: string, more: string) => `${data.trimEnd().split('\n').length + 1}:${more}`

test('版记 stands last, with what is given of it', async () => {
  const imprint = '版记: {抄送: 区政府办公室, 印发机关: 某局办公室, 印发日期: 2022-01-28}\n'
  const { document, findings } = await prepareText(minimal() + imprint)
  expect(places(findings)).toEqual([])
  expect(linesOf(document?.blocks ?? []).at(-1)).toBe('imprint 区政府办公室|某局办公室|2022-01-28')
  const empty = await prepareText(`${minimal()}版记: {}\n`)
  expect(empty.document?.blocks.some(({ type }) => type === 'imprint')).toBe(false)
})

test.each([
  ['版记: {抄报: 区委}', 'schema-unknown-key', '6-'],
  ['版记: {印发日期: 2022年1月}', 'schema-type', '12-'],
  ['版记: {印发日期: 2022-02-30}', 'date', '12-'],
  ['版记: 某局办公室', 'schema-type', '5-'],
  ['版面: 公', 'schema-type', '5-'],
])('%s is a finding at its place', async (line, rule, from) => {
  const [found] = places((await prepareText(`${minimal()}${line}\n`)).findings)
  expect(found).toMatch(new RegExp(`^${rule} ${at(minimal(), from)}`))
})

test('版面: 公文 is the default, 普通 another', async () => {
  const layoutOf = async (line: string) => (await prepareText(minimal() + line)).document?.layout
  expect(await layoutOf('')).toBeUndefined()
  expect(await layoutOf('版面: 公文\n')).toBeUndefined()
  expect(await layoutOf('版面: 普通\n')).toBe('plain')
})
