import { agencyForm as said } from '../../locale/zh/agency-form.ts'
import { textOf, valueAt } from '../../source/located.ts'
import type { Rule } from '../rule.ts'

/** From where on a name goes on as the title of a report. */
const TITLE = /(?:[12]\d{3}|[一二三四五六七八九〇○零]{4})\s*年度?.*$|(?:年度)?政府信息公开.*报告.*$/u

const INNER_SPACE = /(?<=\p{Script=Han})[ \t\u00A0\u3000]+(?=\p{Script=Han})/gu

/**
 * @rule agency-form
 * @group 标题、栏目和应写的内容
 *
 * “机关”里写的不只是机关名称
 *
 * “机关”只写机关的全称，标题、署名和文件名都由它生成。把整个标题写进去，标题会印成“……报告2024年政府信息公开工作年度报告”；名称中间的空格也会原样印出来。
 *
 * @bad 错误 2:5-2:29
 * ```yaml
 * 年度: 2024
 * 机关: 某市某区民政局2024年政府信息公开工作年度报告
 * ```
 *
 * @bad 警告 1:5-1:13
 * ```yaml
 * 机关: 某市某区 民政局
 * ```
 *
 * @good
 * ```yaml
 * 机关: 某市某区民政局
 * ```
 */
export const agencyForm: Rule = {
  id: 'agency-form',
  check({ data }) {
    const at = valueAt(data, '机关')
    const typed = textOf(at)?.trim() ?? ''
    if (!at) return []
    const name = typed.replace(TITLE, '').trim()
    if (name !== typed && /报告/.test(typed) && name !== '')
      return [{ address: '机关', at, ...said.isTitle(typed, name) }]
    const joined = typed.replaceAll(INNER_SPACE, '')
    if (joined === typed) return []
    const edits = typed === textOf(at) ? [{ start: at.start, end: at.end, text: joined }] : []
    return [{ address: '机关', at, severity: 'warning', ...said.hasSpace(typed, joined), edits }]
  },
}
