import { withVisibleValues } from '../visible.ts'

/** What one unit gave to a figure. */
export interface ExplainedAddend {
  readonly name: string
  /** The sums that it is within, from the outside in. */
  readonly above: readonly string[]
  readonly value: string
  readonly file?: string
}

/** What `explain --in` says. */
export const explainSumText = withVisibleValues({
  total: (address: string, value: string, count: number) =>
    count === 0 ? `${address} = ${value}` : `${address} = ${value}，由 ${count} 个单位的数相加：`,
  name: ({ name, above }: { readonly name: string; readonly above: readonly string[] }) =>
    [...above, name].join(' › '),
  own: (agency: string) => `只取${agency}自己的数，不是各单位相加`,
  zeros: (count: number) => `其余 ${count} 个单位是 0`,
  blanks: (count: number) => `${count} 个单位是空白`,
  leftOut: (units: readonly { readonly name: string; readonly state: string }[]) =>
    `没有计入：${units.map(({ name, state }) => `${name}（${state}）`).join('、')}`,
  differs: (path: string, found: string, due: string) =>
    `${path} 里现在是 ${found}，与各单位相加的 ${due} 不同：汇总以后改过。请核对`,
  noAddends: (path: string, name: string) =>
    `${path} 旁边没有 ${name}，不知道是哪些单位相加的。--in 请写 report-gen aggregate 汇总的数据文件，并把它的“来源”放在一起`,
  noFigure: (subject: string, nearest: string | undefined) =>
    `${subject} 不是一个数的地址。${nearest ? `是不是“${nearest}”？` : '地址是“栏目.行.列”，例如 申请.新收.自然人'}`,
  unreadable: (path: string) => `${path} 读不通。请先照上面的提示改正`,
})
