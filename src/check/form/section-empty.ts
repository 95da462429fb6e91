import { dueTopics } from '../../format/topics.ts'
import { formRules } from '../../locale/zh/check-form.ts'
import { valueAt } from '../../source/located.ts'
import type { Rule } from '../rule.ts'

/**
 * @rule section-empty consistency
 *
 * 应当写明内容的栏目只写了“无”
 *
 * 版式规定应写明若干事项的栏目（例如“存在的主要问题及改进情况”），不能只写“无”。没有问题、没有改进的报告会被认为敷衍。
 *
 * 依据：国办公开办函〔2021〕30号附件及填报说明。
 *
 * @bad 错误 1:8-1:9
 * ```yaml
 * 问题及改进: 无
 * ```
 *
 * @good
 * ```yaml
 * 问题及改进: 存在的问题：解读形式单一。改进情况：已增加图解和视频。
 * ```
 */
export const sectionEmpty: Rule = {
  id: 'section-empty',
  severity: 'error',
  check: ({ report, data }) =>
    report.sections.flatMap((section) => {
      if (!('prose' in section) || !NOTHING.test(section.prose)) return []
      const { name } = section.section
      const due = dueTopics(section.section)
      const at = valueAt(data, name)
      return due.length > 0 && at ? [{ address: name, at, ...formRules.empty(name, due) }] : []
    }),
}

const NOTHING = /^[\s（(]*(?:无|暂无|没有|略|空|暂缺)[\s。.）)]*$/
