import { dueTopics } from '../../form/topics.ts'
import { lineRules } from '../../locale/zh/check-lines.ts'
import type { Rule } from '../rule.ts'

/**
 * @rule topic-empty
 * @group 标题、栏目和应写的内容
 *
 * 小标题后面没有内容
 *
 * “（五）监督保障。”的后面什么也没有写，下一段已经是另一个小标题，或者全栏到此为止；或者只写了“无”。没有发生的事项也要写成一句完整的话。
 *
 * @bad 警告 3:3-3:11
 * ```yaml
 * 总体情况: |
 *   （一）主动公开。主动公开信息、依申请公开、政府信息管理、平台建设工作有序开展。
 *   （二）监督保障。
 * ```
 *
 * @bad 警告 2:3-2:16
 * ```yaml
 * 问题及改进: |
 *   （一）存在的主要问题。无。
 *   （二）改进情况。增加了图解和视频。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   （一）主动公开
 *   主动公开信息、依申请公开、政府信息管理、平台建设工作有序开展。
 *   （二）监督保障。开展了培训。
 * ```
 *
 * @good
 * ```yaml
 * 问题及改进: |
 *   （一）存在的主要问题。解读不多。
 *   （二）没有其他需要改进的事项。
 * ```
 */
export const topicEmpty: Rule = {
  id: 'topic-empty',
  check: ({ report, texts }) =>
    report.sections.flatMap(({ section }) => {
      const text = texts.find(({ address, isProse }) => isProse && address === section.name)
      if (!text || dueTopics(section).length === 0) return []
      const lines = [...text.text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => {
        return { line: line.trimEnd(), start: index }
      })
      const empty = lines.map(({ line, start }, index) => {
        const [, topic, nothing] = HEADING.exec(line) ?? []
        if (topic === undefined || OTHERS.test(topic) || (nothing === undefined && DENIES.test(line)))
          return undefined
        const isEmpty = nothing !== undefined || isHeadingOrEnd(lines[index + 1]?.line)
        return isEmpty
          ? { topic, isNothing: nothing !== undefined, start, end: start + line.length }
          : undefined
      })
      if (empty.every((found) => found !== undefined)) return []
      return empty.flatMap((found) => {
        if (!found || !text.isTyped(found.start, found.end)) return []
        const at = text.span(found.start, found.end)
        return [{ address: section.name, at, ...lineRules.topicEmpty(found.topic, found.isNothing) }]
      })
    }),
}

function isHeadingOrEnd(line: string | undefined): boolean {
  return line === undefined || NUMBERED.test(line)
}

/** （四）无其他需要报告的事项。（一）本年度未收取信息处理费。 say all that there is to say. */
const DENIES = /(?:无|没有|未)[^。]{2,}。$/

/** （三）其他需要报告的事项：无。 */
const OTHERS = /^其他/

const NUMBERED = /^\s*（[一二三四五六七八九十]+）/

const HEADING = /^（[一二三四五六七八九十]+）\s*(\p{Script=Han}{2,14})[。：]?(?:\s*(无|没有|暂无))?[。]?$/u
