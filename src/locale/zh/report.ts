/**
 * @rule not-a-report
 * @group 栏目名、年度和日期
 *
 * 这不是报告的数据文件
 *
 * 文件能读，里面却没有“栏目: 内容”，可能是一段普通的文字。
 *
 * 改法：每个栏目写成“栏目名: 内容”，半角冒号后面空一格；可以用 `report-gen init` 生成样例，再把文字填进去。
 */

/**
 * @rule no-edition
 * @group 栏目名、年度和日期
 *
 * 没有适用于这个年度的版式
 *
 * 年度报告制度从 2008 年度开始，以前没有官方格式。
 *
 * 改法：核对年度；确需编制更早的，用“版式”指定一种。
 *
 * @bad 错误 1:5-1:9
 * ```yaml
 * 年度: 2005
 * ```
 */

/**
 * @rule unknown-format
 * @group 栏目名、年度和日期
 *
 * 没有这种版式
 *
 * “版式”一般不写，按年度自动选定。要写的，写版式的名称，或者自己的版式文件的路径（.yaml）。
 *
 * 改法：删去“版式”，或者照提示改正名称。
 *
 * @bad 错误 1:5-1:12
 * ```yaml
 * 版式: 2014-北平
 * ```
 */

/**
 * @rule other-edition
 * @group 栏目名、年度和日期
 *
 * 栏目是另一种版式的
 *
 * 版式按“年度”选定，或者由“版式”指定。年度打错了，或者照着往年的文件改而版式没有改，整份文件的栏目就都对不上。
 * 这时只说这一处，对不上的栏目都由它引起。
 *
 * 改法：核对“年度”；写了“版式”的，一般删去就行。年度、版式都没有错的，用 `report-gen init` 按这一年度生成一份，再把数填进去。
 *
 * @bad 错误 2:5-2:11
 * ```yaml
 * 年度: 2025
 * 版式: "2019"
 * 主动公开:
 *   行政规范性文件: {制发: 3, 废止: 0, 有效: 3}
 *   行政事业性收费: {金额: "0"}
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2025
 * 主动公开:
 *   行政规范性文件: {制发: 3, 废止: 0, 有效: 3}
 *   行政事业性收费: {金额: "0"}
 * ```
 */

/**
 * @rule date
 * @group 栏目名、年度和日期
 *
 * 日期不存在
 *
 * 写法对，日历上却没有这一天，例如 2 月 30 日。
 *
 * 改法：改成实际的日期；还没有定的，删去这一栏。
 *
 * @bad 错误 1:7-1:17
 * ```yaml
 * 发布日期: 2026-02-30
 * ```
 *
 * @good
 * ```yaml
 * 发布日期: 2026-01-28
 * ```
 */

/**
 * @rule section-missing
 * @group 标题、栏目和应写的内容
 *
 * 缺少应有的部分
 *
 * 官方格式规定了报告由哪些部分组成，缺一部分就会被退回。没有发生的部分也要写：文字写明实际情况，不能只写“无”（见 `section-empty`），表写 {}（全部为 0）。
 *
 * 依据：国办公开办函〔2021〕30号附件；以前年度见各年度的格式。
 *
 * 改法：补上这一栏。原来公布的报告就没有的，在“确认”中写明理由。
 *
 * @bad 错误 2:1-2:5
 * ```yaml
 * 引言: 本报告根据《中华人民共和国政府信息公开条例》编制。
 * 其他事项: ""
 * ```
 *
 * @good
 * ```yaml
 * 其他事项: 本年度未收取信息处理费。无其他需要报告的事项。
 * ```
 */

/**
 * @rule publication-time
 * @group 标题、栏目和应写的内容
 *
 * 写了发布时间，没有写发布日期
 *
 * 网页标签里的发布时间由“发布日期”和“发布”里的“时间”合成。只有时间没有日期，就合不成，网页里不带发布时间。
 *
 * 改法：补上“发布日期”，或者删去这个时间。
 *
 * @bad 警告 2:7-2:12
 * ```yaml
 * 发布:
 *   时间: 09:30
 * 成文日期: 2026-01-20
 * ```
 *
 * @good
 * ```yaml
 * 发布日期: 2026-01-28
 * 发布:
 *   时间: 09:30
 * ```
 */

