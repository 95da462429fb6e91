import { textRules } from '../../locale/zh/check-text.ts'
import { isContradicted } from '../prose/contradiction.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'
import { gather, placesOf } from './gather.ts'

/**
 * @rule vague-number
 * @group 文字
 *
 * 数字不确切
 *
 * 表里报出的数，正文也应当确切，不写“收到申请20余件”；末位不是0的数（“157余条”），后面不会再有“余”“多”，数和“余”必有一个错了。
 * 日常工作写“走访100余次”“5000多人次”不在此列。
 *
 * 依据：《政府信息公开条例》第五十条要求报告具体情况；各地年报审核的通行要求。
 *
 * 改法：写确切的数；确实只有约数的，在“确认”里说明。
 *
 * @bad 警告 2:15-2:18
 * ```yaml
 * 总体情况: |
 *   全年收到政府信息公开申请20余件，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * 申请: {新收: {自然人: 23}, 予以公开: {自然人: 23}}
 * ```
 *
 * @bad 警告 2:7-2:12
 * ```yaml
 * 总体情况: |
 *   发布信息157余条，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   走访100余次、企业300余家次，接待5000多人次、1.2万余人，发布信息900余条，用时10余天，千余次，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 */
export const vagueNumber: Rule = {
  id: 'vague-number',
  check: (inspection) => [
    ...gather(
      inspection,
      (paragraph, { isProse }) => (isProse ? placesOf(paragraph, NOT_ROUND) : []),
      textRules.vagueNumber,
    ),
    ...vagueFigures(inspection),
  ],
}

/** Figures of the tables, told as more or less, that the tables may well hold. */
function vagueFigures({ prose, contradictions }: Inspection): readonly Remark[] {
  return prose.statements.flatMap((statement) => {
    const { number, reading, sums, isInUnit } = statement
    const { text } = reading
    const isOther = !number.isVague || !isInUnit || isContradicted(contradictions, statement)
    if (isOther || !text.isTyped(number.start, number.end)) return []
    return [
      {
        address: sums[0]?.[0]?.names.join('.') ?? text.address,
        at: text.span(number.start, number.end),
        ...textRules.vagueNumber([text.text.slice(number.start, number.unitEnd)]),
      },
    ]
  })
}

/** A number to the last digit, and more. 157万余 is round. */
const NOT_ROUND =
  /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?<=[1-9])[余多](?:人次|件|条|次|项|份|场|篇|期|元|人|名|户|家|起|批|册|本|幅|块|处|个)/g
