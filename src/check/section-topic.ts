import type { Topic } from '../form/form.ts'
import { says } from '../form/pattern.ts'
import { checkText } from '../locale/zh/check.ts'
import type { Report, ReportProse, ReportSection } from '../report/report.ts'
import { entryOf, keySpan } from '../source/located.ts'
import type { Inspection, Remark, Rule } from './rule.ts'

/**
 * @rule section-topic
 * @group 标题、栏目和应写的内容
 *
 * 栏目没有写到应写的内容，或写了不宜再出现的内容
 *
 * 每种版式规定了各栏目应写明的事项：“应当”写的缺了是错误，“一般”写的缺了是警告；已经过时的内容（例如停止使用的文件）出现了是警告。
 * 没有发生的也应写明，例如“本年度未收取信息处理费”。没有标题的栏目（引言）应写的，写在下一个栏目里也算写了。
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
 *
 * @good
 * ```yaml
 * 引言: 现将本机关2025年政府信息公开工作情况报告如下。
 * 总体情况: |
 *   依据《中华人民共和国政府信息公开条例》，全年发布信息3条。没有收到政府信息公开申请。信息审核从严。
 *   更新网站专栏，组织培训，自觉接受监督。
 * 问题及改进: 公开工作仍存在短板，队伍较为薄弱。针对上述情况，我局重点充实力量。
 * 其他事项: 2025年，本单位未收取任何费用。
 * ```
 *
 * @good
 * ```yaml
 * 其他事项: 本年度未发生收费情况。
 * ```
 */
export const sectionTopic: Rule = {
  id: 'section-topic',
  check: (inspection) =>
    inspection.report.sections.flatMap((section, index, sections) =>
      'prose' in section
        ? section.section.topics.flatMap((topic) =>
            holdTopic(topic, section, sections[index + 1], inspection),
          )
        : [],
    ),
}

/** `next`: the section below, which carries on what has no heading of its own. */
function holdTopic(
  topic: Topic,
  there: ReportProse,
  next: ReportSection | undefined,
  { data }: Inspection,
): readonly Remark[] {
  const { section } = there
  const said = isSaid(topic, there, next)
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

function isSaid(topic: Topic, { section, prose }: ReportProse, next: ReportSection | undefined): boolean {
  const isCarriedOn = topic.weight !== 'avoid' && section.heading === undefined && next && 'prose' in next
  return says(prose, topic.pattern) || (isCarriedOn === true && says(next.prose, topic.pattern))
}

/** By section of prose, what it must or should still speak of; of one that is not written, all of it. `unread`: of these nothing is known. */
export function missingTopics(
  { form, sections }: Report,
  unread: readonly string[] = [],
): Readonly<Record<string, readonly string[]>> {
  const written = form.sections
    .filter(({ name, table }) => !table && !unread.includes(name))
    .map((section) => {
      const index = sections.findIndex((one) => one.section.name === section.name)
      const there = sections[index]
      const isWritten = there !== undefined && 'prose' in there
      const missing = section.topics
        .filter(({ weight }) => weight !== 'avoid')
        .filter((topic) => !isWritten || !isSaid(topic, there, sections[index + 1]))
      return [section.name, missing.map(({ name }) => name)] as const
    })
  return Object.fromEntries(written.filter(([, missing]) => missing.length > 0))
}
