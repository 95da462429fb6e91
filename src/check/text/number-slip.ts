import { textRules } from '../../locale/zh/check-text.ts'
import { apart } from '../draft/places.ts'
import type { Rule } from '../rule.ts'
import { gather, type Match, placesOf } from './gather.ts'

/**
 * @rule number-slip
 * @group 文字
 *
 * 数字像是打错了
 *
 * 数字中间夹着句号、分号或字母（“2。025年”“2O25年”），没有这样的月、日（“13月”“32日”“2月30日”），年份远在报告之外（“2205年”），年份漏了（“截至年12月31日”），或者办结率一类的比率超过100%。
 *
 * @bad 警告 2:3-2:8
 * ```yaml
 * 总体情况: |
 *   2。025年，主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展。
 * ```
 *
 * @bad 警告 1:12-1:19
 * ```yaml
 * 引言: 统计期限截止于年12月31日，依据《政府信息公开条例》编制。
 * ```
 *
 * @bad 警告 1:20-1:23
 * ```yaml
 * 引言: 统计期限自2025年1月1日至13月31日，依据《政府信息公开条例》编制。
 * ```
 *
 * @bad 警告 2:3-2:8
 * ```yaml
 * 总体情况: |
 *   2月30日召开会议，2025年2月29日报送，主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展。
 * ```
 *
 * @bad 警告 2:29-2:35
 * ```yaml
 * 总体情况: |
 *   主动公开、依申请公开、政府信息管理、平台建设、办结率109.8%，监督保障各项工作有序开展。
 * ```
 *
 * @bad 警告 2:5-2:8
 * ```yaml
 * 总体情况: |
 *   公开11O条，答复l2件，主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 引言: 依据《政府信息公开条例》编制。2025年1月1日至12月31日，共3期；1年3个月。两年1月一次，办结率100%，任务完成率120%，办结率提高120%，历时13月，2024年2月29日、12月31日、10月31日报送，2035年远景目标，A4纸，5G基站。
 * ```
 */
export const numberSlip: Rule = {
  id: 'number-slip',
  check: (inspection) => gather(inspection, find, textRules.numberSlip),
}

/**
 * A mark or a letter like a digit between digits; no such month, day or year; 年12月31日 without its year.
 */
const SLIPS: readonly RegExp[] = [
  /(?<![\d.A-Za-z])\d+[。；！？]\d+(?=年|月|日|件|条|次|人|个|项|万|%)/g,
  /(?<![\dA-Za-z])(?:\d+[OoIl][\dOoIl]*|[OoIl]+\d[\dOoIl]*)(?=年|月|日|件|条|次|人|个|项|万)/g,
  /(?<=\d年)(?:1[3-9]|[2-9]\d)月|(?<![\d.])(?:1[3-9]|[2-9]\d)月(?=\d{1,2}日|份|底|初|末|上旬|中旬|下旬)/g,
  /(?<=(?:办结|办理|答复|回复|反馈|回应|处置|公开|满意|及时|覆盖|合格|准确)[率度](?:为|是|均?达到?|均为|高达)?)(?:100\.0*[1-9]\d*|10[1-9](?:\.\d+)?|1[1-9]\d(?:\.\d+)?|[2-9]\d\d(?:\.\d+)?)[%％]/g,
  /(?<=^[ \u3000]{0,8}|[，。；、])1[3-9]月(?=\p{Script=Han})(?![内以之])/gu,
  /(?<=\d月)(?:3[2-9]|[4-9]\d)日/g,
  /(?<!\d)(?:0?2月3[01]|(?:0?[469]|11)月31)日/g,
  /(?<![\d.])(?:1[0-7]\d\d|2[1-9]\d\d)年(?=度|\d{1,2}月|，|以来|全年)/g,
  /(?<![\d〇零一二三四五六七八九十两本今当同去明前次全历近每某半])年1?\d月\d{1,2}日/g,
]

function find(paragraph: string): readonly Match[] {
  const leapDays = placesOf(paragraph, LEAP_DAY).filter(
    ({ start }) => !isLeapYear(Number(paragraph.slice(start, start + 4))),
  )
  const slips = SLIPS.flatMap((slip) => placesOf(paragraph, slip))
  return apart([...slips, ...leapDays])
}

const LEAP_DAY = /(?<!\d)(?:19|20)\d\d年0?2月29日/g

function isLeapYear(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
}
