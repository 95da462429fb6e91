/** Why a number of prose was compared with no figure. */
export const whyUnread = {
  share: '是百分数，不是表中的数',
  time: '说的是时间',
  change: '说的是增减、计划、限额或者平均数',
  otherTime: '说的是往年、一段时间或者以后的事',
  accumulated: '是历年累计的数',
  attribute: '说的是公文的公开属性',
  otherMatter: '是另一件事的一部分',
  uncertain: '附近的话说到表中的栏目，但不能确定说的是哪一项',
  unnamed: '附近没有表中栏目的说法',
  unit: '单位与表中的不同',
  label: '是年份、日期或者编号',
}

/** What `check` says of the numbers in prose. */
export const proseNumbers = {
  figure: (said: string, sums: readonly string[]) => `“${said}”说的是 ${sums.join(' 或 ')}`,
  nothing: '正文里没有数',
}
