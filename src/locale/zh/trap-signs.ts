import { clipped } from './clip.ts'
import { spaceName } from './space-name.ts'

/**
 * @rule yaml-colon
 * @group 数据文件的写法
 *
 * 栏目名后面的冒号不对
 *
 * 栏目名和内容之间要用半角冒号加一个空格：`机关: 林业局`。输入法常打出全角冒号“：”，或者漏了空格；这样写，整行会被当成一句话，栏目就不见了。
 * `check --fix` 可以改正。
 *
 * @bad 错误 2:3-2:4
 * ```yaml
 * 年度: 2024
 * 机关：某市某区林业局
 * 文号:某区办发〔2025〕3号
 * ```
 */

/**
 * @rule yaml-comma
 * @group 数据文件的写法
 *
 * 花括号里的各项不是用半角逗号分开的
 *
 * 花括号里的各项用半角逗号加空格分开：`{自然人: 3, 商业企业: 1}`。全角逗号、顿号、分号都不行，少了逗号也不行。`check --fix` 可以改正。
 *
 * @bad 错误 2:14-2:15
 * ```yaml
 * 申请:
 *   新收: {自然人: 3 商业企业: 1}
 * ```
 *
 * @bad 错误 2:14-2:15
 * ```yaml
 * 申请:
 *   新收: {自然人: 3，商业企业：1}
 * ```
 */

/**
 * @rule yaml-bracket
 * @group 数据文件的写法
 *
 * 用了全角的括号
 *
 * 一组数写在半角的花括号里：`{自然人: 3}`，一列值写在半角的方括号里。输入法打出的“｛｝”“［］”“【】”只是文字。`check --fix` 可以改正；文字里的书名号、方头括号不受影响。
 *
 * @bad 错误 2:7-2:8
 * ```yaml
 * 申请:
 *   新收: ｛自然人: 3｝
 * ```
 *
 * 正文里引用表中的数才写两个花括号；表里的数写一个。
 *
 * @bad 错误 2:7-2:17
 * ```yaml
 * 申请:
 *   新收: {{自然人: 3}}
 * ```
 */

/**
 * @rule yaml-space
 * @group 数据文件的写法
 *
 * 冒号后面不是普通的空格
 *
 * 冒号后面要有一个半角空格。从网页或 Word 复制的不换行空格、全角空格看上去一样，程序却会把整行当成一句话。`check --fix` 可以改正。
 *
 * @bad 错误 2:3-2:5
 * ```yaml
 * 年度: 2024
 * 文号:　某区办发〔2025〕3号
 * ```
 */

/**
 * @rule yaml-dash
 * @group 数据文件的写法
 *
 * 分条的符号不对
 *
 * 一列条目，每条以半角的减号加一个空格开头：“- …”。全角的“－”、圆点“·”，或者减号后面不空格，各条会连成一句话。`check --fix` 可以改正。
 *
 * @bad 错误 2:3-2:5
 * ```yaml
 * 附件:
 *   － 某某清单
 * ```
 */

/**
 * @rule yaml-pipe
 * @group 数据文件的写法
 *
 * 竖线是全角的
 *
 * 大段文字写在半角的竖线“|”下面。全角的“｜”会当成正文的第一个字印出来。`check --fix` 可以改正。
 *
 * @bad 错误 1:7-1:8
 * ```yaml
 * 总体情况: ｜
 *   本年主动公开政府信息3条。
 * ```
 */

/**
 * @rule yaml-hash
 * @group 数据文件的写法
 *
 * 井号是全角的
 *
 * 注释以半角的“#”开头。全角的“＃”只是文字，会使这一行读不懂。`check --fix` 可以改正。
 *
 * @bad 错误 2:1-2:2
 * ```yaml
 * 年度: 2024
 * ＃ 以下由办公室填写
 * ```
 */

/**
 * @rule yaml-tilde
 * @group 数据文件的写法
 *
 * 表示空白的“～”是全角的
 *
 * 表中确需空白的一格写半角的“~”。`check --fix` 可以改正。
 *
 * @bad 错误 2:13-2:14
 * ```yaml
 * 申请:
 *   新收: {自然人: ～}
 * ```
 */

