import { lineRules } from '../../locale/zh/check-lines.ts'
import type { PrintedText } from '../../report/printed-text.ts'
import type { Report } from '../../report/report.ts'
import { textOf, valueAt } from '../../source/located.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'

/**
 * @rule pasted-line
 * @group 标题、栏目和应写的内容
 *
 * 从原文件里多复制了标题、署名、页码或表格
 *
 * 报告的标题、各栏的标题、署名、日期和页码都由程序印。从 Word 文件里复制正文时把它们一起带进来，会印两遍；从表格里复制来的文字，各列会挤在一起。附注的圆括号也由程序印。
 *
 * @bad 警告 2:3-2:9
 * ```yaml
 * 总体情况: |
 *   一、总体情况
 *   本年主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @bad 警告 5:3-5:13
 * ```yaml
 * 年度: 2024
 * 机关: 某市某区民政局
 * 其他事项: |
 *   本年度未收取信息处理费。
 *   2025年1月20日
 * ```
 *
 * @bad 警告 3:3-3:8
 * ```yaml
 * 其他事项: |
 *   本年度未收取信息处理费。
 *   - 3 -
 * ```
 *
 * @bad 警告 1:5-1:13
 * ```yaml
 * 附注: （此件公开发布）
 * ```
 *
 * @good
 * ```yaml
 * 附注: 此件公开发布
 * 其他事项: |
 *   本年度未收取信息处理费。
 * ```
 */
export const pastedLine: Rule = {
  id: 'pasted-line',
  check: (inspection) => [
    ...annotation(inspection),
    ...inspection.texts.flatMap((text) => pasted(text, inspection.report)),
  ],
}

function annotation({ data }: Inspection): readonly Remark[] {
  const at = valueAt(data, '附注')
  const typed = textOf(at)?.trim() ?? ''
  if (!at || !/^[（(][^（()）]+[）)]$/.test(typed)) return []
  const edits = typed === textOf(at) ? [{ start: at.start, end: at.end, text: typed.slice(1, -1) }] : []
  return [{ address: '附注', at, ...lineRules.annotation(typed), edits }]
}

function pasted(text: PrintedText, report: Report): readonly Remark[] {
  if (!text.isProse) return []
  const section = report.sections.find((one) => one.section.name === text.address)?.section
  const lines = [...text.text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '')
  return lines.flatMap((match, index) => {
    const line = match[0].trim()
    const start = match.index + match[0].indexOf(line)
    const said =
      sayOfTitles(line, index === 0, section?.heading ?? section?.name, report) ??
      (index > 0 && index >= lines.length - 4 ? sayOfSignature(line, report) : undefined) ??
      sayOfRemains(line)
    if (!said || !text.isTyped(start, start + line.length)) return []
    return [{ address: text.address, at: text.span(start, start + line.length), ...said }]
  })
}

function sayOfTitles(line: string, isFirst: boolean, heading: string | undefined, { title, agency }: Report) {
  const bare = line.replaceAll(/\s/g, '')
  if (
    bare === title.replaceAll(/\s/g, '') ||
    (bare.startsWith(agency) && TITLE.test(bare.slice(agency.length)))
  )
    return lineRules.title(line)
  return isFirst && isHeading(line, heading) ? lineRules.heading(line) : undefined
}

/** Whether a line is the heading of its section, with or without its number. */
export function isHeading(line: string, heading = ''): boolean {
  const words = (text: string) => text.replace(/^[一二三四五六七八九十]{1,3}、/, '').replace(/[。：:]$/, '')
  return words(line.replaceAll(/\s/g, '')) === words(heading)
}

const TITLE = /^\d{4}年度?政府信息公开(?:工作)?(?:年度)?(?:工作)?报告$/

function sayOfSignature(line: string, { agency }: Report) {
  const isDate = /^\d{4}年\d{1,2}月\d{1,2}日$/.test(line.replaceAll(/\s/g, ''))
  return isDate || line === agency ? lineRules.signature(line) : undefined
}

function sayOfRemains(line: string) {
  if (/^(?:[-—－–]\s*\d{1,3}\s*[-—－–]|第\s*\d{1,3}\s*页.{0,8})$/.test(line))
    return lineRules.pageNumber(line)
  if (/\\n/.test(line)) return lineRules.lineBreak()
  return /\S\t+\S/.test(line) ? lineRules.tabs() : undefined
}
