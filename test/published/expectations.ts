/** What becomes of a fault that was noted in a published report. */
export type Expectation =
  | {
      readonly id: string
      readonly state: 'found'
      /** In words. */
      readonly fault: string
      /** The transcription that holds it, by its key. */
      readonly of: string
      readonly rule: string
      /** What stands at the finding's place, or at a related one. */
      readonly at: string
    }
  | {
      readonly id: string
      readonly state: 'cannot' | 'undecided'
      readonly fault: string
      readonly why: string
    }

const found = (
  id: string,
  rule: string,
  at: string,
  fault: string,
  of = id.replace(/-.*/, ''),
): Expectation => ({
  id,
  state: 'found',
  fault,
  of,
  rule,
  at,
})
const cannot = (id: string, fault: string, why: string): Expectation => ({ id, state: 'cannot', fault, why })
const undecided = (id: string, fault: string, why: string): Expectation => ({
  id,
  state: 'undecided',
  fault,
  why,
})

const PRINTED = '由版式印出，数据文件里没有这些字'
const ROUND = '讲日常工作的整数可以是约数'
const SPELLING = '单个错别字：为个别字造词表会误伤别处'

export const EXPECTATIONS: readonly Expectation[] = [
  found('R2016-E1', 'prose-sum', '318', '咨询318人次，各项相加380'),
  found(
    'R2016-E2',
    'title',
    '开福区东风路街道2016年度政府信息公开工作年度报告',
    '标题“年度”重复、机关不是全称',
  ),
  found('R2016-E3', 'section-missing', '', '缺《政府信息公开情况统计表》'),
  found('R2016-E4', 'section-topic', '正文', '没有主动公开的总数、收费及减免情况'),
  found('R2016-E5', 'announced-parts', '三、依申请公开政府信息情况', '开头列出的各部分与标题不一致'),
  undecided('R2016-W1', '没有写依据《政府信息公开条例》', '这几年的版式没有规定开头要写依据'),
  undecided('R2016-W2', '同一文件列在两处', '同名文件可以属于两类'),
  undecided('R2016-W3', '“司法调整”等疑误', SPELLING),
  cannot('R2016-W4', '正文混入网页上的字', '录入时没有带入；带入时由 foreign-text 指出'),
  undecided('R2016-W5', '费用5万余元', ROUND),
  undecided('R2016-W6', '以设想为主', '要靠人判断'),
  undecided('R2016-I1', '列举的标点不一致', '条目末尾可以没有标点'),
  found('R2016-I2', 'list-number', '1、', '“1、”应为“1.”'),

  found('R2017-E1', 'prose-number', '23', '兼职人员23人，表里24'),
  found('R2017-E2', 'prose-number', '100', '接受培训100人次，表里96'),
  found('R2017-E3', 'bound', '0', '有回应方式2次，回应热点却是0'),
  undecided('R2017-W1', '文中讲了两次回应', '一段叙述里有几次回应，读不出来'),
  found('R2017-W2', 'prose-number', '100余', '同一个数三种说法'),
  undecided('R2017-W3', '转载解读3篇，表里解读稿件0', '转载可以不计'),
  undecided('R2017-W4', '“涉及气象领域”像是别处的话', '没有别的机关的名称可供核对'),
  found('R2017-W5', 'document-number', '﹝2017﹞', '发文字号的括号'),
  found('R2017-W6', 'prose-unit', '项', '“3项”，表里以件计'),
  undecided('R2017-W7', '正文没有标题、依据和统计期限', '标题由程序印出；这几年的版式没有规定开头'),
  undecided('R2017-W8', '12000份与6万余居民“全覆盖”', '合理与否要靠人判断'),
  cannot('R2017-I1', '数字与单位之间的空格', '录入时没有带入；带入时由 stray-space 指出'),
  undecided('R2017-I2', '标题末尾有逗号', '短行可以不是标题'),
  cannot('R2017-I3', '“统 计 指 标”', PRINTED),
  found('R2017-I4', 'needless-comma', '、', '书名号之间的顿号'),
  undecided('R2017-I5', '表里有、文中没有的数', '文中不必重复每个数'),

  found('R2018-E1', 'title', '包河区2018年政府信息公开工作报告', '标题缺“年度”、机关不是全称'),
  found('R2018-E2', 'section-topic', '正文', '没有写申请是怎样答复的'),
  cannot('R2018-E3', '三张表的单位一栏是空的', '附表的单位在表头声明一次，由程序印出'),
  undecided('R2018-E4', '说附有“附图”而没有', '附件、附图不在正文里'),
  found('R2018-E5', 'announced-parts', '五、政府信息公开的收费及减免情况', '开头列出的各部分与标题不一致'),
  undecided('R2018-W1', '“信息开工作”', SPELLING),
  undecided('R2018-W2', '“道渠”', SPELLING),
  cannot('R2018-W3', '繁体和台湾用词', '录入为规范汉字；繁体字由 traditional-script 指出'),
  cannot('R2018-W4', '正文混入网页上的字', '录入时没有带入；带入时由 foreign-text 指出'),
  undecided('R2018-W5', '附表名称不一致', '名称由机关自定'),
  undecided('R2018-W6', '587条与85件容易混淆', '说的是两件事'),
  cannot('R2018-I1', '项目符号“•”', '录入时没有带入'),

  found('R2020-E1', 'blank-cell', '~', '表三、表四的空白', 'R2020 blanks'),
  found('R2020-E2', 'prose-omission', '复议诉讼', '表四有数，正文没有写'),
  undecided('R2020-W1', '自行拆分的行', '用“增行”声明，照印'),
  cannot('R2020-W2', '表头“采购总金额（万元，保留四位小数）”', PRINTED),
  found('R2020-W3', 'number-notation', '＋10', '全角加号', 'R2020 plus'),
  undecided('R2020-W4', '“不予以公开”“暂未办结”', '意思明白，按同义的说法核对'),
  found('R2020-W5', 'as-of', '截止到', '“截止”应为“截至”'),
  undecided('R2020-W6', '“负责同时”', SPELLING),
  found('R2020-W7', 'half-width', ',', '半角逗号'),
  undecided('R2020-W8', '130余条、1000余条、千余次', ROUND),
  undecided('R2020-W9', '问题四条、措施三条', '不必逐条对应'),
  undecided('R2020-W10', '行政强制增19而决定0', '合理与否要靠人判断；给出上年数据时由 outlier 指出'),
  undecided('R2020-W11', '句子缺主语', '要靠人判断'),
  found('R2020-I1', 'needless-comma', '、', '书名号之间的顿号'),
  undecided('R2020-I2', '机关简称', '正文可以用简称'),
  cannot('R2020-I3', '没有信息处理费的说明', '2020年度不要求'),

  cannot('R2021-E1', '表三16个行名被0覆盖', PRINTED),
  found('R2021-E2', 'section-topic', '其他事项', '没有写信息处理费'),
  cannot('R2021-E3', '第六部分的标题', PRINTED),
  cannot('R2021-E4', '第五部分的标题', PRINTED),
  cannot('R2021-E5', '列名“现行有效件”', PRINTED),
  undecided('R2021-E6', '“等5个清单”只举了四个', '“等”表示没有举完'),
  found('R2021-W1', 'section-topic', '引言', '依据已停止使用'),
  found('R2021-W2', 'publication-date', '2022-03-17', '迟于1月31日'),
  found('R2021-W3', 'unfinished-sentence', '等', '末句没有说完'),
  found(
    'R2021-W4',
    'foreign-text',
    '现将《大武口区朝阳街道办事处2021年政府信息公开工作年度报告》的报告随文呈上，请审阅',
    '混入报送的话',
  ),
  found('R2021-W5', 'missing-unit', '20', '数字后面没有单位'),
  undecided('R2021-W6', '900余条', ROUND),
  found('R2021-W7', 'this-year', '今年以来', '“今年以来”'),
  undecided('R2021-W8', '“5个清单社会救助”缺顿号', '少了标点，读不出来'),
  undecided('R2021-W9', '“阳光执行”等疑误', SPELLING),
  undecided('R2021-W10', '第一部分五个方面齐全', '没有问题'),
  found('R2021-I1', 'needless-comma', '、', '书名号之间的顿号'),
  cannot('R2021-I2', '看不见的空格', '录入时没有带入；带入时由 invisible-character 指出'),
  cannot('R2021-I3', '标题缩进不一', PRINTED),
  cannot('R2021-I4', '页脚的空格', '不是报告的内容'),
]

/** Other findings on the transcriptions, by `transcription rule`, and why they are right. */
export const FURTHER: Readonly<Record<string, string>> = {
  'R2017 date-missing': '原文没有注明日期',
  'R2018 date-missing': '原文没有注明日期',
  'R2018 section-missing': '缺《政府信息公开情况统计表》（R2018-E2 的另一面）',
  'R2020 date-missing': '原文没有注明日期',
  'R2020 as-of': '“截止2020年12月31日”（R2020-W5 的另一处）',
  'R2020 number-notation': '“＋335”“＋19”（R2020-W3 的另外两处）',
  'R2020 half-width': '引言里的半角括号',
  'R2020 redundant-total': '抄录了表三、表四的总计',
  'R2021 unfinished-sentence': '“进行答复”后面没有句号（R2021-W3 的另一处）',
  'R2021 missing-unit': '“审会4”（R2021-W5 的另一处）',
}
