import { expect, test } from 'vitest'
import { figuresItMayTell, figuresTold } from '../helpers/figures-told.ts'

test.each([
  [
    'a list by the word before it',
    '制发规章、行政规范性文件分别为1件、2件',
    { '1': '规章.制发', '2': '行政规范性文件.制发' },
  ],
  [
    'a list by the column before it',
    '现行有效的规章和行政规范性文件分别为3件和5件',
    { '3': '规章.有效', '5': '行政规范性文件.有效' },
  ],
  ['a list as one', '废止规章、行政规范性文件4件', { '4': '规章.废止 + 行政规范性文件.废止' }],
  ['as many of one as of the other', '制发规章和规范性文件各2件', { '2': '行政规范性文件.制发' }],
  [
    'what came in after what was carried over',
    '共办理政府信息公开申请21件，其中上年结转3件，新收18件',
    { '21': '上年结转 + 新收', '3': '上年结转', '18': '新收' },
  ],
  [
    'what follows when all is parted',
    '受理政府信息公开申请18件，其中新收到16件，结转上年度办理2件，办结15件',
    { '18': '新收 + 上年结转', '16': '新收', '2': '上年结转', '15': '办理总计' },
  ],
  [
    'parts of the one and of the other',
    '收到申请20件，其中自然人申请17件，其他组织申请3件；上年结转申请6件，其中自然人申请5件，其他组织申请1件',
    {
      '20': '新收',
      '17': '新收.自然人',
      '3': '新收.其他',
      '6': '上年结转',
      '5': '上年结转.自然人',
      '1': '上年结转.其他',
    },
  ],
  ['some of all', '办结的86件中予以公开的12件', { '86': '办理总计', '12': '予以公开' }],
  [
    'some of all, in the clause after them',
    '收到申请5件，其中3件，予以公开',
    { '5': '新收', '3': '予以公开' },
  ],
  ['several reasons', '11件因属于重复申请、信访投诉类申请等原因不予处理', { '11': '不予处理' }],
  [
    'items that the form has one figure for',
    '废止行政规范性文件2件、失效4件',
    { '2': '行政规范性文件.废止' },
  ],
  [
    'money among what is on pages, and more than that',
    '全年主动公开信息138条，其中行政规范性文件2件，行政许可决定267件，行政事业性收费24万元',
    { '267': '行政许可.处理决定', '24万': '行政事业性收费.金额' },
  ],
  ['documents that were looked through', '对本单位制发的14件规范性文件进行全面清理', {}],
])('2021, %s: %s', async (_, sentence, due) => {
  expect(await figuresTold('2021', 2024, sentence)).toEqual(due)
})

test.each([
  [
    'items with marks',
    '①参加或举办新闻发布会总次数1次。②政策解读稿件发布数2篇。',
    { '1': '回应解读.方式.新闻发布会', '2': '回应解读.方式.解读稿件' },
  ],
  ['whose account it is', '通过区民政局微信公众号公开信息53条', { '53': '主动公开.渠道.政务微信' }],
  ['two sites', '局门户网站公开信息204条。市政府网站公开信息117条。', {}],
  ['what stood in an issue', '全年共发刊9期，发布信息15条', {}],
  [
    'less than what was told of all',
    '主动公开政府信息512条。在本地媒体公开信息30条。',
    { '512': '主动公开.信息数' },
  ],
  ['all since the beginning', '通过目录系统累计主动公开政府信息已达612条', {}],
  [
    'how documents are classed, with shares',
    '政府信息总数为300条，其中：主动公开200条，占66.67%；依申请公开100条，占33.33%',
    {},
  ],
  [
    'what is counted right behind the second number',
    '设立了1个申请受理点和2个电子查阅室',
    { '2': '机构经费.查阅点' },
  ],
  ['people by what they do', '办公室两名同志具体负责政府信息公开', { 两: '机构经费.人员' }],
])('2014, %s: %s', async (_, sentence, due) => {
  expect(await figuresTold('2014', 2016, sentence)).toEqual(due)
})

