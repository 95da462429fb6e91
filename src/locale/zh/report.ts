/** What is said of the report as a whole. */
export const reportText = {
  stamp: '草稿',
  notAMap: () => ({
    message: '文件里没有“栏目: 内容”',
    fix: '每个栏目写成“栏目名: 内容”，半角冒号后面有一个空格；可用 report-gen init 生成样例',
  }),
  noEdition: (year: number, first: number) => ({
    message: `没有适用于 ${year} 年度的版式`,
    fix: `年度应为 ${first} 年或以后；如确需，请用“版式”指定一种`,
  }),
  unknownFormat: (id: string, nearest: string | undefined, known: readonly string[]) => ({
    message: `没有名为“${id}”的版式`,
    found: id,
    fix: `${nearest ? `是不是“${nearest}”？` : ''}可用的有：${known.join('、')}；一般不必写“版式”，按年度自动选定`,
  }),
  missingYear: () => ({
    message: '缺少“年度”，不知道该用哪一种版式',
    fix: '请在文件开头写上一行，例如“年度: 2025”',
  }),
  badYear: (found: string) => ({
    message: `年度写的是“${found}”，看不出是哪一年`,
    found,
    fix: '请只写四位半角数字，例如“年度: 2025”',
  }),
  missingSection: (name: string, heading: string) => ({
    message: `缺少“${name}”（${heading}）`,
    fix: `请补上“${name}:”一栏；没有内容的也应写明“无”，没有数字的表写“${name}: {}”（全部为 0）`,
  }),
  timeWithoutDate: () => ({
    message: '写了发布时间，没有写“发布日期”，网页里就没有发布时间',
    fix: '请在文件开头补上“发布日期: 年-月-日”，或删去这个时间',
  }),
  badDate: (key: string, found: string) => ({
    message: `${key}“${found}”不是一个存在的日期`,
    found,
    fix: '请写成“年-月-日”，例如 2022-01-31',
  }),
}
