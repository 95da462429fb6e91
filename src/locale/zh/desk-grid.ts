/** What the form says on the screen: labels as they are heard, the cell that is looked at, what a cell is told. */
export const deskGridText = {
  comma: '，',
  semicolon: '；',
  stop: '。',
  /** Last year's figure, small in the cell. */
  last: (figure: string) => `上年 ${figure === '' ? '空' : figure}`,
  /** What a blank cell of the report shows in place of a number. */
  blank: '空白',
  noFigure: (given: string) =>
    `“${given}”不是数，没有写进文件。这一格只写数，单位和文字都不写；没有发生的写 0，或者空着（照 0 印）`,
  parts: '表格各部分',
  basics: '机关、日期和网站',
  filled: (done: number, all: number) => `已填 ${done}，共 ${all} 格`,
  wrong: (n: number) => `${n} 处不对`,
  findings: '要改的地方',
  none: '表里没有发现问题',
  showLast: '对照上年',
  noLast: '没有上年的数据可以对照。把上年的数据文件写进“上年”一栏就有了。',
  bar: {
    label: '正在填的这一格',
    hint: '点一格就可以填：Enter 到下一行，Tab 到右边一格，方向键移动；可以从 Excel、WPS 或者网页整块粘贴。',
    computed: '由其他各格相加，不用填',
    last: (figure: string) => `上年是 ${figure === '' ? '空白' : figure}`,
  },
  levels: { error: '错误', warning: '警告', info: '提示' },
  optional: '可不填',
  unchosen: '（没有选）',
  paste: {
    done: (n: number) => `贴好了 ${n} 格，撤销一次就全部还原`,
    nothing: '贴的内容和表里现有的一样，没有要改的',
    heading: '有的内容放不进表里',
    said: (n: number) => (n === 0 ? '没有一格贴得进去，什么都没有改。' : '还什么都没有改。'),
    rest: (n: number) => `其余 ${n} 格照贴`,
    leave: '不贴了',
  },
  addRow: '增加一行',
  rowName: '新一行的名称',
  add: '增加',
  addTable: '增加一张自己的表（附表）',
  tableName: '表的名称',
  firstRow: '第一行的名称',
}
