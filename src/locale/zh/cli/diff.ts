/** What `diff` says. */
export const diff = {
  two: (count: number, example: string) => `diff 后面要写两个数据文件，这里有 ${count} 个。例如 ${example}`,
  needsOutput: '--format xlsx 要用 -o 写明文件，例如 -o 对照.xlsx',
  otherEnding: (path: string, endings: readonly string[]) =>
    `-o 后面的名称应以 ${endings.join('、')} 结尾，给的是“${path}”，没有写任何文件`,
  exists: (path: string) => `${path} 已经有了，没有覆盖。请用 -o 换一个名字，或加 --overwrite`,
  unreadable: (path: string) => `${path} 读不通，没有对照。请先照上面的提示改正`,
}
