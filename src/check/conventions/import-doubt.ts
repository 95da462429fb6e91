import { importText } from '../../locale/zh/import.ts'
import { lineText, type Source } from '../../source/source.ts'
import type { Span } from '../../source/span.ts'
import type { Rule } from '../rule.ts'

/**
 * @rule import-doubt
 * @group 没有定稿的地方
 *
 * 导入时没有把握的地方，还没有核对
 *
 * 用 `report-gen import` 从已公布的报告导入时，读不准的地方（空白、写着文字的格、名称不全的行、合计对不上）都在数据文件里留下一行“# 导入：”开头的注释。
 * 请对照原文核对那一行下面的数或文字；原表和录入的并排列在同一文件夹的“.导入.html”里。
 *
 * 改法：核对、改正以后，删去这一行注释，就不再提示。
 *
 * @bad 警告 3:3-3:15
 * ```yaml
 * 申请:
 *   # 导入：原表这一行的名称是“一、本年新收”，按“一、本年新收政府信息公开申请数量”读取，请核对
 *   新收: {自然人: 3}
 *   结转下年: {自然人: 3}
 * ```
 *
 * @good
 * ```yaml
 * 申请:
 *   新收: {自然人: 3}
 *   结转下年: {自然人: 3}
 * ```
 */
export const importDoubt: Rule = {
  id: 'import-doubt',
  check: ({ source }) => importDoubts(source),
}

const MARK = new RegExp(`^\\s*# ${importText.mark}(.+)$`)

interface DoubtInFile {
  readonly at: Span
  readonly message: string
  readonly fix: string
}

/** What the comments of an import say, each at the line below that it is about. */
export function importDoubts(source: Source): readonly DoubtInFile[] {
  const remarks: DoubtInFile[] = []
  source.lineStarts.forEach((_, index) => {
    const said = MARK.exec(lineText(source, index + 1))?.[1]
    if (said === undefined) return
    remarks.push({ at: lineBelow(source, index + 2), message: said, fix: importText.remove })
  })
  return remarks
}

/** The next line that is no comment, from its first character on. */
function lineBelow(source: Source, from: number): Span {
  let line = from
  while (/^\s*#/.test(lineText(source, line))) line++
  const text = lineText(source, line)
  const start = (source.lineStarts[line - 1] ?? source.text.length) + (text.length - text.trimStart().length)
  return { start, end: Math.max(start, start + text.trim().length) }
}
