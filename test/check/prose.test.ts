import { describe, expect, test } from 'vitest'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

const TABLES = {
  主动公开:
    '{行政规范性文件: {制发: 5, 废止: 1, 有效: 20}, 行政许可: {处理决定: 100}, 行政处罚: {处理决定: 12345}, 行政事业性收费: {金额: "52.6540"}}',
  申请: '{新收: {自然人: 20, 商业企业: 8}, 上年结转: {自然人: 2}, 予以公开: {自然人: 10}, 部分公开: {自然人: 5}, 不予公开: {国家秘密: {自然人: 3}, 过程性信息: {自然人: 1}}, 无法提供: {不掌握: {商业企业: 8}}, 结转下年: {自然人: 3}}',
  复议诉讼:
    '{行政复议: {结果维持: 3, 结果纠正: 1}, 行政诉讼: {未经复议: {结果维持: 2}, 复议后: {结果维持: 1}}}',
}

const READS_PROSE = /^(?:prose-(?:number|sum|percentage|claim|unit)|enumeration-count|missing-unit)$/

/** What is found in a sentence beside these tables: `rule 「place」 address`. */
async function found(
  sentence: string,
  more: Record<string, string> = {},
  head = '',
): Promise<readonly string[]> {
  const prose = `主动公开、依申请公开、信息管理、平台、监督保障、复议诉讼。${sentence}。`
  const text = `${head}${minimal({ ...TABLES, ...more, 总体情况: prose })}`
  const { findings } = await prepareText(text)
  expect(findings.filter(({ stage }) => stage === 'reading')).toEqual([])
  return findings
    .filter(({ rule }) => READS_PROSE.test(rule))
    .map(({ rule, range, address }) => {
      const line = text.split('\n')[(range?.line ?? 0) - 1] ?? ''
      return `${rule} 「${line.slice((range?.column ?? 0) - 1, (range?.endColumn ?? 0) - 1)}」 ${address}`
    })
}

