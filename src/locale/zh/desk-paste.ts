import { withVisibleValues } from '../visible.ts'

/** What is said of a pasted block that does not fit. */
export const pasteText = withVisibleValues({
  noFigure: (label: string, found: string) =>
    `“${label}”：贴来的是“${found}”，不是数。没有发生的请写 0，或者空着`,
  doubt: {
    unit: (label: string, found: string, made: string) =>
      `“${label}”：“${found}”要换成本表的单位，是 ${made}，请自己填`,
    spaces: (label: string, found: string, _: string) => `“${label}”：“${found}”中间有空格，像是几个数`,
    notation: (label: string, found: string, made: string) => `“${label}”：“${found}”像是 ${made}，请自己填`,
  },
  note: (label: string, found: string, note: string) =>
    `“${label}”：“${found}”里的“${note}”是注，不能贴进来，请在原文里写“注”`,
  total: (label: string, pasted: string, summed: string) =>
    `“${label}”由各项相加，贴进去以后是 ${summed}，贴来的是 ${pasted}。请核对各项`,
  outside: (count: number, first: string) => `有 ${count} 格超出了这张表，例如“${first}”`,
  unknownRow: (cells: string) => `这一行不知道是表里的哪一行：${cells}`,
  unknownColumn: (found: string) => `“${found}”这一栏不是表里的栏，没有贴`,
  nearRow: (found: string, label: string) => `“${found}”这一行像是“${label}”，但名称不同，没有贴`,
  miscounted: (label: string, found: number, due: number) =>
    `“${label}”这一行有 ${found} 个数，应有 ${due} 个，没有贴`,
  empty: '没有可以贴的内容。请先复制表格里的格子。',
  noCell: '请先点一下要从哪一格贴起。',
  label: (words: readonly string[]) => words.join('，'),
})
