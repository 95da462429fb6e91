/** Comments and filler of the starter that `init` writes. */
export const starterText = {
  head: (title: string) => [
    `${title} 数据文件`,
    '',
    '怎样填写：',
    '  1. 冒号是半角的，后面空一格；下一层比上一层多缩进两个半角空格。',
    '  2. 数字只写半角数字，不加单位和逗号；没有发生的保留 0。合计由程序计算，不用填。',
    '  3. 文字写在“|”下面，缩进两格，每行一段；“（一）……”单独成段就是小标题。',
    '  4. 文字里写 {{申请.新收}} 这样的地址，生成时填入表中的数，两处不会不一致。',
    '  5. 以 # 开头的是说明，不会印出来。',
  ],
  organ: (organs: readonly string[]) => `可填${organs.join('、')}，决定公布期限`,
  deadline: (organ: string, day: string) => `${organ}应在次年 ${day} 以前公布`,
  published: (year: number) => `印在署名下面，公布前填写，例如 ${year + 1}-01-20`,
  previous: (year: number) => `上年的数据文件，用来核对结转，例如 ./${year - 1}.yaml`,
  period: '数据不是全年的（例如机构改革）才写，印在正文开头',
  topics: (topics: readonly string[]) => `应写明：${topics.join('、')}`,
  /** Over a row that is the same as figures of last year, which last year's report does not tell. */
  notCarried: (row: string) => `“${row}”里空着的，上年的结转没有读出来，请照去年的表填`,
  /** The same where last year's report has the figures, but left them blank. */
  blankLastYear: (row: string) => `“${row}”里空着的，上年的报告里也是空白：请填上数，没有结转过来的填 0`,
  /** Over last year's prose, which stands there as comments. */
  lastYear: '上年的文字：',
  toFill: '（请填写）',
  /** Prose where the form prescribes none; it is meant to be replaced. */
  filler: (topics: readonly string[]) =>
    topics.length === 0
      ? ['（请填写）']
      : topics.map((topic, index) => `（${chinese(index + 1)}）${topic}。（请填写）`),
}

function chinese(number: number): string {
  return '〇一二三四五六七八九十'[number] ?? String(number)
}
