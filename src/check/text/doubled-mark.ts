import { lineRules } from '../../locale/zh/check-lines.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from './gather.ts'

/**
 * @rule doubled-mark
 * @group 文字
 *
 * 标点重复，或者两个标点连在一起
 *
 * 改文字时常留下重复的标点：“，，”“，。”“（三）、”。省略号是六个点“……”，破折号是两格的“——”，都不用半角的点和短横代替；引号用“”，不用“＂”。
 *
 * 依据：GB/T 15834—2011《标点符号用法》4.10、4.11、4.13；附录 A 不与序次语的括号连用顿号。
 *
 * @bad 警告 2:7-2:9
 * ```yaml
 * 总体情况: |
 *   各项工作，，围绕主动公开、依申请公开、政府信息管理、平台建设、监督保障有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   各项工作，围绕主动公开、依申请公开、政府信息管理、平台建设、监督保障有序开展。
 * ```
 */
export const doubledMark: Rule = {
  id: 'doubled-mark',
  check: (inspection) =>
    gather(
      inspection,
      (paragraph, { isProse }) => (isProse ? placesOf(paragraph, MARKS, ([found]) => instead(found)) : []),
      lineRules.doubledMark,
    ),
}

/** Two marks where one is due, and marks of another script. */
const MARKS =
  /([，、；：])\1+|(?<!。)。。(?!。)|[，、；：]。|。[，、；]|，[、；]|、[，；]|；[，、]|(?<=[\p{Script=Han}”》）])\.{3,6}|(?<=\p{Script=Han})-{2,}(?=\p{Script=Han})|＂|(?<=^\s*（[一二三四五六七八九十]{1,3}）)、/gu

/** What is plainly meant. */
function instead(found: string): string | undefined {
  const [first = ''] = found
  if (/^(?:([，、；：])\1+|。。)$/.test(found)) return first
  if (/^[，、；：]。$/.test(found)) return '。'
  if (/^\.+$/.test(found)) return '……'
  if (/^-+$/.test(found)) return '——'
  return found === '、' ? '' : undefined
}
