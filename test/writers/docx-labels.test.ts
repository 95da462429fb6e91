import { describe, expect, test } from 'vitest'
import { setLabel } from '../../src/writers/docx/set-label.ts'

/** Twips of a cell that has room for so many characters of 五号. */
const room = (characters: number) => characters * 210 + 100

describe('a centred label of a DOCX table', () => {
  test.each([
    ['商业企业', 3, ['商业', '企业']],
    ['社会公益组织', 2, ['社会', '公益', '组织']],
    ['（三）不予公开', 3, ['（三）', '不予', '公开']],
    ['其他对外管理服务事项', 4, ['其他对外', '管理服务', '事项']],
    ['行政许可', 12, ['行政许可']],
  ] as const)('%s in %i characters breaks as a person would break it', (label, characters, lines) => {
    const { lines: set } = setLabel(label, room(characters))
    expect(set).toEqual(lines)
  })

  test('breaks a sentence behind its marks', () => {
    const label = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
    expect(setLabel(label, 4491).lines).toEqual([
      '（本列数据的勾稽关系为：',
      '第一项加第二项之和，',
      '等于第三项加第四项之和）',
    ])
  })

  test('is set smaller where that keeps a single character from the next line', () => {
    expect(setLabel('自然人', 622)).toEqual({ lines: ['自然人'], size: 18 })
    expect(setLabel('自然人', room(3))).toEqual({ lines: ['自然人'] })
  })

  test.each([622, 584])('stays off its borders in a column of %i twips', (width) => {
    const { lines, size = 21 } = setLabel('自然人', width)
    expect(lines).toEqual(['自然人'])
    expect(3 * 10 * size).toBeLessThanOrEqual(width - 60)
  })

  test('loses no character', () => {
    for (const label of ['', '一', '（', '2021年度LED显示屏（单位：万元）', 'ywjdxx@163.com']) {
      for (const width of [100, 310, 622, 4491]) expect(setLabel(label, width).lines.join('')).toBe(label)
    }
  })
})
