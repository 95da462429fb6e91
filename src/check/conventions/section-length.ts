import { formRules } from '../../locale/zh/check-conventions.ts'
import { entryOf, keySpan } from '../../source/located.ts'
import type { Rule } from '../rule.ts'

/**
 * @rule section-length
 * @group 标题、栏目和应写的内容
 *
 * 栏目的文字超过规定的字数
 *
 * 有的地方限定栏目的字数，例如总体情况“不超过1000字”。官方格式没有限定；自己的版式用 `length` 写明的，按它核对。标点计入，空白和换行不计，引用按填入的数计。
 *
 * 依据：版式里写明的地方要求。
 *
 * @bad 警告 2:1-2:5
 * ```yaml
 * 版式: {name: 某市要求, extends: "2021", length: {总体情况: 30}}
 * 总体情况: 主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 版式: {name: 某市要求, extends: "2021", length: {总体情况: 1000}}
 * 总体情况: 主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展。
 * ```
 */
export const sectionLength: Rule = {
  id: 'section-length',
  check: ({ report, data }) =>
    report.sections.flatMap((one) => {
      if (!('prose' in one)) return []
      const { name, longest = Number.POSITIVE_INFINITY } = one.section
      const { length } = [...one.prose.replaceAll(/\s/g, '')]
      const entry = entryOf(data, name)
      return length > longest && entry
        ? [{ address: name, at: keySpan(entry), ...formRules.tooLong(name, length, longest) }]
        : []
    }),
}
