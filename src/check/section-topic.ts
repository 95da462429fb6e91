import type { Finding } from '../findings/finding.ts'
import type { Topic } from '../format/format.ts'
import { says } from '../format/pattern.ts'
import { checkText } from '../locale/zh/check.ts'
import type { ReportProse } from '../report/report.ts'
import { entryOf } from '../source/located.ts'
import { rangeOf } from '../source/source.ts'
import type { Rule, Subject } from './rule.ts'

/**
 * What the form wants a section to speak of, e.g. 收取信息处理费情况 in 其他需要报告的事项 (国办公开办函〔2021〕30号, annex).
 * Missing: an error where the form says must, a warning where it says should; a warning for what is out of date.
 */
export const sectionTopic: Rule = (subject) =>
  subject.report.sections.flatMap((section) =>
    'prose' in section ? section.section.topics.flatMap((topic) => judge(topic, section, subject)) : [],
  )

function judge(topic: Topic, { section, prose }: ReportProse, { data, source }: Subject): readonly Finding[] {
  const said = says(prose, topic.pattern)
  if (said === (topic.weight !== 'avoid')) return []
  const entry = entryOf(data, section.name)
  return [
    {
      rule: 'section-topic',
      stage: 'consistency',
      severity: topic.weight === 'must' ? 'error' : 'warning',
      address: section.name,
      ...(said ? checkText.outdated(section.name, topic.name) : checkText.missing(section.name, topic.name)),
      ...(entry ? { range: rangeOf(source, entry.keyStart, entry.keyEnd) } : {}),
    },
  ]
}
