import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyEdits, compatible } from '../../src/source/apply-edits.ts'
import { makeSource } from '../../src/source/source.ts'
import { findTraps } from '../../src/source/traps.ts'

const mended = (text: string) =>
  applyEdits(text, compatible(findTraps(makeSource('data.yaml', text)).flatMap(({ edits = [] }) => edits)))

describe('traps are mended to what is meant', () => {
  test.each([
    ['年度：2025\n机关：某局\n', '年度: 2025\n机关: 某局\n'],
    ['总体情况：|\n  一是：好。\n', '总体情况: |\n  一是：好。\n'],
    ['申请：\n  新收：{自然人：3，商业企业:1}\n', '申请:\n  新收: {自然人: 3, 商业企业: 1}\n'],
    ['申请:\n　新收: 1\n', '申请:\n  新收: 1\n'],
    ['申请:\n\t新收: 1\n', '申请:\n  新收: 1\n'],
    ['申请:\n\u00A0\u00A0新收: 1\n', '申请:\n  新收: 1\n'],
    ['正文: |\n一、概述\n内容：好。\n其他: 无\n', '正文: |\n  一、概述\n  内容：好。\n其他: 无\n'],
    [
      '正文: |\n  一、概述\n（二）内容：好。\n其他: 无\n',
      '正文: |\n  一、概述\n  （二）内容：好。\n其他: 无\n',
    ],
    ['机关: “某局”\n', '机关: 某局\n'],
    ['年度:2025\n', '年度: 2025\n'],
  ])('%j', (found, expected) => expect(mended(found)).toBe(expected))
})

describe('what only looks like a trap is left alone', () => {
  test.each([
    ['full-width colons, commas and spaces in a text', '正文: |\n  一是：甲，乙：丙。\n\n  　　附件：丁\n'],
    ['a value that runs on', '引言: 第一行\n  第二行：还是文字，\n　　第三行\n机关: 某局\n'],
    ['a note in braces', '新收: {值: 22, 注: 说明：见附件，其中：3件}\n'],
    ['quotes over lines', '引言: "第一：\n  年度：x"\n机关: 某局\n'],
    ['lists', '附件:\n  - 附件一：名单\n  - 二:三\n'],
    ['names with a colon in them', '行:\n  其中：1.区政府: 3\n'],
    ['addresses', '网址: http://example.gov.cn:80/a\n'],
    ['comments', '机关: 某局 # 年度：2025\n# 申请：无\n'],
    ['a comment after a text that is complete', '引言: 现予公布，请予监督。 #公开\n'],
  ])('%s', (_, text) => expect(findTraps(makeSource('data.yaml', text))).toEqual([]))

  const examples = join(import.meta.dirname, '..', '..', 'examples')
  const reports = readdirSync(examples).filter((name) => /^\d{4}-/.test(name))
  test.each(reports)('%s', (name) => {
    const text = readFileSync(join(examples, name, 'data.yaml'), 'utf8')
    expect(findTraps(makeSource('data.yaml', text))).toEqual([])
  })
})
