import type { Block, Document, Paragraph } from '../../src/document/document.ts'
import { filledWith, indentedList, longGroups, stackedBodies } from './tables.ts'

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', runs: [{ text }] })

const everyBlock = document('甲市乙区人民政府2021年政府信息公开工作年度报告', [
  { type: 'document-number', text: '甲政办发〔2022〕3号' },
  { type: 'title', units: ['甲市', '乙区人民政府', '2021年', '政府信息公开工作', '年度报告'] },
  { type: 'recipient', text: '区政府办公室、区司法局，各街道办事处' },
  paragraph('根据《中华人民共和国政府信息公开条例》，编制本报告。'),
  { type: 'heading', level: 1, text: '一、总体情况' },
  { type: 'heading', level: 2, text: '（一）主动公开' },
  paragraph('全年公开900余条，网址：www.example.gov.cn，邮箱：ab_c@example.com，“线上”占52.6540%。'),
  { type: 'heading', level: 3, text: '1.政策解读' },
  { type: 'heading', level: 4, text: '（1）方式' },
  {
    type: 'paragraph',
    runs: [
      { text: '（二）依申请公开。', lead: true },
      { text: '申请、答复各1件；讲政治 转作风，没有收费……' },
    ],
  },
  { type: 'heading', level: 1, text: '二、主动公开政府信息情况' },
  stackedBodies,
  { type: 'note', text: '注：行政许可数量不含下放街道事项。' },
  {
    type: 'form-line',
    fields: ['单位负责人：赵某', '审核人：钱某', '填报人：孙某', '联系电话：010-12345678'],
  },
  {
    type: 'attachments',
    items: ['统计表', '关于进一步加强和规范政府信息主动公开工作若干措施的情况说明', '目录'],
  },
  { type: 'signature', agency: '甲市乙区人民政府', date: '2022-03-08' },
  { type: 'annotation', text: '此件公开发布' },
  {
    type: 'imprint',
    copies: '区委办公室，区人大常委会办公室，区政协办公室，区监委，区法院，区检察院，各街道党工委',
    issuer: '甲市乙区人民政府办公室',
    issued: '2022-03-08',
  },
])

const tableOverPages = document('长表', [
  { type: 'title', units: ['长表'] },
  { type: 'heading', level: 1, text: '三、收到和处理政府信息公开申请情况' },
  longGroups,
  paragraph('表后的话。'),
])

const listOverPages = document('列表', [
  { type: 'title', units: ['列表'] },
  { type: 'recipient', text: '各科室：' },
  paragraph('表前的话。'),
  indentedList,
  { type: 'form-line', fields: ['审核人：李某', '填报日期：2018年3月8日'] },
  { type: 'attachments', items: ['统计表'] },
])

const longProse = document('长文', [
  { type: 'title', units: ['长文'] },
  ...Array.from({ length: 40 }, (_, index) =>
    paragraph(`第${index + 1}段（${'政府信息公开，'.repeat(index + 3)}见《条例》第${index}条）。`),
  ),
])

const hostileTexts = [
  `<script>alert('1')</script>`,
  `"><img src=x onerror="alert(1)">`,
  '&lt;b&gt; &amp;#60; &nbsp;',
  ']]> <!-- <w:p/> -->',
  '{{申请.新收}} {{{title}}} \\{{#each}}',
  '(\\051 ) Tj ET %PDF (((',
  '$& $1 $<name> `',
  '𬭊㎡名',
]

const hostile = document(hostileTexts[0] ?? '', [
  { type: 'title', units: hostileTexts },
  ...hostileTexts.flatMap((text, index): readonly Block[] => [
    { type: 'document-number', text },
    { type: 'recipient', text },
    { type: 'heading', level: 1, text },
    { type: 'heading', level: 2, text },
    { type: 'paragraph', runs: [{ text, lead: true }, { text }] },
    filledWith(`表${index}`, text),
    { type: 'note', text },
    { type: 'form-line', fields: [text, text] },
    { type: 'attachments', items: [text, text] },
    { type: 'signature', agency: text },
    { type: 'annotation', text },
  ]),
  { type: 'imprint', copies: hostileTexts.join(''), issuer: hostileTexts[1] ?? '' },
])

/** Small documents that have every kind of block and span, page breaks, and text that means something to a file format. */
export const documents: Readonly<Record<string, Document>> = {
  'every kind of block': everyBlock,
  'a table over several pages': tableOverPages,
  'an indented list over several pages': listOverPages,
  'prose over several pages': longProse,
  'hostile text': hostile,
}

function document(title: string, blocks: readonly Block[]): Document {
  const agency = '甲市乙区人民政府'
  return { title, agency, year: 2021, published: '2022-03-08', timestamp: '2022-03-08T00:00:00Z', blocks }
}
