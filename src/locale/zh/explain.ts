import { withVisibleValues } from '../visible.ts'

/** What a clerk asks of a cell: where it stands on the official form, what counts, what it must agree with. */
export interface FigureExplanation {
  /** The section's official heading. */
  readonly heading: string
  /** The band over the block: 第二十条第（一）项. */
  readonly band?: string
  /** Official labels from the outside in. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Counting notes. */
  readonly notes: readonly string[]
  readonly unit?: string
  readonly kind: string
  /** Added up by the tool. */
  readonly isTotal: boolean
  /** 勾稽关系 that name it, as they are declared. */
  readonly rules: readonly string[]
  /** The instrument that prescribes the form. */
  readonly source: string
}

export interface ColumnExplanation {
  /** The section's official heading. */
  readonly heading: string
  /** Official labels from the outside in. */
  readonly columns: readonly string[]
  /** Counting notes. */
  readonly notes: readonly string[]
  /** The figures that stand in it, from the top. */
  readonly addresses: readonly string[]
}

const ASK_FURTHER = '要看其中一个数怎样填，把它的地址写在 explain 后面'
const OWN_FORM = '自己的版式、增的行，加 --form，后面写版式或者数据文件'

const KINDS: Record<string, string> = {
  count: '不小于 0 的整数',
  change: '整数，减少写负数',
  amount: '不小于 0 的金额，小数位数照原样写',
  number: '数，可以有小数和负号',
  text: '文字',
}

/** What `explain` says. */
export const explainText = withVisibleValues({
  figure: (address: string, format: string, figure: FigureExplanation) => {
    const { heading, band, rows, columns, notes, unit, kind, isTotal, rules, source } = figure
    const lines: readonly (readonly [string, string])[] = [
      ['地址', address],
      ['栏目', [heading, ...(band ? [band] : [])].join(' › ')],
      ['行', rows.join(' › ')],
      ['列', columns.join(' › ')],
      ['填写', isTotal ? '由程序相加，不必填写；填了就会核对' : (KINDS[kind] ?? '')],
      ['单位', unit ?? ''],
      ['统计口径', notes.join('；')],
      ['勾稽关系', rules.join('；')],
      ['依据', source],
      ['版式', format],
    ]
    return lines
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `${name}：${text}`)
      .join('\n')
  },
  within: (subject: string, format: string, addresses: readonly string[]) =>
    `${format}里“${subject}”的地址：\n${addresses.map((address) => `  ${address}`).join('\n')}\n${ASK_FURTHER}`,
  column: (subject: string, format: string, { heading, columns, notes, addresses }: ColumnExplanation) =>
    [
      `“${subject}”是一栏，不是一个数`,
      `栏目：${heading}`,
      `列：${columns.join(' › ')}`,
      ...(notes.length > 0 ? [`统计口径：${notes.join('；')}`] : []),
      `版式：${format}`,
      `这一栏的数，共 ${addresses.length} 行：`,
      ...addresses.map((address) => `  ${address}`),
      ASK_FURTHER,
    ].join('\n'),
  ofAddresses: (options: readonly string[], rule: string) =>
    `“${rule}”是规则，不分年度和版式。请去掉 ${options.join('、')}`,
  ofSum: (options: readonly string[]) => `--in 的汇总文件已经说明是哪一种版式。请去掉 ${options.join('、')}`,
  yearAndForm: '--year 和 --form 只写一个：版式或者数据文件已经说明是哪一种',
  /** `mayBeOwn`: an address that only a form or rows of one's own may have. */
  unknown: (subject: string, nearest: string | undefined, mayBeOwn: boolean) =>
    [
      `没有名为“${subject}”的规则，版式里也没有这个地址`,
      nearest
        ? `是不是“${nearest}”？`
        : '规则名见提示末尾的方括号；地址是“栏目.行.列”，例如 申请.新收.自然人',
      ...(mayBeOwn ? [OWN_FORM] : []),
    ].reduce((said, next) => `${said}${said.endsWith('？') ? '' : '。'}${next}`),
  ownKey: (subject: string, key: string, description: string) =>
    `“${subject}”不是规定的表里的数。“${key}”由本单位写在数据文件里（${description}）。explain 能查的是规则，和版式里的地址，例如 申请.新收.自然人；${OWN_FORM}`,
  badYear: (year: string) => `没有适用于“${year}”年度的版式。请写成 --year 2025 的样子`,
})
