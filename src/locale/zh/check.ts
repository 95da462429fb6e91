/** As many are named in one sentence. */
const MOST_UNITS = 10

/** What the comments in the file say of each, without what they have in common. */
function listed(units: readonly string[]): string {
  const names = units
    .slice(0, MOST_UNITS)
    .map((text) => text.replace(/^(?:没有|照样)?计入了?/, '').replace(/(?<=^“[^”]*”)，但?待核对/, ''))
  return `${names.join('；')}${units.length > MOST_UNITS ? '……' : ''}`
}

/** What is said of a report that can be read but would be sent back. */
export const checkText = {
  /** Another finding that comes of the one that it is told with. */
  consequence: (message: string) => `由此引起：${message}`,
  /** A number in prose that the cells of an unbalanced table contradict. */
  balanceFirst: (line: number) => `表里的数本身合不上（第 ${line} 行），请先改那里；改好后这一处可能就没有了`,
  missing: (section: string, topic: string) => ({
    message: `“${section}”没有写到：${topic}`,
    expected: topic,
    fix: '请补写；没有发生的也应写明',
  }),
  /** `safe`: as many of them may be taken out without losing anything else. */
  redundantTotals: (section: string, count: number, safe: number) => ({
    message: `“${section}”里填写了 ${count} 个合计，都对，但不必填写`,
    fix: `请删去，由程序相加${safe === 0 ? '' : `；${safe < count ? '能放心删去的，' : ''}check --fix 可以代劳`}`,
  }),
  leftOut: (units: readonly string[]) => ({
    message: `汇总缺 ${units.length} 个单位：${listed(units)}`,
    fix: '请各单位补报、改正后重新汇总；确实不能计入的，在“确认”里写明理由',
  }),
  doubtfulIn: (units: readonly string[]) => ({
    message: `汇总计入了 ${units.length} 个单位，它们的数还要核对：${listed(units)}`,
    fix: '请与这些单位核对，改正后重新汇总',
  }),
  changedSum: (address: string, found: string, due: string, file: string) => ({
    message: `${address} 是 ${found}，各单位相加是 ${due}（${file}）：汇总以后改过`,
    found,
    expected: due,
    fix: `改错了的，请改回 ${due}；单位的数有变的，请改那个单位的文件，再重新汇总；确实应当不同的，在“确认”里写明理由`,
  }),
  blank: '空白',
  outdated: (section: string, topic: string) => ({
    message: `“${section}”里有不宜再出现的内容：${topic}`,
    fix: '请按现行规定改写',
  }),
}
