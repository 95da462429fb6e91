/** What is said of a file that cannot be read. `fix` is the next step. */
export const reading = {
  tooLarge: (limit: number) => ({
    message: `数据文件超过 ${limit / 1024 / 1024} MB 的上限，没有读取`,
    fix: '一份年度报告通常不到 0.1 MB，请确认给的是不是数据文件；图片和附件不要写进数据文件',
  }),
  notText: () => ({
    message: '这不是文本文件（含有空字节），可能是 Word、Excel 或图片',
    fix: '请给出 YAML 数据文件；可先用 report-gen init 生成一份',
  }),
  notUtf8: (isGb18030: boolean) =>
    isGb18030
      ? {
          message: '文件不是 UTF-8 编码，像是用记事本存成了 ANSI（GBK、GB18030）',
          fix: '请在编辑器里“另存为”，编码选 UTF-8；或者加上 --encoding gb18030 再试',
        }
      : {
          message: '文件不是 UTF-8 编码',
          fix: '请在编辑器里“另存为”，编码选 UTF-8，再试一次',
        },
  notGb18030: () => ({
    message: '文件也不是 GB18030 编码',
    fix: '请去掉 --encoding，或在编辑器里“另存为”，编码选 UTF-8',
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