test.each([
  ['what offices go by', '做到“办结一件申请、解决一个问题、温暖一颗民心”', {}],
  [
    'a list by the column before it, of one row after the other',
    '集中公开有效规范性文件57份，规章3份',
    { '57': '行政规范性文件.有效', '3': '规章.有效' },
  ],
  [
    'what was carried over, told from where',
    '受理依申请公开政府信息1037件，结转自上年度64件，其中：已答复1058件，结转下年度继续办理43件',
    { '1037': '新收', '64': '上年结转', '1058': '办理总计', '43': '结转下年' },
  ],
  [
    'who withdrew, and when',
    '引起行政诉讼3件，1件申请人起诉后撤诉；2件尚未审结',
    {
      '3': '行政诉讼',
      '1': '行政诉讼.未经复议.其他结果 + 行政诉讼.复议后.其他结果',
      '2': '行政诉讼.未经复议.尚未审结 + 行政诉讼.复议后.尚未审结',
    },
  ],
  [
    'what was closed of all that there was',
    '收到申请217件（不含上年结转6件），其中已办结204件，结转下年办理19件',
    { '217': '新收', '6': '上年结转', '204': '办理总计', '19': '结转下年' },
  ],
  [
    'reviews and lawsuits by one name',
    '引发行政争议31件，其中行政复议23件，行政诉讼8件',
    { '31': '行政复议 + 行政诉讼', '23': '行政复议', '8': '行政诉讼' },
  ],
  [
    'several companies and others',
    '受理信息公开申请71件（其中，自然人提交申请66件，商业企业、科研机构、社会公益组织、法律服务机构等其他组织提交申请5件）',
    { '71': '新收', '66': '新收.自然人', '5': '新收.法人' },
  ],
  ['a hotline', '热线共服务16544人次，信息咨询类12467件，投诉举报类3279件，意见建议类35件', {}],
  [
    'who asked for what was carried over',
    '新收申请30件，其中自然人25件，商业企业5件。上年结转申请4件，自然人3件，商业企业1件',
    {
      '30': '新收',
      '25': '新收.自然人',
      '5': '新收.商业企业',
      '4': '上年结转',
      '3': '上年结转.自然人',
      '1': '上年结转.商业企业',
    },
  ],
  [
    'the rest, beside what was closed otherwise',
    '收到申请8件，其中，申请人主动撤销2件，结转下年度继续办理1件，其余5件已答复',
    { '8': '新收', '2': '其他处理.其他', '1': '结转下年' },
  ],
  ['those who apply for permits', '行使的行政许可事项为1项，全年申请量0件，受理量0件，办结量0件', {}],
  [
    'how reviews ended, and no application',
    '共涉及行政复议2件，1件维持，1件因撤回申请终止',
    { '2': '行政复议', '1': '行政复议.其他结果' },
  ],
  [
    'what was carried over, and what came in',
    '共办结3件上年结转、26件本年新收的申请',
    { '3': '上年结转', '26': '新收' },
  ],
  ['none, in a character', '行政复议、行政诉讼均为零', { 零: '行政诉讼' }],
  [
    'permits and penalties of a trade',
    '作出卫生行政许可决定267件、行政处罚决定38件',
    { '267': '行政许可.处理决定', '38': '行政处罚.处理决定' },
  ],
  [
    'reviews of all kinds, and ours of them',
    '办理行政复议案件87件，其中涉及政府信息公开的行政复议案件6件，维持4件',
    { '6': '行政复议', '4': '行政复议.结果维持' },
  ],
  [
    'one reason, which may be the only one',
    '因本机关不掌握等原因无法提供265件',
    { '265': '无法提供.不掌握' },
  ],
  ['what a bracket says is in it', '作其他处理（含申请人主动撤回申请）469件', { '469': '其他处理' }],
  [
    'reviews and lawsuits of a field',
    '全市全年备案政府信息依申请公开领域行政复议案件134件，行政诉讼案件57件',
    { '134': '行政复议', '57': '行政诉讼' },
  ],
])('2021, %s: %s', async (_, sentence, due) => {
  expect(await figuresTold('2021', 2024, sentence)).toEqual(due)
})

