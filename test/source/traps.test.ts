import { describe, expect, test } from 'vitest'
import { applyEdits, compatible } from '../../src/source/apply-edits.ts'
import { makeSource } from '../../src/source/source.ts'
import { findTraps } from '../../src/source/traps.ts'
import { EXAMPLES, exampleText } from '../helpers/examples.ts'

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
    ['申请: {]\n', '申请: {}\n'],
    ['新收: [自然人: 28}\n', '新收: {自然人: 28}\n'],
    ['新收: {自然人; 28}\n', '新收: {自然人: 28}\n'],
    ['收费: {金额: "0} # 单位：万元\n', '收费: {金额: "0"} # 单位：万元\n'],
    ['收费: {金额: “0"}\n', '收费: {金额: "0"}\n'],
    ['确认:\n  - 规则: balance, 理由: 照录\n', '确认:\n  - {规则: balance, 理由: 照录}\n'],
    [
      '问题:\n  存在的问题：公开还不够及时。改进的方向：加强管理，建立健全各项工作的机制。\n',
      '问题: |\n  存在的问题：公开还不够及时。改进的方向：加强管理，建立健全各项工作的机制。\n',
    ],
    ['新收: ｛自然人：28，商业企业：1｝\n', '新收: {自然人: 28, 商业企业: 1}\n'],
    [
      '新收: {自然人: 28、商业企业: 1；其他: 2;法人: 3}\n',
      '新收: {自然人: 28, 商业企业: 1, 其他: 2, 法人: 3}\n',
    ],
    ['新收: {自然人:\u00A028, 其他: \u30001}\n', '新收: {自然人: 28, 其他: 1}\n'],
    ['文号:\u00A0某号\n', '文号: 某号\n'],
    ['附件: 【甲, 乙】\n', '附件: [甲, 乙]\n'],
    ['行: ［7、2，3］\n', '行: [7, 2, 3]\n'],
    ['确认:\n  - ｛规则：title，理由: 原文｝\n', '确认:\n  - {规则: title, 理由: 原文}\n'],
    ['附件:\n  － 甲\n  · 乙\n  -丙\n', '附件:\n  - 甲\n  - 乙\n  - 丙\n'],
    ['＃ 注释\n申请: {} ＃ 全为零\n', '# 注释\n申请: {} # 全为零\n'],
    ['申请: {}\n＃ 注释\n', '申请: {}\n# 注释\n'],
    ['新收: {自然人: ～}\n规章: ～\n', '新收: {自然人: ~}\n规章: ~\n'],
    [
      '机关: 某局\n文号＝某号\n类别；部门\n新收 {其他: 1}\n',
      '机关: 某局\n文号: 某号\n类别: 部门\n新收: {其他: 1}\n',
    ],
    ['正文: ｜\n  一、概述\n  【甲，乙】\n', '正文: |\n  一、概述\n  【甲，乙】\n'],
    ['正文: |\n  第一段\n\u00A0\u00A0第二段\n\t第三段\n', '正文: |\n  第一段\n  第二段\n  第三段\n'],
  ])('%j', (found, expected) => expect(mended(found)).toBe(expected))
})

describe('what only looks like a trap is left alone', () => {
  test.each([
    ['full-width colons, commas and spaces in a text', '正文: |\n  一是：甲，乙：丙。\n\n  　　附件：丁\n'],
    ['a value that runs on', '引言: 第一行\n  第二行：还是文字，\n　　第三行\n机关: 某局\n'],
    ['a note in braces', '新收: {值: 22, 注: 说明：见附件，其中：3件}\n'],
    ['quotes over lines', '引言: "第一：\n  年度：x"\n机关: 某局\n'],
    ['full-width signs in a text', '正文: |\n  【甲，乙】｛丙｝＃～＝\n  － 丁\n  · 戊\n'],
    [
      'brackets of a text',
      '文号: 【2025】3号\n标题: 【草稿】\n新收: {值: 2, 注: 【甲】和【乙，丙】，另计}\n',
    ],
    ['times of day', '附件: [14:30, 上午9:00, 9：30]\n数据: {9:00: 3, 14:30: 5}\n'],
    ['names with 、 in braces', 'a: {行政复议、行政诉讼情况: 复议}\n'],
    ['thousands in a list', '行: [1，028]\n'],
    ['texts in a list', '附件: [甲、乙的通知, 丙；丁]\n'],
    ['lists', '附件:\n  - 附件一：名单\n  - 二:三\n'],
    ['names with a colon in them', '行:\n  其中：1.区政府: 3\n'],
    ['addresses', '网址: http://example.gov.cn:80/a\n'],
    ['comments', '机关: 某局 # 年度：2025\n# 申请：无\n'],
    ['a comment after a text that is complete', '引言: 现予公布，请予监督。 #公开\n'],
  ])('%s', (_, text) => expect(findTraps(makeSource('data.yaml', text))).toEqual([]))

  test.each(EXAMPLES)('%s', (name) => {
    expect(findTraps(makeSource('data.yaml', exampleText(name)))).toEqual([])
  })
})
