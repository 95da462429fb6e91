import { dueTopics } from '../../form/topics.ts'
import { formRules } from '../../locale/zh/check-conventions.ts'
import { valueAt } from '../../source/located.ts'
import { isAbbreviation } from '../abbreviation.ts'
import type { Rule } from '../rule.ts'

/**
 * @rule section-empty
 * @group 标题、栏目和应写的内容
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
 * @bad 错误 1:8-4:1
 * ```yaml
 * 问题及改进: |
 *   （一）存在的主要问题。
 *   （二）改进情况。
 * ```
 *
 * @bad 错误 1:7-1:8
 * ```yaml
 * 其他事项: 无
 * ```
 *
 * @good
 * ```yaml
 * 问题及改进: 存在的问题：解读形式单一。改进情况：已增加图解和视频。
 * ```
 */
export const sectionEmpty: Rule = {
  id: 'section-empty',
  check: ({ report, data }) =>
    report.sections.flatMap((section) => {
      if (!('prose' in section)) return []
      const { name } = section.section
      const due = dueTopics(section.section)
      if (!NOTHING.test(section.prose) && !isHeadingsOnly(section.prose, due)) return []
      const at = valueAt(data, name)
      return due.length > 0 && at ? [{ address: name, at, ...formRules.empty(name, due) }] : []
    }),
}

const NOTHING = /^[\s（(]*(?:无|暂无|没有|略|空|暂缺)[\s。.）)]*$/

/** Nothing but the names of what should be spoken of: （一）主动公开。（二）依申请公开。 */
function isHeadingsOnly(prose: string, topics: readonly string[]): boolean {
  const lines = prose.split('\n').filter((line) => line.trim() !== '')
  return lines.every((line) => {
    const [, words = ''] = HEADING.exec(line) ?? []
    return words !== '' && topics.some((topic) => topic === words || isAbbreviation(words, topic))
  })
}

const HEADING = /^\s*（[一二三四五六七八九十]+）\s*(\p{Script=Han}{2,12}?)(?:情况|措施)?[。：]?\s*$/u
