/** What `init --from` says. */
export const initFrom = {
  keepProseAlone: '--keep-prose 要与 --from 一起用，例如 --from 2024.yaml --keep-prose',
  agencyWithFrom: '用 --from 时机关与上年相同，不写 --agency。名称改了的，生成后在文件里改',
  unreadableFrom: (path: string) => `${path} 读不通，没有生成新的文件。请先照上面的提示改正`,
  notYearAfter: (path: string, year: number, wanted: number) =>
    `${path} 是 ${year} 年的，由它只能开始 ${year + 1} 年的报告：带过来的上年结转才对得上。要写 ${wanted} 年的，--from 请给 ${wanted - 1} 年的文件；没有的，用 report-gen init --agency 机关 --year ${wanted} 新建`,
  importedBefore: (from: string, path: string) =>
    `${from} 的数据文件已经有了，是 ${path}，就由它开始，没有再导入`,
  begun: (path: string, from: string) =>
    `已由 ${from} 生成 ${path}：上年结转已带过来，其余的数都是 0。请填写，再用 report-gen check ${path} 检查`,
}
