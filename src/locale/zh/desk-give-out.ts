/** What is said where a report is given out on the desk. */
export const deskGiveOut = {
  notWhole: '报告还有错误，没有生成。请先在“检查”里逐条改正，再来这里',
}
