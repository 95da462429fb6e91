import { expect, test } from 'vitest'
import { layoutDocument } from '../../src/layout/layout.ts'
import { documentOf, fonts, linesOn, typeArea } from './support.ts'

const kind = ['2021年', '政府信息公开工作', '年度报告']

function titleLines(...units: readonly string[]): readonly string[] {
  return layoutDocument(documentOf({ type: 'title', units }), fonts).pages.flatMap(linesOn)
}

test('a short title stands on one line', () => {
  expect(titleLines('朝阳区', '2021年', '工作报告')).toEqual(['朝阳区2021年工作报告'])
})

test('a longer one breaks between the agency and the year', () => {
  expect(titleLines('大武口区', '朝阳街道办事处', ...kind)).toEqual([
    '大武口区朝阳街道办事处',
    '2021年政府信息公开工作年度报告',
  ])
})

test('a long agency breaks between its words too', () => {
  const units = ['宁夏回族自治区', '石嘴山市', '大武口区', '住房和城乡建设', '和交通运输局']
  const lines = titleLines(...units, ...kind)
  expect(lines).toHaveLength(3)
  expect(lines.at(-1)).toBe('2021年政府信息公开工作年度报告')
})

test('no line has one or two characters alone', () => {
  for (let length = 1; length < 60; length++) {
    for (const line of titleLines('局'.repeat(length), ...kind)) expect(line.length).toBeGreaterThan(2)
  }
})

test('a single word wider than the page is parted evenly and stays inside', () => {
  const lines = titleLines('长'.repeat(30))
  expect(lines).toEqual(['长'.repeat(15), '长'.repeat(15)])
})

test('every line is centred', () => {
  const pages = layoutDocument(
    documentOf({ type: 'title', units: ['大武口区', '朝阳街道办事处', ...kind] }),
    fonts,
  )
  for (const item of pages.pages[0]?.text.filter((one) => one.element) ?? []) {
    const width = item.advances.reduce((sum, advance) => sum + advance, 0)
    expect(item.x + width / 2).toBeCloseTo((typeArea.left + typeArea.right) / 2, 2)
  }
})
