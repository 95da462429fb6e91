/** What is said of a report that can be read but would be sent back. */
export const checkText = {
  /** Another finding that comes of the one that it is told with. */
  consequence: (message: string) => `由此引起：${message}`,
  missing: (section: string, topic: string) => ({
    message: `“${section}”没有写到：${topic}`,
    expected: topic,
    fix: '请补写；没有发生的也应写明',
  }),
  redundantTotals: (section: string, count: number) => ({
    message: `“${section}”里填写了 ${count} 个合计，都对，但不必填写`,
    fix: '请删去，由程序相加；check --fix 可以代劳',
  }),
  outdated: (section: string, topic: string) => ({
    message: `“${section}”里有不宜再出现的内容：${topic}`,
    fix: '请按现行规定改写',
  }),
}
