import { formRules } from '../../locale/zh/check-form.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from '../text/gather.ts'

/**
 * @rule unfilled consistency
 *
 * 还有没填的地方
 *
 * 由 `report-gen init` 生成的数据文件里，要写文字的地方印着“（请填写）”。留着它就会印进报告。
 *
 * @bad 警告 1:11-1:16
 * ```yaml
 * 问题及改进: 问题。（请填写）改进。
 * ```
 *
 * @good
 * ```yaml
 * 问题及改进: 存在的问题：解读形式单一。改进情况：已增加图解。
 * ```
 */
export const unfilled: Rule = {
  id: 'unfilled',
  severity: 'warning',
  check: (subject) => gather(subject, (paragraph) => placesOf(paragraph, PATTERN), formRules.unfilled),
}

const PATTERN = /[（(]请(?:填写|在此填写|补充)[）)]/g
