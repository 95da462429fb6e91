import { clipped } from './clip.ts'
import { spaceName } from './space-name.ts'

/**
 * @rule yaml-indent
 * @group 数据文件的写法
 *
 * 缩进用了全角空格、不换行空格或制表符
 *
 * 缩进只能用半角空格，每层两个。从网页或 Word 复制的空格看上去一样，YAML 却会把它当成栏目名的一部分；Tab 则完全不许用。`check --fix` 可以改正。
 *
 * @bad 错误 2:1-2:2
 * ```yaml
 * 申请:
 * 　新收: {自然人: 0}
 * ```
 */

/**
 * @rule yaml-text-indent
 * @group 数据文件的写法
 *
 * “|”下面的文字没有缩进，或者没有对齐
 *
 * 正文写在“|”下面时，每一行都要比栏目名多缩进两个半角空格，否则会被当成新的栏目。各行缩进到同一处，比第一行缩进得少的一行，也会被当成新的栏目。`check --fix` 可以改正。
 *
 * @bad 错误 3:1-3:3
 * ```yaml
 * 问题及改进: |
 *     问题：不够及时。
 *   改进：加强。
 * ```
 *
 * @bad 错误 2:1-2:15
 * ```yaml
 * 问题及改进: |
 * 问题：不够及时。改进：加强。
 * 其他事项: 本年度未收取信息处理费。
 * ```
 */

/**
 * @rule yaml-comment
 * @group 数据文件的写法
 *
 * 文字从“ #”起被当成了注释
 *
 * 空格后面的 # 表示注释，它后面的字不会印出来。文字里确有 # 的，请把整段加上半角引号，或写在“|”下面。
 *
 * @bad 警告 1:20-1:26
 * ```yaml
 * 引言: 依据《政府信息公开条例》公开 #1号楼信息
 * ```
 */

/** What is said of lines that stand where a parser does not take them for what they are. */
export const lineText = {
  places: (count: number) => `（全文 ${count} 处）`,
  indent: (lead: string) => ({
    message: `缩进里有${spaceName(lead)}，不能用来缩进`,
    fix: '请换成半角空格，每层两个',
  }),
  textIndent: (body: string, lead: string) => ({
    message: /[^ ]/.test(lead)
      ? `“|”下面的文字是用${spaceName(lead)}缩进的：“${clip(body)}”`
      : `“|”下面的文字没有缩进：“${clip(body)}”`,
    fix: '请把“|”下面的每一行都缩进两个半角空格',
  }),
  unevenText: (body: string, indent: number, due: number) => ({
    message: `“|”下面的各行没有对齐：“${clip(body)}”左边有 ${indent} 个空格，第一行有 ${due} 个`,
    fix: '请把“|”下面的每一行都缩进到同一处；check --fix 可以代劳',
  }),
  cut: (lost: string) => ({
    message: `“${clip(lost)}”被当成注释，不会印出来`,
    fix: '请把整段文字加上半角双引号，或写在“|”下面',
  }),
}

function clip(text: string): string {
  return clipped(text.trim(), 20)
}
