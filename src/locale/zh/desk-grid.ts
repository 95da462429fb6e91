/** What the form says on the screen: labels as they are heard, the cell that is looked at, what a cell is told. */
export const deskGridText = {
  stop: '。',
  /** Last year's figure, small in the cell. */
  last: (figure: string) => `上年 ${figure === '' ? '空' : figure}`,
  /** What was carried over from last year, small in the cell. */
  lastCarried: (figure: string) => `结转 ${figure}`,
  /** What a blank cell of the report shows in place of a number. */
  blank: '空白',
  noFigure: (given: string) =>
    `“${given}”不是数，没有写进文件。这一格只写数，单位和文字都不写；没有发生的写 0，或者空着（照 0 印）`,
  parts: '表格各部分',
  basics: '机关、日期和网站',
  filled: (done: number, all: number, isWhole: boolean) => {
    if (done === 0) return `还没有填数，共 ${all} 格`
    return isWhole && done < all
      ? `填了 ${done} 格；其余 ${all - done} 格按 0 印，不用再填`
      : `填了 ${done} 格，共 ${all} 格`
  },
  left: (n: number) => `${n} 处还没有填完`,
  wrong: (n: number) => `${n} 处不对`,
  findings: '要改的地方',
  none: '表里没有发现问题',
  showLast: '对照上年',
  noLast: '没有上年的数据可以对照。在“机关、日期和网站”的“上年数据文件”里填上去年文件的名字就有了。',
  bar: {
    label: '正在填的这一格',
    hint: '点一格就可以填：Enter 到下一行，Tab 到右边一格，方向键移动，F6 到上面的“填表”“文字”“检查”，再按一次回来；可以从 Excel、WPS 或者网页整块粘贴。',
    keys: '按 F6 到这里，做完自己回到那一格',
    unit: (unit: string) => `单位：${unit}`,
    computed: '由其他各格相加，不用填',
    dropNote: (note: string) => `删去数后面印的注“${note}”`,
    compute: '文件里写了这个合计；删去，改为自动相加',
    last: (figure: string) => `上年是 ${figure === '' ? '空白' : figure}`,
    /** What is left open at the end of a year is carried over: 去年“四、结转下年度继续办理”是 4. */
    carried: (row: string, figure: string) => `去年“${row}”是 ${figure}`,
  },
  levels: { error: '错误', warning: '警告', info: '提示', left: '还没有填完' },
  optional: '可不填',
  unchosen: '（没有选）',
  paste: {
    done: (n: number) => `贴好了 ${n} 格，撤销一次就全部还原`,
    nothing: '贴的内容和表里现有的一样，没有要改的',
    heading: '有的内容放不进表里',
    totalsHeading: '贴来的合计与各项之和不同',
    said: (n: number) => (n === 0 ? '没有一格贴得进去，什么都没有改。' : '还什么都没有改。'),
    rest: (n: number) => `其余 ${n} 格照贴`,
    all: (n: number) => `${n} 格照贴，合计由程序相加`,
    leave: '不贴了',
  },
  addRow: '增加一行',
  addFormRow: '增加规定以外的行（增行）',
  rowPlace: '加在哪里的末尾',
  tableColumns: '各栏的名称，用顿号分开；只有一栏的不用写',
  rowName: '新一行的名称',
  add: '增加',
  addTable: '增加一张自己的表（附表）',
  tableName: '表的名称',
  firstRow: '第一行的名称',
}
