import { describe, expect, test } from 'vitest'
import { axisOf } from '../../src/chart/axis.ts'
import { drawChart, formDrawn } from '../../src/chart/draw-chart.ts'
import type { Drawing, Fill, Label } from '../../src/chart/drawing.ts'
import { fillAt } from '../../src/chart/looks.ts'
import { chartOf, charts } from './samples.ts'

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** In em, as the faces at hand have it: a 汉字 is square, digits and small letters are about half as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2000' ? 1 : 0.55), 0)
}

function boxOf({ text, x, y, size, anchor, turned }: Label): Box {
  const length = widthOf(text) * size
  const start = { start: 0, middle: -length / 2, end: -length }[anchor]
  const [rise, drop] = [0.8 * size, 0.1 * size]
  return turned === -90
    ? { text, left: x - rise, right: x + drop, top: y - start - length, bottom: y - start }
    : { text, left: x + start, right: x + start + length, top: y - rise, bottom: y + drop }
}

function outside({ width, height, shapes, labels }: Drawing): readonly string[] {
  const within = (x: number, y: number) => x >= -0.01 && x <= width + 0.01 && y >= -0.01 && y <= height + 0.01
  const points = shapes.flatMap(({ path }) =>
    path.flatMap(([, ...lengths]) =>
      lengths.flatMap((x, index) => (index % 2 === 0 ? [[x, lengths[index + 1] ?? 0] as const] : [])),
    ),
  )
  const texts = labels
    .map(boxOf)
    .filter((box) => !within(box.left, box.top) || !within(box.right, box.bottom))
  return [...points.filter(([x, y]) => !within(x, y)).map(String), ...texts.map(({ text }) => text)]
}

function overlaps(labels: readonly Label[]): readonly string[] {
  const boxes = labels.map(boxOf)
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.1 &&
          other.left < one.right - 0.1 &&
          one.top < other.bottom - 0.1 &&
          other.top < one.bottom - 0.1,
      )
      .map((other) => `${one.text} / ${other.text}`),
  )
}

/** What an eye sees of a fill in print: its grey (ITU-R BT.601), and the hatch. */
function inPrint({ colour, hatch }: Fill): { grey: number; hatch: string } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return {
    grey: (0.299 * red + 0.587 * green + 0.114 * blue) / 255,
    hatch: hatch?.angles.join(' ') ?? '',
  }
}

describe.each(Object.entries(charts))('a %s', (_, chart) => {
  const drawing = drawChart(chart)
  const printed = drawing.labels
    .map(({ text }) => text)
    .join('')
    .replaceAll(' ', '')

  test('stays in its box', () => {
    expect(outside(drawing)).toEqual([])
  })

  test('has no text over another', () => {
    expect(overlaps(drawing.labels)).toEqual([])
  })

  test('fits on a page, in print that can be read', () => {
    expect(drawing.width).toBeLessThanOrEqual(442.3)
    expect(drawing.height).toBeLessThan(225 * 2.835)
    expect(Math.min(...drawing.labels.map(({ size }) => size))).toBeGreaterThanOrEqual(7)
  })

  test('prints every figure and the name of every category and series', () => {
    const texts = chart.series.flatMap((series) => series.texts)
    const labels = drawing.labels.map(({ text }) => text)
    for (const text of texts) expect(labels.some((label) => label.includes(text))).toBe(true)
    for (const name of chart.series.map((series) => series.name)) expect(printed).toContain(name)
    for (const category of chart.categories) expect(printed).toContain(category.replaceAll(' ', ''))
  })

  test('is drawn the same again, to a hundredth of a point', () => {
    expect(drawChart(chart)).toEqual(drawing)
    const lengths = drawing.shapes.flatMap(({ path }) => path.flatMap(([, ...numbers]) => numbers))
    expect(lengths.filter((length) => Math.round(length * 100) / 100 !== length)).toEqual([])
  })
})

test('a bar is as long as its figure says', () => {
  const drawing = drawChart(chartOf({ form: 'column', count: 3, value: (index) => [10, 20, 50][index] ?? 0 }))
  const heights = drawing.shapes
    .filter(({ fill }) => fill)
    .map(({ path }) => {
      const ys = path.flatMap(([letter, , y]) => (letter === 'Z' ? [] : [y ?? 0]))
      return Math.max(...ys) - Math.min(...ys)
    })
  expect(heights.map((height) => Math.round((height / (heights[2] ?? 1)) * 50))).toEqual([10, 20, 50])
})

test.each([2, 3, 8, 9, 12, 17])('neighbours among %i slices differ in black and white', (count) => {
  const fills = Array.from({ length: count }, (_, index) => inPrint(fillAt(index, count, true)))
  fills.forEach((fill, index) => {
    const next = fills[(index + 1) % count] ?? fill
    expect(fill.hatch !== next.hatch || Math.abs(fill.grey - next.grey) > 0.2).toBe(true)
  })
})

test('up to eight series differ in black and white, each from each', () => {
  const fills = Array.from({ length: 8 }, (_, index) => inPrint(fillAt(index, 8)))
  fills.forEach((one, index) => {
    for (const other of fills.slice(index + 1)) {
      expect(one.hatch !== other.hatch || Math.abs(one.grey - other.grey) > 0.15).toBe(true)
    }
  })
})

test('lines differ in their dashes or marks', () => {
  const { shapes } = drawChart(chartOf({ form: 'line', count: 4, groups: 4 }))
  const dashes = shapes.flatMap(({ stroke }) => (stroke?.width === 1.5 ? [stroke.dash?.join(' ') ?? ''] : []))
  expect(new Set(dashes).size).toBe(4)
})

test('columns and slices without room for their labels become bars', () => {
  expect(formDrawn(chartOf({ form: 'column', count: 12 }))).toBe('column')
  expect(formDrawn(chartOf({ form: 'column', count: 40 }))).toBe('bar')
  expect(formDrawn(chartOf({ form: 'ring', count: 12 }))).toBe('ring')
  expect(formDrawn(chartOf({ form: 'pie', count: 40 }))).toBe('bar')
})

test.each([
  [[0], ['0', '1']],
  [
    [3, 7],
    ['0', '2', '4', '6', '8'],
  ],
  [[9980], ['0', '2000', '4000', '6000', '8000', '10000']],
  [
    [-11, 10],
    ['-15', '-10', '-5', '0', '5', '10'],
  ],
  [
    [0.52, 0.07],
    ['0.0', '0.2', '0.4', '0.6'],
  ],
  [[52.654], ['0', '20', '40', '60']],
  [[-3], ['-3', '-2', '-1', '0']],
])('the scale of %j is round: %j', (values, ticks) => {
  expect(axisOf(values, 5).ticks.map(({ text }) => text)).toEqual(ticks)
})
