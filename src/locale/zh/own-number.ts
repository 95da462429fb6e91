/** What is said of 文号. */
export const ownNumberText = {
  number: (letters: string, year: string, ordinal: string) => `${letters}〔${year}〕${ordinal}号`,
  /** `meant`: the number in its form, where that can be told. */
  form: (number: string, meant: string | undefined, year: number) => ({
    message: `文号“${number}”不是规定的写法：发文机关代字、六角括号里的年份、序号和“号”字`,
    ...(meant === undefined ? {} : { expected: meant }),
    fix:
      meant === undefined
        ? `请写成“文号: 某某发〔${year}〕3号”的样子；没有文号的，删去这一行`
        : `请写成“文号: ${meant}”`,
  }),
  ordinal: (found: string, due: string) => ({
    message: `文号的序号写成“${found}”，${found.startsWith('第') ? '序号不加“第”字，也不编虚位' : '前面不补 0'}`,
    expected: due,
    fix: `请改为“${due}”；check --fix 可以代劳`,
  }),
  year: (found: string, due: string, number: string) => ({
    message: `文号的年份是 ${found}，报告却是 ${due} 年发的：文号的年份是发文的年份，不是报告的年度`,
    expected: due,
    fix: `请核对文号和日期，改正写错的一个；文号写错的，写成“文号: ${number}”`,
  }),
}
