import { schemaText } from '../../src/locale/zh/schema.ts'

/** The data file's own keys, such as 年度 and 确认: all that the schema explains. Code may name them. */
export const OWN_KEYS: ReadonlySet<string> = new Set(
  namesIn(schemaText).filter((name) => /\p{Script=Han}/u.test(name)),
)

/** Where own keys are read or written. Elsewhere even these are out of place. */
export const SPEAKS_DATA =
  /^(form|report|check|compose|data-file|desk|import|init|workbook|aggregate)\/|^pipeline\/(left-out|load-[a-z]+|list-prose)\.ts$/

interface Words {
  readonly reason: string
  readonly words: readonly string[]
}

/** Other Chinese words in code outside src/locale. None is said to a reader. */
export const OTHER_WORDS: Readonly<Record<string, Words>> = {
  'aggregate/read-unit-list.ts': { reason: 'how spreadsheets show dates', words: ['年', '日', '月'] },
  'chart/text.ts': { reason: 'where a name may be broken', words: ['年月日'] },
  'cli/commands/init-from.ts': { reason: 'a key of the data file', words: ['版式'] },
  'cli/commands/init.ts': { reason: 'file name of the starter', words: ['年'] },
  'cli/commands/workbook.ts': {
    reason: 'a key of the data file, file name of the blank one',
    words: ['年', '版式'],
  },
  'compose/table.ts': { reason: 'numerals that labels begin with', words: ['一二三四五六七八九十'] },
  'data-file/write-own-tables.ts': { reason: 'keys of one’s own tables', words: ['列', '行', '表头'] },
  'desk/rows/add-own-row.ts': { reason: 'a key of one’s own tables', words: ['行'] },
  'document/label-words.ts': {
    reason: 'how words of labels are made',
    words: ['一二三四五六七八九十', '性户社人者局所院站会员部类件数量率费化型', '或和及与'],
  },
  'form/pattern.ts': { reason: 'how numbers are written', words: ['〇零一二两三四五六七八九十百千万亿'] },
  'fonts/official-names.ts': {
    reason: 'names of fonts',
    words: [
      ...['仿宋', '华文仿宋', '华文宋体', '华文楷体', '华文黑体', '宋体', '方正书宋', '方正仿宋'],
      ...['方正小标宋', '方正小标宋简体', '方正楷体', '方正黑体', '楷体', '黑体'],
    ],
  },
  'init/next-own-tables.ts': { reason: 'a key of one’s own tables', words: ['行'] },
  'layout/kinsoku.ts': {
    reason: 'characters and units kept with a number',
    words: [
      ...['个工作日', '个月', '个百分点', '人次', '余多万亿千百', '公斤', '公里', '公顷', '分钟', '小时'],
      ...['工作日', '平方公里', '平方米', '百分点', '立方米', '第'],
    ],
  },
  'prose/lexicon.ts': { reason: 'years that words of a form may name', words: ['上年', '下年', '本年'] },
  'report/helpers.ts': {
    reason: 'names of helpers and how they are written',
    words: ['乙', '占比', '合计', '地址', '甲', '相差', '较上年', '部分'],
  },
  'report/own-tables.ts': {
    reason: 'keys of one’s own tables',
    words: ['列', '种类', '行', '表头'],
  },
  'report/paragraphs.ts': { reason: 'how numbered lines are recognised', words: ['一二三四五六七八九十'] },
  'report/print-own-table.ts': { reason: 'keys of one’s own tables', words: ['列', '行', '表头'] },
  'report/written-number.ts': {
    reason: 'how figures are miswritten',
    words: ['件条次项个人份篇家', '万', '元', '无空'],
  },
  'source/flow-traps.ts': { reason: 'counting words after a figure', words: ['件条次项个'] },
  'source/fold-wording.ts': {
    reason: 'numbering of official labels',
    words: ['一二三四五六七八九十', '其中'],
  },
  'source/line-state.ts': { reason: 'how numbered lines are recognised', words: ['一二三四五六七八九十'] },
  'source/misplaced-lines.ts': { reason: 'counting words behind a figure', words: ['件条次项个'] },
  'source/pipe-slips.ts': { reason: 'a stroke that looks like |', words: ['丨'] },
  'check/conventions/amount-unit.ts': { reason: 'how the name of a government ends', words: ['政府'] },
  'spreadsheet/styles.ts': { reason: 'names of fonts', words: ['宋体'] },
  'writers/docx/faces.ts': {
    reason: 'names of fonts',
    words: [
      ...['仿宋', '华文中宋', '华文仿宋', '华文楷体', '宋体', '微软雅黑', '新宋体', '方正书宋'],
      ...['方正仿宋', '方正小标宋', '方正小标宋简体', '方正楷体', '方正黑体', '楷体', '黑体'],
    ],
  },
}

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) => [name, ...namesIn(inside)])
}
