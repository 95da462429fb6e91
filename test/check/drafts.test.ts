import { describe, expect, test } from 'vitest'
import { checked } from '../helpers/checked.ts'
import { minimal } from '../helpers/prepare-text.ts'

const DRAFT = ['unfilled', 'foreign-markup', 'single-braces']

/** What is found of a draft in a line of prose. */
async function found(line: string): Promise<readonly string[]> {
  const prose = `|\n  主动公开、依申请公开、政府信息管理、平台建设、监督保障情况。\n  ${line}`
  const findings = await checked(minimal({ 总体情况: prose }))
  return findings
    .filter(({ rule }) => DRAFT.includes(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`)
}

describe('what is left to be filled in', () => {
  test.each([
    ...['主动公开XX条。', '主动公开X条、ｘ件。', '主动公开ＸＸ件。', '主动公开××件，办结×件。'],
    ...[
      '主动公开___条。',
      '主动公开＿＿条。',
      '2025年X月X日前完成。',
      '20XX年。',
      '20××年度。',
      '202X年度。',
    ],
    ...[
      ...['申请S件。', '申请N件、答复M件。', '收到申请？件。', '收到1X件。', '2025年N月N日印发。'],
      ...[
        '《通知》（某办〔2022〕X号）',
        '（某办〔2022〕号）',
        '（某办〔20XX〕3号）',
        '清河区某某局高度重视。',
      ],
      '某某局高度重视。',
      '由某某区负责。',
      'XX局和××镇。',
      'OO局。',
      '〇〇县。',
      '●●局。',
      '共**件、办结**件。',
    ],
    ...[
      '张三诉XX局一案后，复议XX件。',
      '2026年 月 日',
      '2026年月日',
      '数据（ ）件。',
      '收到申请    件。',
      '收到？？件。',
    ],
    ...[
      '【待补充】',
      '（待补充）',
      '[待定]',
      '（数据待核实）',
      '待补充。',
      '主要做法：待补充。',
      'TODO 补数据',
      'TBD',
    ],
    ...[
      '（此处填写主要做法）',
      '此处插入图片',
      '（请填写）',
      '【请补充数据】',
      '{数量}件',
      '｛待填｝',
      '电话：0571-XXXXXXXX',
    ],
  ])('%s', async (line) => expect(await found(line)).toEqual(['unfilled error']))

  test.each([
    ...[
      '张三与某某公司诉我局一案，法院判决驳回。',
      '李××诉××镇人民政府一案已审结。',
      '张某某、王XX等3人申请公开。',
    ],
    ...[
      '尺寸为3×4米，共2×3项。',
      '身份证号3201××××××××1234。',
      '热线138****1234和0571-12345678。',
      '举报人王**已答复。',
    ],
    ...[
      'LED屏、XP系统、光盘XP版、尺码XXL、O2O模式、X射线。',
      'http://www.xx.gov.cn/a__b/c_d.html?x=1 和 a_b@163.com。',
    ],
    ...[
      '二〇〇八年，二○○九年。',
      '“1+X”公开专栏。',
      '栏目内容有待补充完善。',
      '（请见附件）（请示）（待遇保障）',
      '为什么？条例规定公开。',
    ],
    ...[
      '某小区、某村、某公司反映的问题。',
      '各类信息……条理清晰。',
      '□是 □否，●人事工作，○年度培训。',
      '在此补充说明一点。',
    ],
  ])('is not: %s', async (line) => expect(await found(line)).toEqual([]))

  test.each(['某某区某某局', '清河区某某局', 'XX局'])('in the name of the agency: %s', async (agency) => {
    const findings = await checked(minimal().replace('机关: 某区某局', `机关: ${agency}`))
    expect(findings.map(({ rule, address }) => `${rule} ${address}`)).toContain('unfilled 机关')
  })

  test.each([
    ['标题: 某区某局20XX年政府信息公开工作年度报告', '标题'],
    ['附注: （此处填写联系方式）', '附注'],
    ['附件: [统计表, 【待补充】]', '附件.2'],
    ['版记: {抄送: XX办公室}', '版记.抄送'],
    ['附表: {XX情况: {行: {甲: 1}}}', '附表.XX情况'],
    ['附表: {情况: {行: {XX街道: 1}}}', '附表.情况.XX街道'],
    ['附表: {情况: {列: {XX件: ~}, 行: {甲: {XX件: 1}}}}', '附表.情况.XX件'],
    ['附表: {情况: {行: {甲: 1}, 表注: 注：XX。}}', '附表.情况.表注'],
    ['附图: {XX图: {类型: 柱状, 数据: {甲: 1, 乙: 2}}}', '附图.XX图'],
    ['发布: {摘要: （请填写）}', '发布.摘要'],
  ])('is looked for in all that is printed: %s', async (line, address) => {
    const findings = await checked(`${minimal()}${line}\n`)
    expect(findings.filter(({ rule }) => rule === 'unfilled').map((each) => each.address)).toEqual([address])
  })
})

describe('marks of Markdown and HTML', () => {
  test.each([
    ['**（一）主动公开**', '（一）主动公开'],
    ['推进**重点领域**公开，加强**解读**。', '推进重点领域公开，加强解读。'],
    ['### 主动公开', '主动公开'],
    ['- 主动公开', '主动公开'],
    ['> 主动公开', '主动公开'],
    ['<b>主动</b><span style="color:red">公开</span>', '主动公开'],
    ['&nbsp;&ldquo;好差评&rdquo;', '“好差评”'],
  ])('%s is mended to %s', async (line, words) => {
    const text = minimal({ 问题及改进: `|\n  ${line}` })
    const [finding] = (await checked(text)).filter(({ rule }) => rule === 'foreign-markup')
    const edits = finding?.edits?.toSorted((a, b) => b.start - a.start) ?? []
    const mended = edits.reduce(
      (all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end),
      text,
    )
    expect(mended).toContain(`问题及改进: |\n  ${words}\n`)
  })

  test.each([
    '[专栏](http://a.gov.cn)',
    '![图](a.png)',
    '第一行<br/>第二行',
    '~~删去的话~~',
    '|一|二|',
    '```',
  ])('%s is told, and left to a person', async (line) => {
    const findings = await checked(minimal({ 问题及改进: `|\n  ${line}` }))
    const [finding] = findings.filter(({ rule }) => rule === 'foreign-markup')
    expect(finding?.severity).toBe('error')
    expect(finding?.edits ?? []).toEqual([])
  })

  test.each([
    ...[
      '处理时间<20天，a<b，增幅-3%至5%。',
      '#政务公开#话题阅读3万次，3#楼。',
      '- 5',
      '5~10个工作日，约30%左右。',
    ],
    ...[
      '政策解读——以图解为主……',
      '重点*领域，注：*为必填项。',
      'AT&T、R&D经费。',
      '1.加强组织领导',
      '[2021]30号，【通知】。',
    ],
  ])('are not: %s', async (line) => expect(await found(line)).toEqual([]))

  test('a key is told, and never renamed', async () => {
    const findings = await checked(`${minimal()}附表: {"**情况**": {行: {甲: 1}}}\n`)
    const [finding] = findings.filter(({ rule }) => rule === 'foreign-markup')
    expect(finding?.address).toBe('附表.**情况**')
    expect(finding?.edits ?? []).toEqual([])
  })
})

describe('what has nothing but （请填写） is told by what it stands under', () => {
  test.each([
    ['（一）主动公开。（请填写）', '（一）主动公开'],
    ['一、概述\n（请填写）', '一、概述'],
    ['（二）申请情况。\n\n（请填写）', '（二）申请情况'],
    ['2.答复情况，\n（请填写）', '2.答复情况'],
    ['（请填写）', '总体情况'],
  ])('%j', async (text, name) => {
    const prose = ['|', ...text.split('\n')].join('\n  ')
    const messages = (await checked(minimal({ 总体情况: prose }))).map(({ message }) => message)
    expect(messages).toContain(`“${name}”还没有填写`)
  })

  test.each(['共公开26条。（请填写）', '一、概述\n共公开26条。\n（请填写）'])('but not %j', async (text) => {
    const prose = ['|', ...text.split('\n')].join('\n  ')
    const messages = (await checked(minimal({ 总体情况: prose }))).map(({ message }) => message)
    expect(messages).toContain('还有没填的地方：“（请填写）”')
  })
})
