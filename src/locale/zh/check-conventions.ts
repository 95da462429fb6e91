const quoted = (words: readonly string[]) =>
  [...new Set(words)]
    .slice(0, 5)
    .map((word) => `“${word}”`)
    .join('')

/** What is said of the form of a report. */
export const formRules = {
  title: (due: string, found: string, expected: string) => ({
    message:
      found === ''
        ? `标题少了“${expected}”`
        : expected === ''
          ? `标题多了“${found}”`
          : `标题里的“${found}”应为“${expected}”`,
    expected: due,
    fix: '请照规定的写法改正，或者删去“标题”，由程序生成',
  }),
  shortTitle: (due: string, short: string, agency: string) => ({
    message: `标题用了机关的简称“${short}”，应当用全称“${agency}”`,
    expected: due,
    fix: '请改用全称；“机关”里写的不是全称的，改正“机关”，或者删去“标题”，由程序生成',
  }),
  agencyName: (found: string, agency: string) => ({
    message: `“${found}”与“机关”里的“${agency}”只差一点，其中一处打错了`,
    expected: agency,
    fix: '请核对机关名称，改正打错的一处',
  }),
  otherAgency: (found: string, agency: string) => ({
    message: `这里说的是“${found}”的报告，“机关”写的却是“${agency}”，像是照着别的单位的报告修改时漏改了`,
    expected: agency,
    fix: `请把“${found}”改为“${agency}”；“机关”写错了的，请改“机关”`,
  }),
  agencyIs: (agency: string) => `“机关”写的是“${agency}”`,
  empty: (section: string, due: readonly string[]) => ({
    message: `“${section}”没有内容`,
    expected: due.join('、'),
    fix: '请写明实际情况，不能只写“无”',
  }),
  dateMissing: (year: number) => ({
    message: '没有填日期，署名下面印不出日期',
    fix: `请填写公布的日期，例如“发布日期: ${year + 1}-01-20”；原报告确实没有日期的，请在“确认”中说明`,
  }),
  late: (published: string, deadline: string, organ: string) => ({
    message: `发布日期 ${published} 晚于规定的期限${organ ? `（按“${organ}”计）` : ''}`,
    expected: `不晚于 ${deadline}`,
    fix: '请核对日期；期限不同的请填“机关类别”，确已迟发的请在“确认”中说明',
  }),
  beforeYearEnds: (published: string, year: number) => ({
    message: `发布日期 ${published} 早于 ${year} 年度结束`,
    expected: `${year + 1} 年`,
    fix: '请核对发布日期和“年度”，改正写错的一个',
  }),
  /** `due`: the year of the reports that are published then. */
  ofAnotherYear: (published: string, due: number, year: number) => ({
    message: `发布日期 ${published} 是公布 ${due} 年度报告的时候，“年度”写的却是 ${year}`,
    fix: '请核对“年度”和发布日期，改正写错的一个；确已迟发的请在“确认”中说明',
  }),
  beforeSigned: (published: string, signed: string) => ({
    message: `发布日期 ${published} 早于成文日期 ${signed}`,
    fix: '请核对两个日期',
  }),
  thisYear: (found: readonly string[], year: number) => ({
    message: `年度报告里写了${quoted(found)}`,
    expected: `${year}年`,
    fix: `请写明年份，例如“${year}年”`,
  }),
  foreignYear: (found: readonly string[], year: number) => ({
    message: `${quoted(found)}与报告年度 ${year} 不同，像是没有改过来`,
    fix: '请核对年份；确是讲别的年份的，请在“确认”中说明',
  }),
  foreignText: (found: readonly string[]) => ({
    message: `${quoted(found)}不是报告的内容`,
    fix: '请删去报送的话和网页上的字',
  }),
  brokenSentence: () => ({
    message: '这句话没有说完就换了行，会印成两段',
    fix: '请把下一行接到这一行的末尾，中间不留空格；本来就是两段的，请补上句号',
  }),
  unfinished: () => ({
    message: '这一段的末尾没有句号，像是没有说完',
    fix: '请补完这句话，或补上标点',
  }),
  unfilled: (found: readonly string[]) => ({
    message: `还有没填的地方：${quoted(found)}`,
    fix: '请换成实际内容',
  }),
  /** `part`: （一）主动公开. */
  unwritten: (part: string, filler: string) => ({
    message: `“${part}”还没有填写`,
    fix: `请写明实际内容，换掉“${filler}”`,
  }),
  foreignMarkup: (found: readonly string[]) => ({
    message: `混入了 Markdown 或网页的标记：${quoted(found.map((one) => one.trim()))}，会原样印出来`,
    fix: '请删去标记，小标题写成单独一段的“（一）……”；只去掉标记不动文字的，check --fix 可以代劳',
  }),
  headingNumber: (found: readonly string[]) => ({
    message: `标题序号${quoted(found)}不连续`,
    fix: '请检查序号是否跳号、重号，或者缺了一段',
  }),
  tooLong: (section: string, length: number, longest: number) => ({
    message: `“${section}”有 ${length} 字，多于规定的 ${longest} 字`,
    expected: `不多于 ${longest} 字`,
    fix: '请删减；确需多写的，在“确认”中说明',
  }),
  figureUntold: (section: string, address: string, figure: string) => ({
    message: `“${section}”没有写出“${address}”（表里是 ${figure}）`,
    expected: `{{${address}}}`,
    fix: '请补写一句；没有发生的也应写明。已经写了而没有认出来的，请改用表中的说法',
  }),
  headingLevel: (found: readonly string[]) => ({
    message: `栏目里用了${quoted(found)}，与大标题的序号重复`,
    expected: '（一）',
    fix: '小标题请改为“（一）”“（二）”；是大标题的请删去，后面的文字移到它的栏目里',
  }),
  noRuleMaker: (agency: string, address: string, figure: string) => ({
    message: `“${agency}”没有规章制定权，“${address}”却填了 ${figure}`,
    expected: '0',
    fix: '是行政规范性文件的请改填“行政规范性文件”；内部制度不填',
  }),
  announcedCount: (count: string, due: number) => ({
    message: `开头说报告有${count}个部分，规定的格式是 ${due} 个部分`,
    expected: String(due),
    fix: '请使开头的说法与正文标题一致',
  }),
  announced: (missing: readonly string[]) => ({
    message: `开头列出的各部分里没有${quoted(missing)}`,
    fix: '请使列出的名称与正文标题一致',
  }),
}
