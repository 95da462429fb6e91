import { clipped } from './clip.ts'

interface Said {
  readonly message: string
  readonly fix: string
}

const shown = (found: string) => (found.trim() === '' ? '' : `“${clip(found.trim())}”`)

/**
 * @rule yaml-syntax
 * @group 数据文件的写法
 *
 * 不合 YAML 的写法
 *
 * 缩进没有对齐、引号或括号不成对、同一栏写了两次、值的开头用了特别的符号，等等。不合写法的文件，程序无法知道每一格是什么，所以先指出第一处，改好以后再读。
 *
 * 常用的写法只有四条：
 *
 * - 一行一个栏目：`机关: 林业局`，半角冒号后面空一格；
 * - 同一层左边对齐，下一层多缩进两个半角空格；
 * - 一组数可以写在一行：`{自然人: 3, 商业企业: 1}`，逗号、冒号都用半角；
 * - 大段文字写在“|”下面，每行都多缩进两格。
 *
 * 改法：按提示改这一处；看不出问题的，对照 `report-gen init` 生成的样例。
 *
 * @bad 错误 1:5-1:6
 * ```yaml
 * 文号: "某办〔2026〕1号
 * ```
 *
 * @bad 错误 3:3-3:5
 * ```yaml
 * 申请:
 *   新收: {自然人: 3}
 *   新收: {自然人: 4}
 * ```
 *
 * @bad 错误 4:1-4:9
 * ```yaml
 * 主动公开:
 *   规章: {制发: 0}
 *   # 第二十条第（五）项
 *     行政许可: {处理决定: 0}
 * ```
 */

/** The YAML parser's error codes, each in one sentence for a clerk. */
const SAID: Record<string, (found: string) => Said> = {
  BAD_INDENT: () => ({
    message: '缩进不对：这一行与上下各行没有对齐',
    fix: '同一层的栏目要左边对齐，下一层多缩进两个半角空格',
  }),
  BAD_SCALAR_START: (found) => ({
    message: `${shown(found)}不能直接写在值的开头，它在 YAML 里有特别的意思`,
    fix: '请用双引号把整个值括起来',
  }),
  BAD_DQ_ESCAPE: (found) => ({
    message: `双引号里的反斜杠写法${shown(found)}不认识`,
    fix: '反斜杠请写成两个 \\\\，或者改用单引号',
  }),
  DUPLICATE_KEY: (found) => ({
    message: `同一层里${shown(found)}写了两次`,
    fix: '请合并或删去其中一个',
  }),
  MISSING_CHAR: (found) => ({
    message: `这里缺少一个符号（引号、括号、逗号或冒号）${found.trim() === '' ? '' : `，在${shown(found)}附近`}`,
    fix: '请检查引号和括号是否成对、栏目名后面是否有半角冒号',
  }),
  MULTILINE_IMPLICIT_KEY: (found) => keyWithoutColon(found),
  PROSE_INDENT: (found) => ({
    message: `“|”下面的文字没有缩进：${shown(found)}`,
    fix: '请把“|”下面的每一行都缩进两个半角空格',
  }),
  UNCLOSED_QUOTE: () => ({
    message: '这个引号没有配对的另一半',
    fix: '请在文字的末尾补上同样的引号，或者删去这个引号',
  }),
  UNCLOSED_BRACKET: () => ({
    message: '这个括号没有配对的另一半',
    fix: '请在这一组的末尾补上 } 或 ]',
  }),
  BLOCK_AS_IMPLICIT_KEY: (found) => ({
    message: `一行里有两个“名称: ”${shown(found)}`,
    fix: '一行只能写一个：请在第一个冒号后面换行，其余的写在下一行，左边多空两个半角空格，例如“新收:”，下一行“  自然人: 3”；如果是一句话里有冒号，请把后一个冒号改为全角的“：”',
  }),
  BLOCK_IN_FLOW: () => ({
    message: '花括号或方括号里面的写法不对：可能用了全角逗号或全角冒号，或者用了缩进的写法',
    fix: '请把括号里的内容写成 {栏目: 值, 栏目: 值}，逗号和冒号都用半角',
  }),
  TAB_AS_INDENT: () => ({
    message: '缩进里有制表符（Tab）',
    fix: '请把 Tab 换成半角空格，每层两个',
  }),
  UNEXPECTED_TOKEN: (found) => ({
    message: `这里不该有${shown(found) || '这个符号'}`,
    fix: '请检查括号、引号是否成对；值里有特别的符号时请加双引号',
  }),
  MULTIPLE_DOCS: () => ({
    message: '一个文件里有两份数据（用 --- 隔开）',
    fix: '一个文件只写一份报告，请拆成两个文件；正文里的 --- 请加缩进',
  }),
  MULTIPLE_ANCHORS: (found) => anchor(found),
  ALIAS_PROPS: (found) => anchor(found),
  BAD_PROP_ORDER: (found) => anchor(found),
  MULTIPLE_TAGS: (found) => tag(found),
  BAD_COLLECTION_TYPE: (found) => tag(found),
  BAD_DIRECTIVE: (found) => ({
    message: `${shown(found) || '以 % 开头的这一行'}在 YAML 里是指令的写法，数据文件不支持`,
    fix: '请删去这一行；值以 % 开头的，请给整个值加双引号',
  }),
  KEY_OVER_1024_CHARS: (found) => ({
    message: `${shown(found) || '这一行'}的冒号前面有1024个以上的字，栏目名不能这么长`,
    fix: '这是正文的，请写在“|”下面并缩进；值里含有冒号加空格的，请给整个值加双引号',
  }),
  RESOURCE_EXHAUSTION: () => ({
    message: '栏目套栏目的层数太多',
    fix: '请对照 report-gen init 生成的样例，去掉多余的层次和括号',
  }),
  IMPOSSIBLE: (found) => ({
    message: `读到${shown(found) || '这里'}读不下去了`,
    fix: '请对照 report-gen init 生成的样例，检查这一处的冒号、缩进、引号和括号',
  }),
  NON_STRING_KEY: () => ({
    message: '栏目名只能是文字',
    fix: '请检查冒号前面的内容',
  }),
  TAG_RESOLVE_FAILED: (found) => tag(found),
  BAD_ALIAS: (found) => anchor(found),
}

