import type { Chart } from '../document/document.ts'
import { drawableText } from '../locale/zh/drawable.ts'
import type { Located } from '../source/located.ts'
import type { ChartData, Tell } from './chart-data.ts'

const MANY_CATEGORIES = 20
const MOST_FIGURES = 60
const LONGEST_LABEL = 40

/** Tells what keeps sound figures from being a chart that says something. */
export function tellUndrawable(
  name: string,
  form: Chart['form'],
  { categories, series }: ChartData,
  at: Located,
  tell: Tell,
): void {
  for (const label of [...categories, ...series.map((each) => each.name)]) {
    const { length } = [...label]
    if (length > LONGEST_LABEL) tell('chart-label', drawableText.longLabel(label, length, LONGEST_LABEL), at)
  }
  const count = categories.length * series.length
  if (count > MOST_FIGURES) tell('chart-size', drawableText.tooMany(name, count, MOST_FIGURES), at)
  else if (categories.length > MANY_CATEGORIES)
    tell('chart-many', drawableText.many(name, categories.length), at)
  if (form === 'pie' || form === 'ring') tellNoSlices(name, categories, series, at, tell)
}

function tellNoSlices(
  name: string,
  categories: readonly string[],
  series: ChartData['series'],
  at: Located,
  tell: Tell,
): void {
  const [only] = series
  if (!only || series.length > 1) {
    tell('chart-series', drawableText.severalRings(name, series.length), at)
    return
  }
  only.values.forEach((value, index) => {
    if (value >= 0) return
    const category = categories[index] ?? ''
    const place = at.kind === 'map' ? at.entries.find(({ key }) => key === category)?.value : undefined
    tell('chart-negative', drawableText.negative(category, only.texts[index] ?? ''), place ?? at)
  })
  const slices = only.values.filter((value) => value !== 0).length
  if (slices === 0) tell('chart-zero', drawableText.allZero(name), at)
  else if (slices === 1) tell('chart-one-slice', drawableText.oneSlice(name), at)
}
