/** Printed above a chart. */
export const unitLabel = (unit: string) => `单位：${unit}`

/** The table of a chart's figures. */
export const chartData = {
  summary: '查看数据',
  category: '类别',
  value: (unit: string) => (unit === '' ? '数值' : `数值（${unit}）`),
  series: (name: string, unit: string) => (unit === '' ? name : `${name}（${unit}）`),
}
