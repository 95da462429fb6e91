import { withVisibleValues } from '../visible.ts'

/** What stands in a workbook that is sent out, and what is said of one that came back. */
export const workbookText = withVisibleValues({
  sheets: {
    guide: '说明',
    basics: '基本信息',
    /** Hidden. */
    addresses: '_地址',
    data: '_数据',
  },
  guide: (title: string, agency: string, year: number) => [
    title,
    `由${agency}填写，${year}年度`,
    '',
    '怎样填写：',
    '一、白色的格子填写；灰色的是规定的文字，不用改；蓝色的是合计，由表格自己相加，不用填。',
    '二、件数填不小于 0 的整数，没有发生的填 0；金额按表里写明的单位填，可以有小数。不要写单位、逗号和空格。',
    '三、表下面的“核对”逐条列出规定的勾稽关系：绿色相符，红色不符。不符的，请检查那几个数。',
    '四、文字填在各部分的页里，每段一行；行不够，接着往下写。“{{申请.新收}}”这样的写法会自动换成表里的数，请保留。',
    '五、填完保存，把整个文件交回。请不要删除各页，不要把数复制到别的文件里。',
    '六、表里的行和栏不能在这里增减，附图、附件不在这里。要增加的，请告诉发来这个文件的人，在数据文件里加上（增行、附表、附图），再发一次。',
    '',
    '各页没有密码。改了行、列、页名也能读回，但读不准的地方会要求核对。',
  ],
  table: {
    hint: '白色的格子填数；蓝色的合计自动相加',
    checks: '核对',
    columns: ['勾稽关系', '左边', '右边', '结果'],
    words: '表里的文字',
    note: (address: string) => `“${address}”的注`,
  },
  prose: {
    hint: '每段一行，接着往下写',
  },
  basics: {
    hint: '灰色的不改；没有的不填',
    columns: ['项目', '内容'],
  },
  rule: (text: string, place: string) => (place === '' ? text : `${text}（${place}）`),
  verdicts: { holds: '相符', error: '不符', warning: '请核对' },
  count: { title: '件数', message: '请填不小于 0 的整数，没有发生的填 0' },
  amount: { title: '金额', message: '请填不小于 0 的数，可以有小数，不写单位' },
  number: { title: '数', message: '请填数，不写单位' },
  /** Why a person should look at a place that was read. `was`: what had been written there. */
  doubts: {
    blank: (was: string) => `表格里这一格是空的（原来是${was}），记为空白（~），请核对；没有发生的填 0`,
    none: (found: string) => `表格里这一格写的是“${found}”，记为空白（~），请核对；没有发生的填 0`,
    error: (found: string, was: string) => `表格里这一格是错误“${found}”，${kept(was)}`,
    noResult: (was: string) => `表格里这一格是公式，没有算出的数，${kept(was)}`,
    date: (shown: string, stored: string, was: string) =>
      `表格里这一格显示为日期 ${shown}（存的数是 ${stored}），${kept(was)}`,
    share: (shown: string, stored: string, was: string) =>
      `表格里这一格显示为 ${shown}（存的数是 ${stored}），${kept(was)}`,
    noFigure: (found: string, was: string) => `表格里这一格写的是“${found}”，读不成这里的数，${kept(was)}`,
    noted: (found: string, made: string) => `表格里这一格写的是“${found}”，只读了 ${made}，请核对`,
    notation: (found: string, made: string) => `表格里这一格写的是“${found}”，读作 ${made}，请核对`,
    formula: (made: string) => `表格里这一格是自己写的公式，按算得的 ${made} 读取，请核对`,
    rounded: (made: string) => `表格里这一格显示的位数少，按存的数 ${made} 读取，请核对`,
    asText: (found: string, made: string) => `表格里这一格的“${found}”存成了文字，读作 ${made}，请核对`,
    cleared: (was: string) => `表格里这里删空了（原来是“${clipped(was)}”），请核对`,
    fixed: (found: string, was: string) =>
      `表格里这一项改成了${found === '' ? '空白' : `“${found}”`}，它是灰色的，不能在表格里改，${kept(was)}`,
    covered: (owner: string) => `表格里这一格并入了 ${owner}，没有读，原来的数没有动，请核对`,
    merged: '表格里这一格与别的格合并了，请核对',
    hidden: '表格里这一格所在的行或列是隐藏的，数照样读了，请核对',
    byWords: (address: string) => `表格里“${address}”按行名、栏名找到，请核对`,
    relabelled: (label: string) => `表格里这一行的名称改了，按“${label}”读取，请核对`,
    gone: (address: string) => `表格里没有找到“${address}”（行、列或页删了，或者名称改了），没有读，请核对`,
    moved: (sheet: string) => `表格“${sheet}”里行的次序变了，按每行的名称对应，请核对`,
    stray: (sheet: string, cell: string, found: string) =>
      `表格“${sheet}”的 ${cell} 有“${found}”，不知道是哪一项，没有读，请核对`,
    otherSheet: (sheet: string) => `页“${sheet}”不是本程序生成的，没有读，请核对`,
    total: (found: string, due: string) =>
      `表格里这个合计是 ${found || '空白'}，各项相加是 ${due || '空白'}，请核对各项`,
    noWay: (shown: string) =>
      `表格里填的是“${shown}”，数据文件里没有写这一项的地方，没有写入，请在数据文件里填写`,
    removed: (was: string) => `表格里删空了，数据文件里的“${clipped(was)}”没有删，请在数据文件里处理`,
  },
  longText: (address: string, most: number) =>
    `“${address}”里有一段超过 ${most} 字，Excel 的一格放不下，没有生成工作簿。请先把这一段分成几段`,
})

function kept(was: string): string {
  return was === '' ? '没有读，请核对' : `没有读，仍是原来的 ${was}，请核对`
}

/** The beginning of a long text. */
function clipped(text: string): string {
  return text.length <= 20 ? text : `${text.slice(0, 20)}……`
}
