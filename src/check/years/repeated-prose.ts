import type { Section } from '../../form/form.ts'
import { checkYearsText } from '../../locale/zh/check-years.ts'
import type { PrintedText } from '../../report/printed-text.ts'
import type { Previous } from '../given.ts'
import { keyOf } from '../place.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'
import { repetition, windowsOf } from './repetition.ts'
import type { Windows } from './windows.ts'

/** A section is told from this share of repeated letters on. */
const PER_CENT = 60

/** A shorter section says the same every year with good reason. */
const FEWEST_LETTERS = 80

/** Repeated passages that are quoted. */
const QUOTED = 3

/**
 * @rule repeated-prose
 * @group 与上年核对
 *
 * 文字与上年报告大量重复
 *
 * 给出上年的数据文件后，逐个栏目计算有百分之几的文字在上年的报告里已经有过（连续 13 个字相同才算，数字变了也算相同），
 * 达到 60% 的给出警告，并列出最长的几段。年度报告应写本年的实际情况；“内容雷同、敷衍塞责”的，主管部门可以追究责任。
 *
 * 引言不比；版式规定的套话（例如“本年度未收取信息处理费”）不算；不足 80 字的栏目不比。
 *
 * 依据：国办公开办函〔2021〕30号“（四）明确责任”；《中华人民共和国政府信息公开条例》第四十七条。
 *
 * 改法：改写成本年的情况；确需沿用的，在“确认”中写明理由。
 *
 * @bad 警告 1:1-1:6
 * ```yaml
 * 问题及改进: |
 *   存在的主要问题：一是公开的内容还不够全面，重点领域信息公开的深度有待加强；二是依申请公开的办理流程还不够规范，工作人员业务能力有待提高。
 *   下一步改进情况：2025年将组织培训3次，完善主动公开目录，规范依申请公开答复文书，加强政策解读和回应关切。
 * ```
 *
 * ```yaml 上年
 * 问题及改进: |
 *   存在的主要问题：一是公开的内容还不够全面，重点领域信息公开的深度有待加强；二是依申请公开的办理流程还不够规范，工作人员业务能力有待提高。
 *   下一步改进情况：2024年将组织培训2次，完善主动公开目录，规范依申请公开答复文书，加强政策解读和回应关切。
 * ```
 *
 * @good
 * ```yaml
 * 问题及改进: |
 *   存在的主要问题：部分街道的权力清单没有及时更新，3件申请超过了法定期限才答复。
 *   改进情况：上年提出的培训计划已经完成，全年培训5次；下一步将每季度核对一次清单，对临近期限的申请提前5个工作日提醒承办科室。
 * ```
 *
 * ```yaml 上年
 * 问题及改进: |
 *   存在的主要问题：一是公开的内容还不够全面，重点领域信息公开的深度有待加强；二是依申请公开的办理流程还不够规范，工作人员业务能力有待提高。
 *   下一步改进情况：2024年将组织培训2次，完善主动公开目录，规范依申请公开答复文书，加强政策解读和回应关切。
 * ```
 */
export const repeatedProse: Rule = {
  id: 'repeated-prose',
  check(inspection) {
    const { previous, report, texts } = inspection
    if (!previous) return []
    const earlier = windowsOf(proseOf(previous))
    return texts.flatMap((text) => {
      const section = report.sections.find((one) => one.section.name === text.address)?.section
      return text.isProse && section && !isOpening(section)
        ? compareProse(text, section, earlier, inspection)
        : []
    })
  },
}

function proseOf({ report }: Previous): readonly string[] {
  return report.sections.flatMap((one) => ('prose' in one ? [one.prose] : []))
}

function compareProse(
  text: PrintedText,
  { starter = '' }: Section,
  earlier: Windows,
  { data }: Inspection,
): readonly Remark[] {
  const { letters, repeated, passages } = repetition(text.text, earlier, windowsOf([starter]))
  const share = Math.floor((repeated * 100) / letters)
  if (letters < FEWEST_LETTERS || share < PER_CENT) return []
  const at = keyOf(data, text.address)
  return [
    {
      address: text.address,
      ...(at ? { at } : {}),
      ...checkYearsText.repeated(text.address, share, letters),
      related: passages.slice(0, QUOTED).map(({ start, end, letters }) => ({
        message: checkYearsText.passage(text.text.slice(start, end), letters),
        at: text.span(start, end),
      })),
    },
  ]
}

/** Words before the first heading that the form gives itself: they are the same every year. */
function isOpening({ heading, starter }: Section): boolean {
  return heading === undefined && starter !== undefined
}
