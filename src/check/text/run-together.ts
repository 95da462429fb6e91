import { textRules } from '../../locale/zh/check-text.ts'
import { keySpan, type Located, valueAt } from '../../source/located.ts'
import type { Rule } from '../rule.ts'

/**
 * @rule run-together
 * @group 文字
 *
 * 栏目名后面少了“|”，几段并成了一段
 *
 * 几行文字直接写在栏目名下面，YAML 会把它们连成一段，小标题也没有了。在栏目名的冒号后面加一个“|”，每行就是一段。`check --fix` 可以改正。
 *
 * @bad 警告 1:1-1:5
 * ```yaml
 * 总体情况:
 *   （一）主动公开、依申请公开情况。
 *   （二）政府信息管理、平台建设、监督保障情况。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   （一）主动公开、依申请公开情况。
 *   （二）政府信息管理、平台建设、监督保障情况。
 * ```
 */
export const runTogether: Rule = {
  id: 'run-together',
  check: ({ report, data, source }) =>
    report.form.sections.flatMap(({ name, table }) => {
      const value = valueAt(data, name)
      const entry = data.kind === 'map' ? data.entries.find(({ key }) => key === name) : undefined
      if (table || !value || !entry || !isFolded(value, source.text)) return []
      const colon = source.text.indexOf(':', entry.keyEnd) + 1
      const below = source.text.slice(colon, value.start).includes('\n')
      return [
        {
          address: name,
          at: keySpan(entry),
          ...textRules.runTogether(name),
          ...(below ? { edits: [{ start: colon, end: colon, text: ' |' }] } : {}),
        },
      ]
    }),
}

/** A plain value over several lines, of which a later one begins like a heading or the first ends a sentence. */
function isFolded({ kind, start, end }: Located, text: string): boolean {
  const typed = text.slice(start, end)
  return (
    kind === 'scalar' &&
    !/^[|>"']/.test(typed) &&
    /[。：；]\s*\n|\n\s*(?:（?[一二三四五六七八九十]{1,3}[）、]|\d{1,2}[.．、])/.test(typed)
  )
}
