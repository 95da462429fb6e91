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
  longText: (address: string, most: number) =>
    `“${address}”里有一段超过 ${most} 字，Excel 的一格放不下，没有生成工作簿。请先把这一段分成几段`,
})
