import { expect, test } from 'vitest'
import { checked } from '../helpers/checked.ts'

const TABLE = `指标表:
  主动公开: {本期: 5472, 累计: 21896}
  全文电子化: {本期: 5400, 累计: 21103}
  申请:
    当面: {本期: 58, 累计: 148}
    网上: {本期: 21, 累计: 97}
    信函: {本期: 12, 累计: 85}
    传真: {本期: 3, 累计: 4}
`

test.each([
  '当面申请58件，网上申请21件，信函申请12件，传真申请3件，没有收到以电子邮件和其他形式提出的申请',
  '当面申请58件，网上申请21件，信函申请12件，传真申请3件。没有收到以电子邮件和其他形式提出的申请',
  '当年仍有13条主动公开的信息因图幅过大没有实现全文电子化',
  '全年主动公开政府信息5472条，上年为4518条。所公开的信息全部实现了全文电子化。至2012年底，累计主动公开21896条',
])('nothing is said of what the tables of 2008 say as well: %s', async (sentence) => {
  const findings = await checked(
    `年度: 2012\n机关: 某市某区民政局\n发布日期: 2013-01-20\n正文: 一、概述。${sentence}。\n${TABLE}`,
  )
  expect(findings.filter(({ stage }) => stage === 'reading')).toEqual([])
  expect(findings.filter(({ rule }) => rule.startsWith('prose-'))).toEqual([])
})

test('reasons alone that are denied are not what was refused in all', async () => {
  const findings = await checked(
    `年度: 2016\n机关: 某市某区民政局\n发布日期: 2017-01-20\n正文: 一、概述。不同意公开的2件，都是因为涉及个人隐私。没有因国家秘密、商业秘密等原因不予公开的情况。\n统计表: {依申请公开: {收到申请: {当面: 2}, 办结: {按时: 2}, 答复: {不同意公开: {个人隐私: 2}}}}\n`,
  )
  expect(findings.filter(({ stage }) => stage === 'reading')).toEqual([])
  expect(findings.filter(({ rule }) => rule.startsWith('prose-'))).toEqual([])
})

test('one way that carried nothing is not all ways', async () => {
  const findings = await checked(
    `年度: 2018\n机关: 某市某区城市管理局\n发布日期: 2019-01-20\n正文: 一、概述。主动公开政府信息1376条。政府网站公开1184条，其他方式公开192条；政府公报没有刊登我局信息。\n统计表: {主动公开: {信息数: 1376, 渠道: {政府网站: 1184, 其他方式: 192}}}\n`,
  )
  expect(findings.filter(({ stage }) => stage === 'reading')).toEqual([])
  expect(findings.filter(({ rule }) => rule.startsWith('prose-'))).toEqual([])
})

const OF_2016 = `统计表:
  主动公开: {信息数: 900, 渠道: {政府网站: 600, 政务微博: 100, 政务微信: 150, 其他方式: 50}}
  回应解读: {回应热点: 2, 方式: {新闻发布会: 2, 发布会负责同志: 1, 其他方式回应: 2}}
  依申请公开: {收到申请: {当面: 4, 传真: 1, 网络: 15, 信函: 8}, 办结: {按时: 28}, 答复: {同意公开: 28}}
  行政复议: {维持: 3, 纠错: 1, 其他: 2}
  会议培训: {会议: 2, 培训班: 3, 受训人员: 120}
`

test.each([
  '通过局网站公开400条、市政府网站公开200条',
  '新浪微博发布60条，腾讯微博发布40条',
  '通过公开栏公开30条、电子显示屏公开20条',
  '举行新闻发布会1次、新闻通气会1次',
  '召开领导小组会议1次、专题会议1次',
  '举办政务公开培训2期、保密培训1期，参加120人次',
  '通过电子邮件申请5件、网上平台申请10件，信函8件，当面4件，传真1件',
  '行政复议6件，其中维持3件、撤销1件、终止1件、撤回1件',
])('what the form of 2014 has one figure for is told by its kinds: %s', async (sentence) => {
  const findings = await checked(
    `年度: 2016\n机关: 某市某区城市管理局\n发布日期: 2017-01-20\n正文: 一、概述。${sentence}。\n${OF_2016}`,
  )
  expect(findings.filter(({ stage }) => stage === 'reading')).toEqual([])
  expect(findings.filter(({ rule }) => /^prose-(?:number|sum|claim|percentage)$/.test(rule))).toEqual([])
})

test('that nobody applied by any way is told to be none at all', async () => {
  const findings = await checked(
    `年度: 2012\n机关: 某市某区民政局\n发布日期: 2013-01-20\n正文: 一、概述。没有收到以任何形式提出的申请。\n${TABLE}`,
  )
  expect(findings.map(({ rule }) => rule)).toContain('prose-claim')
})