function tag(found: string): Said {
  return {
    message: `用了 YAML 的标记写法${shown(found)}，数据文件不支持`,
    fix: '以 ! 开头的文字请加双引号',
  }
}

function anchor(found: string): Said {
  return {
    message: `${shown(found)}在 YAML 里是引用的写法，数据文件不支持`,
    fix: '以 * 或 & 开头的文字请加双引号',
  }
}

/** Whether there is a sentence for a code of the parser. */
export function hasSentence(code: string): boolean {
  return Object.hasOwn(SAID, code)
}

/** One plain sentence and a next step for a parser error; `found` is the text at its place. */
export function yamlMessage(code: string, found: string): Said {
  const said = SAID[code]
  if (said) return said(found)
  return {
    message: `这里不合 YAML 的写法（${code}）`,
    fix: '请对照 report-gen init 生成的样例检查冒号、缩进、引号和括号',
  }
}

/** A line that should be `栏目: 内容`: what stands in the way of its colon. */
function keyWithoutColon(found: string): Said {
  const [, key, colon] = /^([^:：]+)([:：])\S/.exec(found) ?? []
  if (key === undefined) {
    return {
      message: `${shown(found)}看起来是栏目名，却没有半角冒号，或与下一行连在了一起`,
      fix: '栏目名后面要用半角冒号加一个空格，例如“总体情况: |”；全角冒号“：”不行',
    }
  }
  return {
    message: colon === '：' ? `“${clip(key)}”后面是全角冒号“：”` : `“${clip(key)}”的冒号后面没有空格`,
    fix: `请写成半角冒号加一个空格：“${clip(key)}: …”；正文请写在“|”下面并缩进`,
  }
}

function clip(text: string): string {
  return clipped(text, 20)
}
