import { expect, test } from 'vitest'
import { lexiconOf } from '../../src/prose/lexicon.ts'
import { readProseText } from '../../src/prose/prose-text.ts'
import { packaged } from '../../src/resources/packaged.ts'

/** What each number of a sentence tells by a form, one of the figures where it may be several. */
async function told(id: string, year: number, sentence: string): Promise<Readonly<Record<string, string>>> {
  const { form } = await packaged.format(id)
  const { statements } = readProseText(sentence, lexiconOf(form, year), form, { year })
  return Object.fromEntries(
    statements
      .filter(({ isInUnit }) => isInUnit)
      .map(({ number, sums: [sum = []] }) => [
        sentence.slice(number.start, number.end),
        sum.map(({ names }) => names.slice(1).join('.')).join(' + '),
      ]),
  )
}

const TWO = { '2': '机构经费.人员.专职', '5': '机构经费.人员.兼职' }

test.each([
  ['a number before its own noun', '配备2名专职人员和5名兼职人员', TWO],
  [
    'a year that something began',
    '2016年以前的工作另述。2013年3月1日起我镇开始此项工作。为此，配备了2名专职人员',
    { '2': '机构经费.人员.专职' },
  ],
  ['the mark of an item', '1.我局主动公开政府信息85条', { '85': '主动公开.信息数' }],
  [
    'the name of an account',
    '主动公开政府信息85条，通过“青山发布”微信公众号公开政府信息37条',
    { '85': '主动公开.信息数', '37': '主动公开.渠道.政务微信' },
  ],
  ['what an account posts', '微信公众号更新发布文章37篇', { '37': '主动公开.渠道.政务微信' }],
  [
    'ways that the form counts',
    '主动公开政府信息85条，其中通过广播、公告栏等方式公开12条',
    { '85': '主动公开.信息数', '12': '主动公开.渠道.其他方式' },
  ],
  [
    'two sites of one figure',
    '主动公开政府信息85条，其中通过市政府网站公开31条，通过本局官方网站公开64条',
    { '85': '主动公开.信息数' },
  ],
  ['what is of one field only', '在民生领域公开政府信息24条', {}],
  [
    'this year after others',
    '2009年以来累计公开政府信息6100条，2015年公开830条，2016年公开912条',
    { '912': '主动公开.信息数' },
  ],
  [
    'what was new in all that there is',
    '到2016年底累计主动公开政府信息6100条，其中本年度新增的主动公开信息912条',
    { '912': '主动公开.信息数' },
  ],
  [
    'papers by their kind',
    '全年制作政府信息90条，其中主动公开信息40条，依申请公开信息30条，不予公开信息20条',
    { '40': '主动公开.信息数' },
  ],
  ['online is no word for ours', '主动公开政府信息85条，其中线上信息公开64条', { '85': '主动公开.信息数' }],
  ['two things in one place', '设立1个信息查阅点和受理点', { '1': '机构经费.查阅点' }],
  ['who was set up', '专门配备了4名工作人员', { '4': '机构经费.人员' }],
  ['a place in a name', '本年度青山镇人民政府网站公开政府信息64条', { '64': '主动公开.渠道.政府网站' }],
  ['where something is set up', '开辟服务大厅、文化站2个公共查阅点', { '2': '机构经费.查阅点' }],
  ['an office that opens', '分局配备了2名专职工作人员', { '2': '机构经费.人员.专职' }],
  [
    'a year named anew',
    '2015年8月旧网站关停，本年度镇政府网站公开政府信息64条',
    { '64': '主动公开.渠道.政府网站' },
  ],
  [
    'two accounts together',
    '主动公开政府信息85条，通过微博、微信发布信息37条',
    { '85': '主动公开.信息数', '37': '主动公开.渠道.政务微博 + 主动公开.渠道.政务微信' },
  ],
  ['letters and visits', '全年受理信访86件', {}],
])('2014, %s: %s', async (_, sentence, due) => {
  expect(await told('2014', 2016, sentence)).toEqual(due)
})

test.each([
  ['a list in one column', '制定规章1件、规范性文件7件', { '1': '规章.新制作', '7': '规范性文件.新制作' }],
  [
    'a list with commas',
    '主动公开政府规章1件，规范性文件7件',
    { '1': '规章.新公开', '7': '规范性文件.新公开' },
  ],
  ['items of the year before', '行政处罚事项上年为64项', { '64': '行政处罚.上年项目' }],
  [
    'decisions of the row told before',
    '其他对外管理服务事项31项，比2019年增加5项，处理决定数量604件',
    { '5': '其他对外管理服务事项.增减', '604': '其他对外管理服务事项.处理决定' },
  ],
  ['decisions counted as posts are', '行政许可类处理决定数21条', { '21': '行政许可.处理决定' }],
  [
    'applications beside what was posted',
    '公开各类信息900余份，其中政府文件98份，依申请公开受理9件，办结8件，行政复议1件',
    { '9': '新收', '8': '办理总计', '1': '行政复议' },
  ],
  [
    'decisions among what was posted',
    '公开信息132条，其中涉及行政许可类处理决定数21条',
    { '21': '行政许可.处理决定' },
  ],
  ['items are no decisions', '行政强制事项3件', {}],
  ['a class of posts', '发布预算信息2条，行政执法公开类6条', {}],
])('2019, %s: %s', async (_, sentence, due) => {
  expect(await told('2019', 2020, sentence)).toEqual(due)
})
