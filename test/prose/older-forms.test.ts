import { expect, test } from 'vitest'
import { figuresTold } from '../helpers/figures-told.ts'

const TWO = { '2': '机构经费.人员.专职', '5': '机构经费.人员.兼职' }

test.each([
  ['what is explained on a site', '市政府网站发布政策解读稿件6件', { '6': '回应解读.方式.解读稿件' }],
  [
    'rooms of offices of each level',
    '建立区、街道以及社区级政府信息查阅场所共255个',
    { '255': '机构经费.查阅点' },
  ],
  [
    'parts of a whole that is told of several ways',
    '网站、微信、微博共发布各类信息18条，其中网站8条，微信7条、微博3条',
    { '8': '主动公开.渠道.政府网站', '7': '主动公开.渠道.政务微信', '3': '主动公开.渠道.政务微博' },
  ],
  [
    'what a site tells of money, and of the office above',
    '我局通过局网站主动公开政府信息38条（其中：科技公告9条、项目经费信息公开8条）',
    { '38': '主动公开.渠道.政府网站' },
  ],
  [
    'what an office of a level makes known',
    '共主动公开市级气象部门政府信息166条',
    { '166': '主动公开.信息数' },
  ],
  ['some of several other ways', '通过报刊、微信等其他方式公开24条', { '24': '主动公开.渠道.其他方式' }],
  ['papers parted by how they are classed', '共产生公文类信息15条，其中主动公开的公文类信息有2条', {}],
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
  [
    'who came to what was held',
    '组织培训3次，160人参加；召开会议2次，80人参加',
    { '3': '会议培训.培训班', '160': '会议培训.受训人员', '2': '会议培训.会议' },
  ],
  [
    'what there is since a year',
    '我局自2009年度开始开展公开工作，配备了2名兼职工作人员',
    { '2': '机构经费.人员.兼职' },
  ],
  ['the site of ours by its name', '通过农牧信息网主动公开政府信息85条', { '85': '主动公开.渠道.政府网站' }],
  [
    'by other ways beside one',
    '通过门户网站主动公开政府信息52条，通过电台、微信等媒体主动公开政府信息61条',
    { '52': '主动公开.渠道.政府网站' },
  ],
  ['all that a site has', '上传信息31条，累计网站信息总量为489条', { '31': '主动公开.信息数' }],
  ['who came on top', '又增配了1名信息公开兼职人员', {}],
  ['since January', '2016年1月至今，通过县政府门户网站主动公开信息85条', { '85': '主动公开.渠道.政府网站' }],
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
  expect(await figuresTold('2014', 2016, sentence)).toEqual(due)
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
  [
    'the change of a row',
    '行政许可上一年项目36项，本年减少4项；行政处罚事项新增3项，处理决定数量18件',
    { '36': '行政许可.上年项目', '4': '行政许可.增减', '3': '行政处罚.增减', '18': '行政处罚.处理决定' },
  ],
  ['items told beside their change', '行政强制事项2项，比2019年增加1项', { '1': '行政强制.增减' }],
  ['a change of what has no such column', '收到申请36件，比2019年减少4件', { '36': '新收' }],
  ['words of a title', '公开《用水计划管理办法》等规范性文件6件', { '6': '规范性文件.新公开' }],
  ['letters', '处理网站投诉类信息14条，已回复14条，正在办理0条', {}],
  ['a class of posts', '发布预算信息2条，行政执法公开类6条', {}],
  [
    'papers told without how they came to be',
    '我县2020年度主动公开：行政规范性文件12件',
    { '12': '规范性文件.新公开' },
  ],
  ['what was posted of papers', '主动公开政府信息984条，其中规范性文件41条', {}],
  ['what is not the papers themselves', '发布规范性文件草案11件，公布3件规范性文件解读', {}],
  ['the amount of purchases', '政府集中采购842.5万元', { '842.5万': '政府集中采购.金额' }],
  [
    'the item of the Regulations before a row',
    '第二十条第（五）项行政许可上一年项目数量71项，本年增减0项',
    { '71': '行政许可.上年项目', '0': '行政许可.增减' },
  ],
])('2019, %s: %s', async (_, sentence, due) => {
  expect(await figuresTold('2019', 2020, sentence)).toEqual(due)
})

const WON = '行政诉讼.未经复议.结果维持 + 行政诉讼.复议后.结果维持'

test.each([
  [
    'parts after two kinds of cases',
    '被行政复议1件、行政诉讼3件，其中2件维持原答复',
    { '1': '行政复议', '3': '行政诉讼', '2': WON },
  ],
  [
    'parts that only one of them may hold',
    '被行政复议3件、行政诉讼2件，其中3件维持原答复',
    { '3': '行政复议.结果维持', '2': '行政诉讼' },
  ],
  [
    'what came in and what was carried over',
    '共收到申请15件（新收13件、上年结转2件）',
    { '15': '新收 + 上年结转', '13': '新收', '2': '上年结转' },
  ],
  ['some of what came in', '共收到申请24件（另有重复件2件已合并），受理22件', { '24': '新收' }],
  ['some of so many', '收到的56件申请中已答复52件', { '56': '新收', '52': '办理总计' }],
  [
    'a whole by its parts',
    '申请中属于信访举报投诉类、重复申请不予处理的8件',
    { '8': '不予处理.信访举报投诉 + 不予处理.重复申请' },
  ],
  [
    'what becomes of applications of one way',
    '受理线上信息公开申请40件，依法办结38件，受理线下信息公开申请6件',
    {},
  ],
  [
    'a number before its own noun in another row than the last',
    '现行有效政府规章11份；制发5份规范性文件',
    { '11': '规章.有效', '5': '行政规范性文件.制发' },
  ],
  [
    'cases that applications led to',
    '收到96件信息公开申请。因信息公开申请而产生的3件行政诉讼案件均已审结',
    { '96': '新收', '3': '行政诉讼' },
  ],
  ['what else is answered', '收到申请21件，均按时办结；所有建议和提案9件均办结', { '21': '新收' }],
  ['what was drafted for others', '我局代县政府起草规范性文件2份', {}],
  [
    'parts of the whole after those who applied',
    '收到申请7件；自然人4件，法人3件。其中6件已书面回复，1件结转2025年度继续办理',
    { '7': '新收', '4': '新收.自然人', '3': '新收.法人', '6': '办理总计', '1': '结转下年' },
  ],
  ['one by one', '对依申请公开事项一件一办，受理申请13件', { '13': '新收' }],
  ['these two', '受理依申请公开2件，对这两份申请及时答复', { '2': '新收' }],
  ['cases told as items', '收到行政复议4条，其中3条已撤回', { '4': '行政复议', '3': '行政复议.其他结果' }],
])('2021, %s: %s', async (_, sentence, due) => {
  expect(await figuresTold('2021', 2024, sentence)).toEqual(due)
})