test.each([
  [
    'the way that a heading names',
    '3、政务微信。2016年发布信息365条',
    ['主动公开.信息数', '主动公开.渠道.政务微信'],
  ],
])('2014, %s: %s', async (_, sentence, due) => {
  expect(await figuresItMayTell('2014', 2016, sentence)).toEqual(due)
})

test.each([
  [
    'two ways as one, after another',
    '通过政府网站公开数897条，通过微博微信公开数987条',
    { '897': '主动公开.渠道.政府网站', '987': '主动公开.渠道.政务微博 + 主动公开.渠道.政务微信' },
  ],
  [
    'who there is, after a sentence of another year',
    '2015年9月，调整领导小组。办公室配备3名兼职工作人员，负责日常工作',
    { '3': '机构经费.人员.兼职' },
  ],
  [
    'what was made, and how it is classed',
    '共制作、获取政府信息621 条，其中主动公开31条，不予公开590条；受理政府信息公开申请3条',
    { '3': '依申请公开.收到申请' },
  ],
  ['all since the beginning, without the word', '自条例实施以来，共公开信息3860条', {}],
  [
    'all since a site was opened, and what the year added',
    '自网站开通以来共发布信息860条，2016年发布信息120条',
    { '120': '主动公开.信息数' },
  ],
  ['one kind of what a site tells', '在政府信息门户网站公布工作开展类信息31条', {}],
  ['shares of documents', '规范性文件信息3条，占6%；人事信息7条，占14%', {}],
  [
    'pages named in a bracket before',
    '公开政务信息（包括：组织机构、信访投诉等34个二级栏目）共计77214条。其中，政务公开718条',
    { '77214': '主动公开.信息数' },
  ],
  ['what each of two has', '针对主动公开和依申请公开分别配备了1名专职人员', {}],
  [
    'who does it beside other work',
    '抽调了3名人员兼职负责政府信息公开日常管理',
    { '3': '机构经费.人员.兼职' },
  ],
  ['one for each of the offices', '各部门、各单位指定1名信息员', {}],
  [
    'who there is since something was set up',
    '我镇于2004年5月成立了领导小组，由镇长担任组长，并配备了4名工作人员',
    { '4': '机构经费.人员' },
  ],
  ['how many there are now', '专兼职工作人员由原来的3人增加到现在的6人', { '6': '机构经费.人员' }],
  [
    'a site by the name of its place',
    '通过云川政府在线共主动公开政府信息497条',
    { '497': '主动公开.渠道.政府网站' },
  ],
])('2014, %s: %s', async (_, sentence, due) => {
  expect(await figuresTold('2014', 2016, sentence)).toEqual(due)
})

test.each([
  [
    'documents in the name of one office',
    '新公开规范性文件164件，其中以市政府及市政府办公室名义印发的27件',
    { '164': '规范性文件.新公开' },
  ],
  ['permits that were handled', '行政许可项目2019年8项，2020年增加5项，办件量93件', {}],
  [
    'documents among what a site sent out',
    '局门户网站共推送各类工作信息341条，含行政规范性文件5件，文件解读5件',
    {},
  ],
  [
    'documents of one office and of another',
    '现行有效的4件市政府规章、172件市政府规范性文件、318件市政府办公室规范性文件集中公开',
    { '4': '规章.新公开' },
  ],
])('2019, %s: %s', async (_, sentence, due) => {
  expect(await figuresTold('2019', 2020, sentence)).toEqual(due)
})
