import { aggregateText } from './aggregate.ts'

/** Heads of the sheets of units × figures. */
export const matrixText = {
  title: (agency: string, year: number) => `${agency}${year}年度报告汇总表`,
  unit: '单位',
  state: '情况',
  file: '文件',
  total: '合计（只加计入的单位，不加灰色的行）',
  states: aggregateText.states,
}