/** What is said of the report as a whole. */
export const reportText = {
  stamp: '草稿',
  notAMap: () => ({
    message: '文件里没有“栏目: 内容”',
    fix: '每个栏目写成“栏目名: 内容”，半角冒号后面有一个空格；可用 report-gen init 生成样例',
  }),
  /** A file that lies beside data. */
  otherFile: (kind: 'schema' | 'format') => ({
    message: `这是${kind === 'schema' ? '给编辑器用的 JSON Schema' : '版式的声明'}，不是报告的数据文件`,
    fix: `请写数据文件（.yaml，里面有“年度”和“机关”），例如 report-gen check data.yaml；还没有的，用 report-gen init 生成${kind === 'schema' ? '' : '；版式由数据文件里的“版式: 文件名”引用，随数据文件一起检查'}`,
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
  /** A file of such a name lies beside the data. */
  formBeside: (path: string) => ({
    expected: path,
    fix: `旁边有文件“${path}”，是它的，请写“版式: ${path}”；一般不必写“版式”，按年度自动选定`,
  }),
  /** `isNamed`: the form in use is that of 版式, not of 年度; `isOfYear`: the one that is meant is that of the year. */
  otherEdition: (
    meant: { readonly id: string; readonly name: string; readonly from?: number },
    used: { readonly id: string; readonly name: string },
    year: number,
    isNamed: boolean,
    isOfYear: boolean,
  ) => ({
    message: `文件里的栏目是${meant.name}的${meant.from === undefined ? '' : `（从 ${meant.from} 年度起用）`}，${isNamed ? `“版式”写的却是 ${used.id}（${used.name}）` : `而 ${year} 年度用的是${used.name}`}，所以对不上`,
    fix: isOfYear
      ? `请删去“版式”这一行：${year} 年度用的正是${meant.name}，会自动选定`
      : isNamed
        ? `请核对“年度”和“版式”；确是${meant.name}的，请改为“版式: "${meant.id}"”`
        : `请核对“年度”是不是写错了；年度没有错的，请用 report-gen init 按 ${year} 年度生成一份再填，或另写一行“版式: "${meant.id}"”沿用${meant.name}`,
  }),
  notInEdition: (key: string, edition: string) => `${edition}这里没有“${key}”`,
  missingYear: () => ({
    message: '缺少“年度”，不知道该用哪一种版式',
    fix: '请在文件开头写上一行，例如“年度: 2025”',
  }),
  yearByAnotherName: (key: string) => ({
    message: `缺少“年度”；“${key}”应写作“年度”`,
    found: key,
    expected: '年度',
    fix: '请写成“年度: ”和四位数字，例如“年度: 2025”',
  }),
  /** `meant`: the year, where it is plain. */
  badYear: (found: string, meant: string | undefined) => ({
    message:
      found === meant ? `年度“${found}”加了引号，成了文字` : `年度写的是“${found}”，应为四位数字的年份`,
    found,
    fix:
      meant === undefined
        ? '请只写四位半角数字，例如“年度: 2025”'
        : `请${found === meant ? '去掉引号' : '写成四位数字'}：“年度: ${meant}”；check --fix 可以代劳`,
  }),
  /** The key is there, and nothing behind it. */
  emptySection: (name: string, heading: string) => ({
    message: `“${name}”是空的${heading === name ? '' : `（${heading}）`}`,
    fix: '请在它下面写明实际情况；不能只写“无”',
  }),
  /** `after`, `before`: the section that it follows, or that follows it. */
  missingSection: (
    name: string,
    heading: string,
    kind: 'prose' | 'table' | 'unread-table',
    { after, before }: { readonly after?: string; readonly before?: string },
  ) => ({
    message: `缺少“${name}”${heading === name ? '' : `（${heading}）`}${after !== undefined ? `，应写在“${after}”的后面` : before !== undefined ? `，应写在“${before}”的前面` : ''}`,
    fix:
      kind === 'unread-table'
        ? `导入时原文里没有找到这张表，不能当作 0。请找到原表，${placed(after, before)}补上一行“${name}:”，各行写在下面；原报告没有这张表的，请在“确认”中说明`
        : kind === 'table'
          ? `请${placed(after, before)}补上一行“${name}:”，各行写在下面；没有发生的，只写“${name}: {}”（全部为 0）`
          : `请${placed(after, before)}补上两行：左边不留空格的“${name}: |”，下一行缩进两个半角空格，写明实际情况；不能只写“无”`,
  }),
  timeWithoutDate: () => ({
    message: '写了发布时间，没有写“发布日期”，网页里就没有发布时间',
    fix: '请在文件开头补上“发布日期: 年-月-日”，或删去这个时间',
  }),
  /** `lastDay`: how many days the month has; none when there is no such month. */
  badDate: (key: string, found: string, lastDay: number | undefined) => {
    const [year = '', month = '', day = ''] = found.split('-').map((part) => part.replace(/^0+(?=\d)/, ''))
    return {
      message: `${key}“${found}”不是一个存在的日期：${lastDay === undefined ? `没有 ${month} 月` : `${year} 年 ${month} 月${Number(day) < 1 ? `没有 ${day} 日` : `只有 ${lastDay} 天`}`}`,
      found,
      fix: '请改成实际的日期，写法是“年-月-日”，例如 2022-01-31',
    }
  },
}

/** Where a section goes: behind all that belongs to the one before it. */
function placed(after: string | undefined, before: string | undefined): string {
  if (after !== undefined) return `在“${after}”的内容后面`
  return before === undefined ? '' : `在“${before}”的前面`
}
