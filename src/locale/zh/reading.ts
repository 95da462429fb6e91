import { shellWord } from '../shell-word.ts'

/**
 * @rule file-empty
 * @group 数据文件的写法
 *
 * 文件是空的
 *
 * 文件里什么也没有，或者只有空格和空行。
 *
 * 改法：用 `report-gen init --agency 机关全称 --year 年度` 生成一份填好栏目的数据文件，再填入内容。
 */

/**
 * @rule file-not-text
 * @group 数据文件的写法
 *
 * 给出的不是文本文件
 *
 * 给出的是 Word、Excel、PDF、网页或者图片。数据文件是纯文本（YAML），用记事本就能打开。
 *
 * 改法：给出数据文件；还没有的，用 `report-gen import` 由已有的文档得到一份，或者用 `report-gen init` 生成一份，再把内容填进去。
 */

/**
 * @rule file-not-utf8
 * @group 数据文件的写法
 *
 * 文件不是 UTF-8 编码
 *
 * 同一个字在不同的编码里字节不同，编码不对，读出来就是乱码，所以一个字也不读。老版本的记事本存成的“ANSI”是 GBK（GB18030），“Unicode”是 UTF-16。
 *
 * 改法：在编辑器里“另存为”，编码选 UTF-8。GBK、GB18030 的数据文件，`build`、`check`、`preview` 加上 `--encoding gb18030` 可以直接读；`check` 再加 `--fix`，就改存为 UTF-8。
 */

/**
 * @rule file-too-large
 * @group 数据文件的写法
 *
 * 文件太大
 *
 * 数据文件最大 2 MB；栏目、行和数加起来最多1万项，文字最多5000段、30万字，一段最多10万字，标题和名称最多500字。一份年度报告通常不到 0.1 MB，这样大的多半是给错了文件，或者把图片、附件写了进去。
 *
 * 改法：核对给出的文件；图片放在数据文件旁边，用“附图”引用。
 */

/**
 * @rule file-byte-order-mark
 * @group 数据文件的写法
 *
 * 文件开头有字节顺序标记（BOM）
 *
 * 记事本存 UTF-8 时可能在文件开头加三个看不见的字节。本程序不受影响，只提示一下；`--fix` 改正别处时也原样保留。
 *
 * 改法：不必改。别的程序读不了时，“另存为”选 UTF-8（无 BOM）。
 */

/**
 * @rule yaml-alias
 * @group 数据文件的写法
 *
 * 用了 YAML 的引用写法
 *
 * 内容以 * 开头，在 YAML 里是引用另一处的内容。年度报告用不着；数字由别处带来，读的人也看不清这一格到底是多少，所以不支持。
 *
 * 改法：直接写出数；文字确以 * 开头的，加上半角双引号。
 *
 * @bad 错误 2:13-2:17
 * ```yaml
 * 申请:
 *   新收: {自然人: *上一格}
 * ```
 */

/**
 * @rule yaml-tag
 * @group 数据文件的写法
 *
 * 用了 YAML 的标记写法
 *
 * 内容以 ! 开头，在 YAML 里是说明类型的标记，数据文件不支持。
 *
 * 改法：文字确以 ! 开头的，加上半角双引号。
 *
 * @bad 错误 1:10-1:20
 * ```yaml
 * 文号: !doc 某办〔2026〕1号
 * ```
 */

/**
 * @rule yaml-key
 * @group 数据文件的写法
 *
 * 栏目名不是文字
 *
 * 冒号前面应是栏目名，这里却是括号或花括号里的一组值。常见的是一行开头多写了括号或问号。
 *
 * 改法：去掉多余的括号、问号。
 *
 * @bad 错误 2:3-2:7
 * ```yaml
 * 申请:
 *   {新收}: {自然人: 3}
 * ```
 */

/**
 * @rule yaml-nesting
 * @group 数据文件的写法
 *
 * 括号或缩进的层数太多
 *
 * 版式里最深的表也不过五六层，超过一百层的一定是写错了，多半是有一长串 [ 或 {。
 *
 * 改法：删去多余的括号。
 */

/**
 * @rule illegal-character
 * @group 数据文件的写法
 *
 * 文字里有不能印的控制字符
 *
 * 从别处复制文字时，可能带进看不见的控制字符。网页和 Word 文件都不能容纳它，Word 会说文件已损坏。
 *
 * 改法：删去这个字符前后的文字重新输入，或者先粘贴到记事本里再复制。
 */

