import { textRules } from '../../locale/zh/check-text.ts'
import { DOUBLED_ON_PURPOSE, NEVER_DOUBLED } from '../../locale/zh/doubled-words.ts'
import { apart } from '../draft/places.ts'
import type { Rule } from '../rule.ts'
import { gather, type Match, placesOf } from './gather.ts'

/**
 * @rule doubled-word
 * @group 文字
 *
 * 词语重复
 *
 * “专项资金资金”“进行进行审查”，多半是粘贴或修改时多留了一遍。
 *
 * 后面紧接着别的字、可能是另一个词的（“各部门部门预算”“由申请人申请人民政府复议”），以及本来就可以重叠的（“一件一件”“逐项逐项”），不在此列。
 *
 * 依据：《党政机关公文处理工作条例》：公文应当文字精练。
 *
 * @bad 警告 2:23-2:27
 * ```yaml
 * 总体情况: |
 *   主动公开、依申请公开、政府信息管理规范，资金资金，平台建设、监督保障工作有序开展。
 * ```
 *
 * @bad 警告 2:39-2:43
 * ```yaml
 * 总体情况: |
 *   主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展，全年进行进行审查3次。
 * ```
 *
 * @bad 警告 2:35-2:37
 * ```yaml
 * 总体情况: |
 *   主动公开、依申请公开、政府信息管理、平台建设、监督保障工作覆盖全县县。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展，各部门部门预算公开，全县县级文件一件一件清理，覆盖全县县、乡单位，人人参与，
 *   一项一项。申请人申请人民政府复议，天天更新，处处公示，实实在在。
 * ```
 */
export const doubledWord: Rule = {
  id: 'doubled-word',
  check: (inspection) => gather(inspection, find, textRules.doubledWord),
}

/** Four characters or more are never doubled; of fewer, the second must end where another word cannot begin. */
const LONG = /(\p{Script=Han}{4,8})\1/gu
const SHORT = /(\p{Script=Han}{2,3})\1(?=[，。；：！？）」”》\n]|$)/gu
const NEVER = new RegExp(NEVER_DOUBLED.map((word) => word + word).join('|'), 'g')
const SINGLE = /(?<=\p{Script=Han})([县镇局])\1(?=[，。；：！？）]|$)/gu

function find(paragraph: string): readonly Match[] {
  const words = [LONG, SHORT]
    .flatMap((pattern) => placesOf(paragraph, pattern))
    .filter(({ start, end }) => !DOUBLED_ON_PURPOSE.test(paragraph.slice(start, end)))
  return apart([...words, ...placesOf(paragraph, NEVER), ...placesOf(paragraph, SINGLE)])
}
