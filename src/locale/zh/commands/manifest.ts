/** What the help of `manifest` says. */
export const manifest = {
  summary: '批量生成的清单',
  after: `
例子：
  report-gen build 年报 --shard 1/2 --manifest > 1.jsonl
  report-gen build 年报 --shard 2/2 --manifest > 2.jsonl
  report-gen manifest merge 1.jsonl 2.jsonl > 清单.jsonl`,
  merge: {
    summary: '把各部分的清单合成一个，指出缺了哪些',
    after: `
例子：
  report-gen manifest merge 1.jsonl 2.jsonl > 清单.jsonl`,
  },
  files: '清单（report-gen build --manifest 的标准输出），可以有多个',
}
