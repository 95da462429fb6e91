import type { Chart, Illustration } from '../../src/document/document.ts'

const AGENCIES = ['区政府及其部门', '街镇', '教育局', '市场监督管理局', '人力资源和社会保障局', '财政局']
const GROUPS = ['自然人', '商业企业', '科研机构', '社会公益组织']

export interface Shape {
  readonly form: Chart['form']
  readonly count: number
  readonly groups?: number
  readonly suffix?: string
  readonly unit?: string
  readonly value?: (index: number, group: number) => number
}

/** A chart of made-up figures, all different unless `value` says otherwise. */
export function chartOf({ form, count, groups = 1, suffix = '', unit = '件', value = spread }: Shape): Chart {
  const indices = Array.from({ length: count }, (_, index) => index)
  return {
    kind: 'chart',
    form,
    unit,
    categories: indices.map((index) => `${AGENCIES[index % AGENCIES.length]}${index}${suffix}`),
    series: Array.from({ length: groups }, (_, group) => {
      const values = indices.map((index) => value(index, group))
      return { name: groups === 1 ? '' : (GROUPS[group] ?? ''), values, texts: values.map(String) }
    }),
  }
}

function spread(index: number, group: number): number {
  return 11 + index * 97 + group * 13 + (index === 1 ? 9000 : 0)
}

export function illustrationOf(name: string, content: Illustration['content']): Illustration {
  return {
    type: 'illustration',
    name,
    caption: `${name}的图题`,
    description: `${name}的说明 "<&>"`,
    content,
  }
}

const forms = ['column', 'bar', 'pie', 'ring', 'line'] as const

const huge = (index: number): number => Number.MAX_SAFE_INTEGER - index * 10 ** 14
const changing = (index: number): number => ((index * 37) % 23) - 11

/** Every form with few and many figures, long names, nothing, very large and negative figures. */
export const charts: Readonly<Record<string, Chart>> = Object.fromEntries([
  ...forms.flatMap((form) =>
    [2, 5, 12, 40].map((count) => [`${form} of ${count}`, chartOf({ form, count })] as const),
  ),
  ...(['column', 'bar', 'line'] as const).flatMap((form) => [
    [`${form} of 4 × 2`, chartOf({ form, count: 4, groups: 2 })] as const,
    [`${form} of 15 × 4`, chartOf({ form, count: 15, groups: 4 })] as const,
    [`${form} of huge figures`, chartOf({ form, count: 4, value: huge })] as const,
    [`${form} of changes`, chartOf({ form, count: 6, value: changing })] as const,
    [`${form} of nothing`, chartOf({ form, count: 3, value: () => 0 })] as const,
    [`${form} of one`, chartOf({ form, count: 1 })] as const,
  ]),
  ...forms.map((form) => [
    `${form} with long names`,
    chartOf({ form, count: 9, suffix: '及其所属事业单位派出机构和有关社会组织等' }),
  ]),
  ...forms.map((form) => [
    `${form} with Latin names`,
    chartOf({ form, count: 6, suffix: ' Administration' }),
  ]),
  ['ring of one slice', chartOf({ form: 'ring', count: 3, value: (index) => (index === 1 ? 28 : 0) })],
  ['pie with one large slice', chartOf({ form: 'pie', count: 9, value: (index) => (index ? index : 990) })],
  ['column without a unit', chartOf({ form: 'column', count: 3, unit: '' })],
])