/**
 * @rule yaml-curly-quotes
 * @group 数据文件的写法
 *
 * 内容两头有中文引号
 *
 * YAML 的引号是半角的 " 和 '；中文引号“”会作为内容印出来。内容一般不用加引号，删去即可。`check --fix` 可以改正。
 *
 * @bad 警告 2:5-2:12
 * ```yaml
 * 年度: 2024
 * 机关: “某区林业局”
 * ```
 */

/** What is said of signs that only look like those of a data file. */
export const signText = {
  fullWidthColon: (name: string) => ({
    message: `“${clip(name)}”后面是全角冒号“：”`,
    fix: `请写成半角冒号加一个空格：“${clip(name)}: …”`,
  }),
  colonWithoutSpace: (name: string) => ({
    message: `“${clip(name)}”的冒号后面没有空格`,
    fix: `请写成半角冒号加一个空格：“${clip(name)}: …”`,
  }),
  /** = or ； where the colon should be. */
  notAColon: (name: string, sign: string) => ({
    message: `“${clip(name)}”后面是“${sign}”，不是冒号`,
    fix: `请写成半角冒号加一个空格：“${clip(name)}: …”`,
  }),
  missingColon: (name: string) => ({
    message: `“${clip(name)}”后面没有冒号`,
    fix: `请加上半角冒号和一个空格：“${clip(name)}: …”`,
  }),
  /** A name alone, with entries below. */
  bareName: (name: string) => ({
    message: `“${clip(name)}”看起来是栏目名，后面却没有半角冒号`,
    fix: `请在它后面加上半角冒号：“${clip(name)}:”；check --fix 可以代劳`,
  }),
  foreignSpace: (name: string, spaces: string) => ({
    message: `“${clip(name)}”的冒号后面是${spaceName(spaces)}，程序看不到这里有空格`,
    fix: `请删去它，改打一个半角空格：“${clip(name)}: …”`,
  }),
  notAComma: (sign: string) => ({
    message: `括号里的各项用了${COMMAS[sign] ?? ''}“${sign}”分开`,
    fix: '请改为半角逗号加一个空格，例如 {自然人: 3, 商业企业: 1} 或 [7, 2, 3]',
  }),
  noComma: (next: string) => ({
    message: `“${clip(next)}”的前面少了逗号`,
    fix: '括号里的各项用半角逗号加一个空格分开，例如 {自然人: 3, 商业企业: 1}；是文字里的冒号的，请给整个值加半角双引号',
  }),
  fullWidthBracket: (found: string, plain: string) => ({
    message: `这里用了全角的括号“${found}”`,
    fix: `请改为半角的“${plain}”；前后两个都要改`,
  }),
  mispaired: (wrong: string, right: string, group: string) => ({
    message: `括号不成对：这里的“${wrong}”应为“${right}”`,
    fix: `请改为“${right}”：“${clip(group)}”；check --fix 可以代劳`,
  }),
  fullWidthTilde: () => ({
    message: '表示空白的“～”是全角的',
    fix: '请改为半角的“~”（键盘左上角，英文状态）',
  }),
  fullWidthPipe: (name: string) => ({
    message: `“${clip(name)}”后面的竖线“｜”是全角的，下面的文字会连同它一起印出来`,
    fix: '请改为半角的竖线“|”',
  }),
  fullWidthHash: () => ({
    message: '这里用了全角的井号“＃”，不能当注释',
    fix: '注释请用半角的“#”，它的前面空一格',
  }),
  dash: (found: string) => ({
    message: found.startsWith('-') ? '“-”后面没有空格，不会当作一条' : `“${found.trim()}”不能用来分条`,
    fix: '每一条请用半角的减号加一个空格开头：“- …”',
  }),
  curlyQuotes: (quoted: string) => ({
    message: `“${clip(quoted)}”两头的中文引号会印出来`,
    fix: '请删去引号；确要加引号的用半角双引号',
  }),
}

const COMMAS: { readonly [sign: string]: string } = {
  '，': '全角逗号',
  '、': '顿号',
  '；': '全角分号',
  ';': '分号',
}

function clip(text: string): string {
  return clipped(text.trim(), 20)
}
