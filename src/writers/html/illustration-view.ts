import type { Chart, Illustration, Picture } from '../../document/document.ts'
import { chartData } from '../../locale/zh/chart.ts'
import { type SvgView, svgView } from './svg-view.ts'

/** What `illustration.hbs` prints: a picture or a chart, the other is an empty string. */
export interface IllustrationView {
  readonly type: 'illustration'
  /** Unique in the page; the ids within begin with it. */
  readonly id: string
  readonly caption: string
  readonly description: string
  readonly picture: { readonly source: string; readonly width: number; readonly height: number } | ''
  readonly chart: (SvgView & { readonly data: ChartDataView }) | ''
}

/** A chart's figures as a table: a row for each category. */
export interface ChartDataView {
  readonly summary: string
  readonly head: readonly string[]
  readonly rows: readonly { readonly category: string; readonly texts: readonly string[] }[]
}

export function illustrationView(
  { type, caption, description, content }: Illustration,
  id: string,
): IllustrationView {
  const chart = content.kind === 'chart' ? { ...svgView(content, id), data: dataView(content) } : ''
  const picture = content.kind === 'picture' ? pictureView(content) : ''
  return { type, id, caption, description, picture, chart }
}

export function pictureView({ mediaType, bytes, width, height }: Picture) {
  return { source: `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`, width, height }
}

export function dataView({ categories, series, unit }: Chart): ChartDataView {
  const names =
    series.length > 1 ? series.map(({ name }) => chartData.series(name, unit)) : [chartData.value(unit)]
  return {
    summary: chartData.summary,
    head: [chartData.category, ...names],
    rows: categories.map((category, index) => ({
      category,
      texts: series.map(({ texts }) => texts[index] ?? ''),
    })),
  }
}