describe('a number that contradicts the table is found where it stands', () => {
  test.each([
    ['收到政府信息公开申请27件', '27', '申请.新收'],
    ['全年共收到政府信息公开申请二十七件', '二十七', '申请.新收'],
    ['全年共收到政府信息公开申请２７件', '２７', '申请.新收'],
    ['收到27件政府信息公开申请', '27', '申请.新收'],
    ['受理政府信息公开申请29件', '29', '申请.新收'],
    ['收到申请28件，办结26件', '26', '申请.办理总计'],
    ['4件申请结转下年度继续办理', '4', '申请.结转下年'],
    ['截至2021年12月31日，新收政府信息公开申请27件', '27', '申请.新收'],
    ['予以公开10件、部分公开4件', '4', '申请.部分公开'],
    ['予以公开、部分公开分别为10件、4件', '4', '申请.部分公开'],
    ['予以公开和部分公开共14件', '14', '申请.予以公开'],
    ['不予公开4件，其中属于国家秘密2件', '2', '申请.不予公开.国家秘密'],
    ['行政复议4件，其中结果维持4件', '4', '复议诉讼.行政复议.结果维持'],
    ['行政复议结果维持4件', '4', '复议诉讼.行政复议.结果维持'],
    ['行政诉讼3件，其中结果维持2件', '2', '复议诉讼.行政诉讼.未经复议.结果维持'],
    ['行政复议和行政诉讼6件', '6', '复议诉讼.行政复议'],
    ['行政复议，全年共5件', '5', '复议诉讼.行政复议'],
    ['行政处罚处理决定1.3万件', '1.3万', '主动公开.行政处罚.处理决定'],
    ['行政事业性收费52.55万元', '52.55万', '主动公开.行政事业性收费.金额'],
    ['废止行政规范性文件2件', '2', '主动公开.行政规范性文件.废止'],
    ['收到申请30余件', '30余', '申请.新收'],
  ])('%s', async (sentence, place, address) => {
    expect(await found(sentence)).toEqual([`prose-number 「${place}」 ${address}`])
  })

  test.each([
    ['予以公开{{申请.予以公开}}件，不予公开{{申请.予以公开}}件', '{{申请.予以公开}}', '申请.不予公开'],
    ['行政复议{{复议诉讼.行政诉讼}}件', '{{复议诉讼.行政诉讼}}', '复议诉讼.行政复议'],
    ['结转下年度{{申请.上年结转}}件', '{{申请.上年结转}}', '申请.结转下年'],
    [
      '制发行政规范性文件{{主动公开.行政规范性文件.有效}}件',
      '{{主动公开.行政规范性文件.有效}}',
      '主动公开.行政规范性文件.制发',
    ],
    ['新收政府信息公开申请{{申请.新收.自然人}}件', '{{申请.新收.自然人}}', '申请.新收'],
    ['予以公开{{申请.部分公开}}件', '{{申请.部分公开}}', '申请.予以公开'],
    ['被提起行政诉讼{{复议诉讼.行政复议}}件', '{{复议诉讼.行政复议}}', '复议诉讼.行政诉讼'],
    [
      '行政许可决定{{主动公开.行政处罚.处理决定}}件',
      '{{主动公开.行政处罚.处理决定}}',
      '主动公开.行政许可.处理决定',
    ],
    ['予以公开和部分公开共{{申请.予以公开}}件', '{{申请.予以公开}}', '申请.予以公开'],
    ['办结申请{{ 申请.新收 }}件', '{{ 申请.新收 }}', '申请.办理总计'],
    [
      '行政事业性收费{{主动公开.行政处罚.处理决定}}万元',
      '{{主动公开.行政处罚.处理决定}}',
      '主动公开.行政事业性收费.金额',
    ],
    [
      '行政事业性收费{{主动公开.行政事业性收费.金额}}元',
      '{{主动公开.行政事业性收费.金额}}',
      '主动公开.行政事业性收费.金额',
    ],
    [
      '收到政府信息公开申请{{合计 申请.新收 申请.予以公开}}件',
      '{{合计 申请.新收 申请.予以公开}}',
      '申请.新收',
    ],
  ])('%s: put in by a reference to another figure', async (sentence, place, address) => {
    expect(await found(sentence)).toEqual([`prose-number 「${place}」 ${address}`])
  })

  test.each([
    '行政诉讼{{复议诉讼.行政诉讼}}件，{{年度}}年不予公开{{复议诉讼.行政复议}}件',
    '受理申请{{合计 申请.新收 申请.上年结转}}件，受理申请{{申请.新收}}件',
    '行政事业性收费{{主动公开.行政事业性收费.金额}}万元，行政许可比行政强制多{{相差 主动公开.行政许可.处理决定 主动公开.行政强制.处理决定}}件',
    '予以公开{{占比 申请.予以公开 申请.新收}}，上年度新收申请{{申请.上年结转}}件',
  ])(
    '%s: what references put in is right, another figure of the same value, or not compared',
    async (sentence) => {
      expect(await found(sentence)).toEqual([])
    },
  )

  test('均为 holds for each of a list', async () =>
    expect(await found('行政复议、行政诉讼均为0件')).toEqual([
      'prose-number 「0」 复议诉讼.行政复议',
      'prose-number 「0」 复议诉讼.行政诉讼',
    ]))

  test('a percentage is right to its last digit', async () => {
    expect(await found('新收申请中，自然人20件，占71.5%')).toEqual([
      'prose-percentage 「71.5」 申请.新收.自然人',
    ])
    expect(await found('新收申请中，自然人20件，占71.4%')).toEqual([])
  })

  test.each([
    ['未收到政府信息公开申请', '未收到政府信息公开申请', '申请.新收'],
    ['没有发生行政诉讼', '没有发生行政诉讼', '复议诉讼.行政诉讼'],
    ['行政复议4件，均获维持', '行政复议4件，均获维持', '复议诉讼.行政复议.结果维持'],
    ['行政复议未被纠错', '行政复议未被纠错', '复议诉讼.行政复议.结果纠正'],
    ['未发生行政复议申请、举报和投诉', '未发生行政复议申请', '复议诉讼.行政复议'],
  ])('%s', async (sentence, place, address) => {
    expect(await found(sentence)).toEqual([`prose-claim 「${place}」 ${address}`])
  })
})

