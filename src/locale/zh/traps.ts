/**
 * @rule yaml-colon reading
 *
 * 栏目名后面的冒号不对
 *
 * 栏目名和内容之间要用半角冒号加一个空格：`机关: 某某局`。输入法常打出全角冒号“：”，或者漏了空格；这样写，整行会被当成一句话，栏目就不见了。
 * `check --fix` 可以改正。
 *
 * @bad 错误 2:3-2:4
 * ```yaml
 * 年度: 2024
 * 机关：某市某区某某局
 * 文号:某区办发〔2025〕3号
 * ```
 */

/**
 * @rule yaml-comma reading
 *
 * 花括号里用了全角逗号
 *
 * 花括号里的各项用半角逗号加空格分开：`{自然人: 3, 商业企业: 1}`。`check --fix` 可以改正。
 *
 * @bad 错误 2:14-2:15
 * ```yaml
 * 申请:
 *   新收: {自然人: 3，商业企业：1}
 * ```
 */

/**
 * @rule yaml-indent reading
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
 * @rule yaml-text-indent reading
 *
 * “|”下面的文字没有缩进
 *
 * 正文写在“|”下面时，每一行都要比栏目名多缩进两个半角空格，否则会被当成新的栏目。`check --fix` 可以改正。
 *
 * @bad 错误 2:1-2:15
 * ```yaml
 * 问题及改进: |
 * 问题：不够及时。改进：加强。
 * 其他事项: 本年度未收取信息处理费。
 * ```
 */

/**
 * @rule yaml-curly-quotes reading
 *
 * 内容两头有中文引号
 *
 * YAML 的引号是半角的 " 和 '；中文引号“”会作为内容印出来。内容一般不用加引号，删去即可。`check --fix` 可以改正。
 *
 * @bad 警告 2:5-2:12
 * ```yaml
 * 年度: 2024
 * 机关: “某区某某局”
 * ```
 */

/**
 * @rule yaml-comment reading
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
export const trapText = {
  places: (count: number) => `（全文 ${count} 处）`,
  fullWidthColon: (name: string) => ({
    message: `“${clip(name)}”后面是全角冒号“：”`,
    fix: `请写成半角冒号加一个空格：“${clip(name)}: …”`,
  }),
  colonWithoutSpace: (name: string) => ({
    message: `“${clip(name)}”的冒号后面没有空格`,
    fix: `请写成半角冒号加一个空格：“${clip(name)}: …”`,
  }),
  fullWidthComma: () => ({
    message: '花括号里用了全角逗号“，”',
    fix: '请改为半角逗号加一个空格，例如 {自然人: 3, 商业企业: 1}',
  }),
  indent: (lead: string) => ({
    message: `缩进里有${/\t/.test(lead) ? '制表符（Tab）' : /\u3000/.test(lead) ? '全角空格' : '特殊的空格'}，不能用来缩进`,
    fix: '请换成半角空格，每层两个',
  }),
  textIndent: (body: string) => ({
    message: `“|”下面的文字没有缩进：“${clip(body)}”`,
    fix: '请把“|”下面的每一行都缩进两个半角空格',
  }),
  curlyQuotes: (quoted: string) => ({
    message: `“${clip(quoted)}”两头的中文引号会印出来`,
    fix: '请删去引号；确要加引号的用半角双引号',
  }),
  cut: (lost: string) => ({
    message: `“${clip(lost)}”被当成注释，不会印出来`,
    fix: '请把整段文字加上半角双引号，或写在“|”下面',
  }),
}

function clip(text: string): string {
  const characters = [...text.trim()]
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : characters.join('')
}
