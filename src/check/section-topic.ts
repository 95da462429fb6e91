import type { Topic } from '../format/format.ts'
import { says } from '../format/pattern.ts'
import { checkText } from '../locale/zh/check.ts'
import type { ReportProse } from '../report/report.ts'
import { entryOf, keySpan } from '../source/located.ts'
import type { Remark, Rule, Subject } from './rule.ts'

/**
 * @rule section-topic
 * @group 标题、栏目和应写的内容
 *
 * 栏目没有写到应写的内容，或写了不宜再出现的内容
 *
 * 每种版式规定了各栏目应写明的事项：“应当”写的缺了是错误，“一般”写的缺了是警告；已经过时的内容（例如停止使用的文件）出现了是警告。
 * 没有发生的也应写明，例如“本年度未收取信息处理费”。
 *
 * 依据：国办公开办函〔2021〕30号附件及填报说明；信息处理费见国办函〔2020〕109号。
 *
 * @bad 错误 2:1-2:5
 * ```yaml
 * 年度: 2021
 * 其他事项: 无其他需要报告的事项。
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2021
 * 其他事项: 本年度未收取信息处理费。
 * ```
 */
export const sectionTopic: Rule = {
  id: 'section-topic',
  check: (subject) =>
    subject.report.sections.flatMap((section) =>
      'prose' in section ? section.section.topics.flatMap((topic) => judge(topic, section, subject)) : [],
    ),
}

function judge(topic: Topic, { section, prose }: ReportProse, { data }: Subject): readonly Remark[] {
  const said = says(prose, topic.pattern)
  if (said === (topic.weight !== 'avoid')) return []
  const entry = entryOf(data, section.name)
  return [
    {
      severity: topic.weight === 'must' ? 'error' : 'warning',
      address: section.name,
      ...(said ? checkText.outdated(section.name, topic.name) : checkText.missing(section.name, topic.name)),
      ...(entry ? { at: keySpan(entry) } : {}),
    },
  ]
}
