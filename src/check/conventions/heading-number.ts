import { formRules } from '../../locale/zh/check-conventions.ts'
import { chineseNumber } from '../../prose/numerals.ts'
import type { Rule } from '../rule.ts'
import { gatherText, type Match } from '../text/gather.ts'
import { numberedSections } from './heading-level.ts'

/**
 * @rule heading-number
 * @group 标题、栏目和应写的内容
 *
 * 标题序号不连续
 *
 * 同一层的“一、”“（一）”应当依次排列。跳号、重号多半是增删段落以后忘了改序号。
 *
 * 依据：GB/T 9704—2012《党政机关公文格式》7.3.3。
 *
 * @bad 警告 5:3-5:6
 * ```yaml
 * 总体情况: |
 *   （一）主动公开和依申请公开
 *   有序开展。
 *   政府信息管理、平台建设有序开展。
 *   （三）监督保障
 *   有序开展。
 * ```
 *
 * @bad 警告 4:3-4:6
 * ```yaml
 * 总体情况: |
 *   （一）主动公开和依申请公开
 *   有序开展。
 *   （一）政府信息管理、平台建设和监督保障
 *   有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   （一）主动公开和依申请公开
 *   有序开展。
 *   （二）政府信息管理、平台建设和监督保障
 *   有序开展。
 * ```
 */
export const headingNumber: Rule = {
  id: 'heading-number',
  check: (inspection) => {
    const numbered = numberedSections(inspection)
    return gatherText(
      inspection,
      ({ text, isProse, address }) => (isProse ? find(text, numbered.has(address)) : []),
      formRules.headingNumber,
    )
  },
}

const NUMBER = /^[ \u3000]*(?:([一二三四五六七八九十]{1,3})、|（([一二三四五六七八九十]{1,3})）)/gm

/** `isNumbered`: 一、 is the section's own level, and told by heading-level. */
function find(text: string, isNumbered: boolean): readonly Match[] {
  const last = { outer: 0, inner: 0 }
  return [...text.matchAll(NUMBER)].flatMap(({ index, 0: whole, 1: outer, 2: inner }) => {
    const level = outer === undefined ? 'inner' : 'outer'
    const number = chineseNumber(outer ?? inner ?? '') ?? 0
    const before = last[level]
    last[level] = number
    if (level === 'outer') last.inner = 0
    if (isNumbered && level === 'outer') return []
    if ((number === 1 && before !== 1) || number === before + 1) return []
    const start = index + whole.length - whole.trimStart().length
    return [{ start, end: index + whole.length }]
  })
}
