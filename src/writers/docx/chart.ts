import { ChartRun, type ChartRunOptions } from 'docx/charts'
import { axisOf } from '../../chart/axis.ts'
import { fitColumns } from '../../chart/columns.ts'
import { CHART_WIDTH, drawChart, formDrawn } from '../../chart/draw-chart.ts'
import { INK, MARKS } from '../../chart/looks.ts'
import type { Chart, Series } from '../../document/document.ts'
import { chartData, unitLabel } from '../../locale/zh/chart.ts'
import { fillMarks } from './chart-part.ts'
import { SONGTI } from './faces.ts'
import { numberFormat } from './number-format.ts'

/** A native chart, editable in Word and WPS: the form, the order and the scale of the drawing in the other outputs. */
/** `widest` in points. */
export function chartRun(
  chart: Chart,
  altText: NonNullable<ChartRunOptions['altText']>,
  widest: number,
): ChartRun {
  const { width, height, labels } = drawChart(chart)
  const text = { size: Math.min(...labels.map(({ size }) => size)) }
  const labelRotation = labels.find(({ turned }) => turned !== undefined)?.turned ?? 0
  const categoryAxis = { font: text, labelRotation }
  const common = {
    font: { name: SONGTI, color: '000000' },
    chartArea: { fill: 'none', border: 'none' },
    transformation: {
      width: pixels(Math.min(width, widest)),
      height: pixels(Math.min(height + HEAD, TALLEST)),
    },
    altText,
  } as const
  const titled =
    chart.unit === '' ? common : { ...common, title: { text: unitLabel(chart.unit), font: text } }
  switch (formDrawn(chart)) {
    case 'column':
      return new ChartRun({ type: 'column', ...titled, ...bars(chart, text), categoryAxis })
    case 'bar': {
      const reversed = { ...categoryAxis, reverseOrder: true }
      const valueAxis = { ...scale(chart, text), crossesAt: 'maximum' } as const
      return new ChartRun({ type: 'bar', ...titled, ...bars(chart, text), categoryAxis: reversed, valueAxis })
    }
    case 'line':
      return new ChartRun({ type: 'line', ...titled, ...lines(chart, text), categoryAxis })
    case 'pie':
      return new ChartRun({ type: 'pie', ...common, ...slices(chart, text, 'bestFit') })
    case 'ring':
      return new ChartRun({ type: 'doughnut', ...common, ...slices(chart, text), holeSize: 54 })
  }
}

/** What Word needs more than the drawing for its title and margins, and the most that a page has for it; points. */
const HEAD = 20
const TALLEST = 560

/** docx counts in pixels, 96 to the inch. */
function pixels(points: number): number {
  return Math.round((points * 96) / 72)
}

interface Text {
  readonly size: number
}

function scale(chart: Chart, font: Text) {
  const { minimum, maximum, ticks } = axisOf(
    chart.series.flatMap(({ values }) => values),
    5,
  )
  return { minimum, maximum, interval: (maximum - minimum) / (ticks.length - 1), font }
}

/** Below the plot, since Word's title stands above it. */
function legendOf({ series }: Chart, font: Text) {
  return series.length > 1 ? ({ position: 'bottom', font } as const) : false
}

function bars(chart: Chart, font: Text) {
  const marks = fillMarks(chart.series.length)
  return {
    categories: chart.categories,
    series: chart.series.map((each, index) => ({
      ...named(each, chart),
      color: marks[index] ?? '',
      ...labels(each, { font, position: 'outsideEnd' }),
    })),
    valueAxis: scale(chart, font),
    legend: legendOf(chart, font),
    gapWidth: gapWidth(chart),
    overlap: 0,
  } as const
}

/** The gap between the groups of bars in per cent of a bar. */
function gapWidth(chart: Chart): number {
  const fit = chart.form === 'column' ? fitColumns(chart, CHART_WIDTH) : undefined
  if (!fit) return 60
  return Math.min(500, Math.round((100 * fit.slot) / fit.column) - 100 * chart.series.length)
}

const DASHES = ['solid', 'dash', 'shortDot', 'dashDot'] as const

/** The values of several lines stand in a table below them, as in the drawing. */
function lines(chart: Chart, font: Text) {
  const several = chart.series.length > 1
  return {
    categories: chart.categories,
    series: chart.series.map((each, index) => ({
      ...named(each, chart),
      color: INK.slice(1),
      line: { width: 1.5, dash: DASHES[index % DASHES.length] ?? 'solid' },
      markers: { shape: MARKS[index % MARKS.length] ?? 'circle', size: 6 },
      ...(several ? {} : labels(each, { font, position: 'above' })),
    })),
    valueAxis: scale(chart, font),
    legend: legendOf(chart, font),
    ...(several ? { dataTable: { font } } : {}),
  } as const
}

/** More slices than these are named in a key: Word does not keep the names of small ones apart. */
const MOST_NAMED = 6

/** Word puts the labels of a pie where they keep clear of each other; those of a ring can only stand on it. */
function slices(chart: Chart, font: Text, position?: 'bestFit') {
  const { categories, unit, series } = chart
  const isNamed = position !== undefined && categories.length <= MOST_NAMED
  const options = { font, category: isNamed, ...(position ? { position } : {}) }
  const colors = fillMarks(categories.length, true)
  return {
    categories,
    series: series.map((each) => ({ ...named(each, chart), colors, ...labels(each, options, unit) })),
    legend: isNamed ? false : ({ position: 'right', font } as const),
  } as const
}

function named({ name, values }: Series, { unit }: Chart) {
  return { name: name === '' ? chartData.value(unit) : name, values }
}

/** The values as they are printed elsewhere; those with other decimals or signs than the first have formats of their own. */
function labels<const Options extends object>({ texts }: Series, options: Options, unit = '') {
  const format = (text: string) => ({
    ...options,
    value: true,
    numberFormat: numberFormat(text, unit),
  })
  const usual = format(texts[0] ?? '')
  const own = texts.map((text) => {
    const label = format(text)
    return label.numberFormat === usual.numberFormat ? undefined : label
  })
  return { dataLabels: usual, ...(own.some(Boolean) ? { pointLabels: own } : {}) }
}