/** Right, or not decidable. */
test.each([
  '收到申请28件，办结27件，结转下年3件',
  '受理政府信息公开申请28件',
  '受理政府信息公开申请30件',
  '全年受理提案20件，办结20件',
  '收到涉及政府信息公开的复议申请2件，受理2件，办结2件。其中，终止2件',
  '2020年收到政府信息公开申请5件',
  '上年收到政府信息公开申请5件',
  '截至2021年6月，收到政府信息公开申请5件',
  '1-8月收到申请5件',
  '2022年，计划办理行政许可5件。受理申请5件',
  '收到申请数量较上年增加5件',
  '通过网络收到申请5件，信函收到申请3件',
  '收到涉及征地拆迁的申请5件',
  '收到申请约30件',
  '收到申请20余件',
  '予以公开、部分公开分别为10件、5件',
  '行政复议和行政诉讼7件',
  '行政复议4件中，3件维持',
  '其中，行政诉讼2件尚未审结',
  '审理行政复议案件35件',
  '公示行政处罚案件信息35件',
  '公开行政规范性文件8件',
  '行政处罚处理决定1.2万件',
  '行政事业性收费526540元',
  '32项行政许可事项全部公开',
  '没有收到涉及商业秘密的申请',
  '未发生因申请办理不当引起的行政诉讼',
  '行政诉讼无败诉，均获维持',
  '微博发布信息4046条，微信发布信息9344条，其中甲号发布1095条、关注20.5万人，乙号发布1248条',
  '发布信息300条，其中微信220条',
  '全年公开信息156条，其中招生类100条、其他56条；微信公众号推送信息312条',
  '召开会议5次，其中局党组会2次、专题会3次，局务会听取汇报4次',
  '公开文件30件，其中规范性文件2件、其他文件28件；办理建议8件、提案11件',
  '全年公开信息468条，其中网站156条（招生类100条、其他56条），微信312条',
  '收到申请28件，其中学区划分20件，职称评审5件，其他3件',
  '收到公民申请20件、企业申请8件，均按期答复',
  '办理事项8373项，其中区直部门841项，街镇、大社区7532项',
  '编制甲清单、乙清单等5个清单',
  '第三方评估得分95分',
  '全年共收到政府信息公开申请28件，其中自然人申请20件，法人或其他组织申请8件',
  '受理行政许可申请1200件，办结1180件',
  '对不涉密的文件予以公开，共128件',
  '行政复议4件，审结3件，均获维持',
  '收到申请28件，其中25件已全部办结',
  '收到申请28件，其中网络申请20件，信函申请6件等',
  '从两个方面改进：一是学习，包括：一是业务，二是法规；二是服务',
])('nothing is said of: %s', async (sentence) => expect(await found(sentence)).toEqual([]))

describe('what a form does not declare', () => {
  test('rows of one’s own are known by their names', async () => {
    const head = '增行: {主动公开.第五项: [行政确认登记]}\n'
    const more = { 主动公开: '{行政确认登记: {处理决定: 7}}' }
    expect(await found('全年行政确认登记8件', more, head)).toEqual([
      'prose-number 「8」 主动公开.行政确认登记.处理决定',
    ])
    expect(await found('全年行政确认登记7件', more, head)).toEqual([])
  })

  test('so are those of a variant', async () => {
    const head =
      '版式: {extends: "2021", changes: {申请.现场咨询: {after: 结转下年, label: 五、现场咨询人数, unit: 人次}}}\n'
    const more = { 申请: '{现场咨询: {自然人: 9}}', 主动公开: '{}', 复议诉讼: '{}' }
    expect(await found('全年现场咨询8人次', more, head)).toEqual(['prose-number 「8」 申请.现场咨询'])
    expect(await found('全年现场咨询9人次', more, head)).toEqual([])
  })
})

describe('where scopes may differ', () => {
  const severity = async (head: string, sentence: string) => {
    const text = `${head}${minimal({ ...TABLES, 总体情况: `复议。${sentence}。` })}`
    const { findings } = await prepareText(text)
    return findings.filter(({ rule }) => rule === 'prose-number').map((finding) => finding.severity)
  }
  test('a sentence that names one is a warning until the report says its own', async () => {
    expect(await severity('', '全区共收到政府信息公开申请27件')).toEqual(['warning'])
    expect(await severity('口径: 全域\n', '全区共收到政府信息公开申请27件')).toEqual(['error'])
    expect(await severity('口径: 本级\n', '全区共收到政府信息公开申请27件')).toEqual([])
  })
})
