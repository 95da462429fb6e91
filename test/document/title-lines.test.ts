import { expect, test } from 'vitest'
import type { TitleUnit } from '../../src/document/document.ts'
import { titleLines } from '../../src/document/title-lines.ts'

const lines = (...units: readonly TitleUnit[]) => titleLines({ units }, (text) => [...text].length, 20)

test('breaks between units only, best before the year', () => {
  expect(lines('大武口区朝阳街道办事处', '2021年', '工作年度报告')).toEqual([
    '大武口区朝阳街道办事处',
    '2021年工作年度报告',
  ])
})

test('parts a unit wider than a line evenly, and no mark begins or ends a line wrongly', () => {
  expect(lines('甲'.repeat(30))).toEqual(['甲'.repeat(15), '甲'.repeat(15)])
  for (let length = 1; length < 60; length++) {
    const title = `${'甲'.repeat(length)}（乙），${'丙'.repeat(20)}`
    const broken = lines(title)
    expect(broken.join('')).toBe(title)
    for (const line of broken) {
      expect(line.length).toBeLessThanOrEqual(20)
      expect(line).not.toMatch(/^[），]|（$/)
    }
  }
})

test('keeps Latin words and numbers of a wide unit whole', () => {
  const broken = lines(`${'甲'.repeat(18)}report-gen${'乙'.repeat(12)}`)
  expect(broken.some((line) => line.includes('report-gen'))).toBe(true)
})

test('has no lines for no units', () => {
  expect(lines()).toEqual([])
})

test('parts a unit wider than a line at its words, and begins the last line with the year', () => {
  const agency = ['国家税务总局', '巴音郭楞蒙古自治州', '博湖县', '税务局']
  const broken = lines(agency, '2025年政府信息公开工作年度报告')
  expect(broken).toHaveLength(3)
  expect(broken[0]).toMatch(/(?:总局|州)$/)
  expect(broken[2]).toBe('2025年政府信息公开工作年度报告')
})

test('begins a line where it was chosen', () => {
  const title = { units: ['甲市', '乙局', '2025年报告'], breaks: [1] }
  expect(titleLines(title, (text) => text.length, 20)).toEqual(['甲市', '乙局2025年报告'])
})
