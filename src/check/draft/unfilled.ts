import { formRules } from '../../locale/zh/check-conventions.ts'
import { starterText } from '../../locale/zh/starter.ts'
import type { PrintedText } from '../../report/printed-text.ts'
import { endsInFiller, unwrittenPart } from '../../report/unwritten.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from '../text/gather.ts'
import { blanksIn, UNNAMED } from './blanks.ts'
import { withoutBold } from './bold.ts'
import { apart } from './places.ts'

/**
 * @rule unfilled
 * @group 没有定稿的地方
 *
 * 还有没填的地方
 *
 * 草稿里留着等人填写的地方，不改就会印进报告：样例里的“（请填写）”，“XX条”“××区”“2025年X月”“20XX年”“**局”“〇〇局”，横线“___”，
 * 空着的“2026年 月 日”“（ ）”，“【待补充】”“（此处填写……）”“TODO”，还有没有换成实际内容的“{……}”。
 * 正文、标题、说明、附件、版记、附表的行名和列名都查。
 *
 * 隐去的姓名（张××、李某某）、案件里隐去的当事人（“张某诉××镇政府”）、乘号（3×4）、电话里隐去的几位不算。
 * 机关名称里的“某某”一律算，它还要印在标题和署名里。
 *
 * 改法：换成实际内容，或者删去这句话。
 *
 * @bad 错误 1:11-1:16
 * ```yaml
 * 问题及改进: 问题。（请填写）改进。
 * ```
 *
 * @bad 错误 2:7-2:10
 * ```yaml
 * 总体情况: |
 *   主动公开XX条，依申请公开、政府信息管理、平台建设、监督保障工作有序开展，20××年___月完成。
 * ```
 *
 * @bad 错误 1:30-1:34
 * ```yaml
 * 其他事项: 本年度未收取信息处理费，办结率100%，联系人：某某某，电话见网站。
 * ```
 *
 * @bad 错误 1:5-1:8
 * ```yaml
 * 机关: 某某区民政局
 * ```
 *
 * @bad 错误 2:7-2:9
 * ```yaml
 * 总体情况: |
 *   收到申请S件，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @bad 错误 1:15-1:17
 * ```yaml
 * 文号: 某区办发〔2025〕X号
 * ```
 *
 * @bad 错误 2:8-2:13
 * ```yaml
 * 附件:
 *   - 统计表【待补充】
 * ```
 *
 * @bad 错误 2:7-2:10
 * ```yaml
 * 附表:
 *   信息公开XX次: {行: {网站: 3}}
 * ```
 *
 * @bad 错误 2:11-2:28
 * ```yaml
 * 总体情况: |
 *   （一）主动公开。（请全年主动公开政府信息26条。）
 *   依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 问题及改进: 存在的问题：解读形式单一，改进情况：已增加图解，尺寸3×4米。张××诉××镇政府一案已审结，“XP”系统已停用。
 * ```
 */
export const unfilled: Rule = {
  id: 'unfilled',
  check(inspection) {
    const { texts, labels } = inspection
    const find = (paragraph: string, { address }: PrintedText) =>
      apart([
        ...(address === '机关' ? placesOf(paragraph, UNNAMED) : []),
        ...blanksIn(withoutBold(paragraph)),
      ])
    return gather(
      { ...inspection, texts: [...texts, ...labels] },
      find,
      (found, paragraph, { text, start }) => {
        const part = unwritten(paragraph, text, start)
        return part === undefined ? formRules.unfilled(found) : formRules.unwritten(part, starterText.toFill)
      },
    )
  },
}

/** What has nothing but the filler there: a part, or the section. */
function unwritten(
  paragraph: string,
  { text, isProse, address }: PrintedText,
  start: number,
): string | undefined {
  if (!isProse || !endsInFiller(paragraph)) return undefined
  return text.trim() === starterText.toFill ? address : unwrittenPart(paragraph, text.slice(0, start))
}
