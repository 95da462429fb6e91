import { formRules } from '../../locale/zh/check-conventions.ts'
import type { Inspection, Rule } from '../rule.ts'
import { gatherText, type Match } from '../text/gather.ts'
import { isHeading } from './pasted-line.ts'

/**
 * @rule heading-level
 * @group 标题、栏目和应写的内容
 *
 * 栏目里面又用了“一、”“二、”
 *
 * 规定格式的六个大标题“一、总体情况”“二、……”由程序印出，栏目里的小标题从“（一）”起。栏目里再出现“一、”，大标题的序号就重复了；多半是从别处整段复制，或者把大标题也贴了进来。
 *
 * 依据：国办公开办函〔2021〕30号附件；GB/T 9704—2012《党政机关公文格式》7.3.3。
 *
 * 改法：小标题改为“（一）”；大标题删去，后面的文字移到它的栏目里。
 *
 * @bad 警告 3:3-3:5
 * ```yaml
 * 总体情况: |
 *   主动公开、依申请公开、政府信息管理、平台建设有序开展。
 *   二、监督保障情况
 *   加强培训。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   （一）主动公开、依申请公开、政府信息管理情况
 *   有序开展，一、二级目录同步更新。
 *   一、二级目录已经更新。
 *   （二）平台建设和监督保障情况
 *   加强培训。
 * ```
 */
export const headingLevel: Rule = {
  id: 'heading-level',
  check: (inspection) => {
    const headings = numberedSections(inspection)
    return gatherText(
      inspection,
      ({ text, address }) => (headings.has(address) ? find(text, headings.get(address)) : []),
      formRules.headingLevel,
    )
  },
}

/** Sections of prose with a heading 一、 of their own: names and headings. */
export function numberedSections({ report }: Inspection): ReadonlyMap<string, string> {
  return new Map(
    report.form.sections.flatMap(({ name, heading, table }) =>
      !table && heading && NUMBERED.test(heading) ? [[name, heading] as const] : [],
    ),
  )
}

const NUMBERED = /^[一二三四五六七八九十]{1,3}、/
const NUMBER = /^[ \u3000]*([一二三四五六七八九十]{1,3}、)(?![一二三四五六七八九十])/gm

/** The section's own heading on the first line is a line pasted, and told as that. */
function find(text: string, heading = ''): readonly Match[] {
  const [first = ''] = text.trimStart().split('\n', 1)
  const from = isHeading(first, heading) ? text.indexOf(first) + first.length : 0
  return [...text.matchAll(NUMBER)]
    .filter(({ index }) => index >= from)
    .map(({ index, 0: { length }, 1: number = '' }) => ({
      start: index + length - number.length,
      end: index + length,
    }))
}
