import { textRules } from '../../locale/zh/check-text.ts'
import { TRADITIONAL } from '../../locale/zh/traditional.ts'
import type { Rule } from '../rule.ts'
import { gather, type Match } from './gather.ts'

/**
 * @rule traditional-script
 * @group 文字
 *
 * 混有繁体字
 *
 * 公文使用规范汉字。繁体字多半是从港台网站或软件复制来的，同一段里繁简混用会被退回；个别姓名、字号确需使用的，可以在“确认”里说明。
 *
 * 依据：《中华人民共和国国家通用语言文字法》第九条；《通用规范汉字表》。
 *
 * @bad 警告 1:14-1:15
 * ```yaml
 * 引言: 依据《中华人民共和國政府信息公开条例》，编制本報告。
 * ```
 *
 * @good
 * ```yaml
 * 引言: 依据《中华人民共和国政府信息公开条例》，编制本报告。
 * ```
 */
export const traditionalScript: Rule = {
  id: 'traditional-script',
  check: (inspection) =>
    gather(inspection, traditionalIn, (found) =>
      textRules.traditional(
        found,
        found.map((character) => TRADITIONAL.get(character) ?? character),
      ),
    ),
}

/** As numbers: a string of one Chinese character would be made anew for each of a text. */
const CODES: ReadonlySet<number> = new Set(
  [...TRADITIONAL.keys()].map((character) => character.charCodeAt(0)),
)

function traditionalIn(paragraph: string): readonly Match[] {
  const found: Match[] = []
  for (let at = 0; at < paragraph.length; at++)
    if (CODES.has(paragraph.charCodeAt(at))) found.push({ start: at, end: at + 1 })
  return found
}