/** What is said of a file that cannot be read. `fix` is the next step. */
export const reading = {
  tooLarge: (limit: number) => ({
    message: `数据文件超过 ${limit / 1024 / 1024} MB 的上限，没有读取`,
    fix: '一份年度报告通常不到 0.1 MB，请确认给的是不是数据文件；图片和附件不要写进数据文件',
  }),
  tooManyEntries: (limit: number) => ({
    message: `栏目、行和数加起来超过了${limit}项的上限，没有生成`,
    fix: '一份年度报告不会有这么多；请核对是不是贴进了别的数据，明细请作为附件另行公开',
  }),
  tooManyLines: (limit: number) => ({
    message: `文字超过了${limit}段的上限，没有生成`,
    fix: '一份年度报告不会有这么多；请核对是不是贴进了别的材料，材料请作为附件另行公开',
  }),
  tooLongLine: (text: string, limit: number) => ({
    message: `从“${[...text.trimStart().slice(0, 20)].join('')}…”开始，有一段超过了${limit}字的上限，没有生成`,
    fix: '请把这一段分成几段，每段另起一行；请核对是不是贴进了别的材料',
  }),
  tooLongName: (name: string, length: number, limit: number) => ({
    message: `“${name}”有${length}字，超过了${limit}字的上限，没有生成`,
    fix: '请核对是不是把正文写到了这里；正文请写在“|”下面',
  }),
  tooMuchText: (limit: number) => ({
    message: `文字加起来超过了${limit}字的上限，没有生成`,
    fix: '一份年度报告不会有这么多；请核对是不是贴进了别的材料，材料请作为附件另行公开',
  }),
  notData: (kind: keyof typeof DOCUMENTS, path: string) => ({
    message: `这是${DOCUMENTS[kind]}，不是 YAML 数据文件（.yaml）`,
    fix:
      kind === 'oldOffice'
        ? '请先在 Word 或 WPS 里另存为 .docx（表格存为 .xlsx），再用 report-gen import 导入成数据文件'
        : `请给出数据文件；还没有的，可用 report-gen import ${shellWord(path)} 由它得到一份`,
  }),
  notText: () => ({
    message: '这不是文本文件（含有空字节），可能是 Word、Excel 或图片',
    fix: '请给出 YAML 数据文件；可先用 report-gen init 生成一份',
  }),
  notUtf8: (isGb18030: boolean) =>
    isGb18030
      ? {
          message: '文件不是 UTF-8 编码，像是用记事本存成了 ANSI（GBK、GB18030）',
          fix: '请在编辑器里“另存为”，编码选 UTF-8；数据文件也可以用 report-gen check 文件名 --encoding gb18030 --fix 改存为 UTF-8',
        }
      : {
          message: '文件不是 UTF-8 编码',
          fix: '请在编辑器里“另存为”，编码选 UTF-8，再试一次',
        },
  notGb18030: () => ({
    message: '按 GB18030 编码读不出这个文件',
    fix: '请去掉 --encoding 再试；还读不出的，在编辑器里“另存为”，编码选 UTF-8',
  }),
  byteOrderMark: () => ({
    message: '文件开头有字节顺序标记（BOM），不影响本程序',
    fix: '别的程序读不了时，请“另存为” UTF-8（无 BOM）',
  }),
  utf16: () => ({
    message: '文件不是 UTF-8 编码，可能是用记事本存成了 Unicode（UTF-16）',
    fix: '请在编辑器里“另存为”，编码选 UTF-8，再试一次',
  }),
  empty: () => ({
    message: '文件是空的',
    fix: '可用 report-gen init 生成一份填好栏目的数据文件',
  }),
  tooDeep: () => ({
    message: '括号或缩进的层数太多，无法读取',
    fix: '请检查是否有大量多余的 [ 或 {',
  }),
  /** `lines`: the first and the last that are so; `beside`: the entry of the same level that is right; `under`: what they belong below. */
  misindent: (
    { name, indent }: { readonly name: string; readonly indent: number },
    due: number,
    { line, endLine }: { readonly line: number; readonly endLine: number },
    beside: string | undefined,
    under?: { readonly name: string; readonly indent: number },
  ) => ({
    message: `“${name}”的缩进不对：左边有 ${indent} 个空格，应为 ${due} 个${endLine > line ? `（直到第 ${endLine} 行都是这样）` : ''}`,
    fix: `请在${endLine > line ? `第 ${line} 行到第 ${endLine} 行的每一行` : '这一行的'}开头${indent > due ? '删去' : '加上'} ${Math.abs(indent - due)} 个空格${beside === undefined ? '' : `，使“${name}”${under === undefined ? '' : `比“${under.name}:”多缩进 ${due - under.indent} 格，`}与“${beside}”左边对齐`}`,
  }),
  rowsBelowGroup: (name: string, row: string, beside: string | undefined) => ({
    message: `“${name}:”的后面已经写了一组数，下面又有比它多缩进的“${row}”等几行，两样只能写一样`,
    fix: `${beside === undefined ? '' : `“${name}”与上面的“${beside}”同属一组的，在它的开头加空格，与“${beside}”左边对齐；`}“${row}”等应当在“${name}”下面的，只留下“${name}:”，把它后面的花括号连同里面的数删去，合计由程序相加；不在它下面的，使各行与“${name}”左边对齐`,
  }),
  alias: (name: string) => ({
    message: `用了 YAML 的引用写法“*${name}”，数据文件不支持`,
    fix: '请直接写出数值；以 * 开头的文字请加引号',
  }),
  tag: (tag: string) => ({
    message: `用了 YAML 的标记写法“${tag}”，数据文件不支持`,
    fix: '以 ! 开头的文字请加引号',
  }),
  keyNotText: () => ({
    message: '栏目名只能是文字，这里却是一组值',
    fix: '请检查冒号前面是否多写了括号或问号',
  }),
  illegalCharacter: (text: string) => ({
    message: `文字里有看不见的控制字符（${codePoints(text)}），网页和 Word 都不能容纳`,
    fix: '请删去这个字符后重新输入，它多半是从别处复制时带进来的',
  }),
}

function codePoints(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is named
  const found = text.match(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u)?.[0] ?? ''
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const DOCUMENTS = {
  office: 'Word、Excel 一类的文档',
  oldOffice: '旧式的 Word 或 Excel 文档',
  pdf: 'PDF',
  page: '网页',
  text: '普通的文字',
}
