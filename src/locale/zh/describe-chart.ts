/** What a chart is called, by the word of the data file. */
export const chartForms = {
  柱状: 'column',
  条形: 'bar',
  饼: 'pie',
  环: 'ring',
  折线: 'line',
} as const

type Form = (typeof chartForms)[keyof typeof chartForms]

const FORM_NAMES: Readonly<Record<Form, string>> = {
  column: '柱状图',
  bar: '条形图',
  pie: '饼图',
  ring: '环形图',
  line: '折线图',
}

interface DescribedSeries {
  readonly name: string
  readonly figures: readonly { readonly category: string; readonly text: string }[]
}

/** A chart in words: 环形图：区政府及其部门 9980条，街镇 28条。 */
export function describeChart(form: Form, unit: string, series: readonly DescribedSeries[]): string {
  const told = series.map(({ name, figures }) => {
    const list = figures.map(({ category, text }) => `${category} ${text}${unit}`).join('，')
    return name === '' ? list : `${name}：${list}`
  })
  return `${FORM_NAMES[form]}：${told.join('；')}。`
}
