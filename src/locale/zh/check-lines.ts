/** What is said of lines that the program prints itself, or that are no text, and of headings with nothing below. */
export const lineRules = {
  heading: (found: string) => ({
    message: `“${found}”是这一栏的标题，由程序印，这里写了就印两遍`,
    fix: '请删去这一行',
  }),
  title: (found: string) => ({
    message: `“${found}”是报告的标题，由程序印在最前面，这里写了就印两遍`,
    fix: '请删去这一行',
  }),
  signature: (found: string) => ({
    message: `“${found}”像是署名或者日期，由程序按“机关”和“发布日期”印在最后，这里写了就印两遍`,
    fix: '请删去这一行，日期写在文件开头的“发布日期”里',
  }),
  pageNumber: (found: string) => ({
    message: `“${found}”像是从原文件里一起复制来的页码`,
    fix: '请删去这一行，页码由程序印',
  }),
  lineBreak: () => ({
    message: '文字里有“\\n”，会原样印出来',
    fix: '请删去“\\n”；要另起一段的，在这里换行，下一行同样缩进两个半角空格',
  }),
  tabs: () => ({
    message: '文字里有制表符（Tab），像是从表格里复制来的，各列会挤在一起',
    fix: '请改写成句子；确要印表的，写在“附表”里',
  }),
  annotation: (found: string) => ({
    message: `“附注”的圆括号由程序印，写成“${found}”会印出两层括号`,
    expected: found.slice(1, -1),
    fix: `请删去括号：“附注: ${found.slice(1, -1)}”；check --fix 可以代劳`,
  }),
  topicEmpty: (topic: string, isNothing: boolean) => ({
    message: isNothing ? `“${topic}”只写了“无”` : `“${topic}”的后面没有内容`,
    fix: '请写明实际情况；确实没有的，写成一句完整的话，或者删去这个小标题',
  }),
  doubledMark: (found: readonly string[]) => ({
    message: `标点重复或者不对：${[...new Set(found)]
      .slice(0, 5)
      .map((mark) => `“${mark}”`)
      .join('')}`,
    fix: '请只留一个该用的标点；省略号是“……”，破折号是“——”，引号是“”；能放心改的，check --fix 可以代劳',
  }),
  /** `single`: the unit of which `unit` is ten thousand. */
  amountUnit: (typed: string, unit: string, single: string, converted: string) => ({
    message: `这一格的单位是${unit}，写的是 ${typed}，像是按${single}填的`,
    expected: converted,
    fix: `是 ${typed} ${single}的，请写 "${converted}"；确是 ${typed} ${unit}的，请在“确认”中说明`,
  }),
}
