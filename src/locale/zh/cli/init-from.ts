/** What `init --from` says. */
export const initFrom = {
  keepProseAlone: '--keep-prose 要与 --from 一起用，例如 --from 2024.yaml --keep-prose',
  agencyWithFrom: '用 --from 时机关与上年相同，不写 --agency。名称改了的，生成后在文件里改',
  unreadableFrom: (path: string) => `${path} 读不通，没有生成新的文件。请先照上面的提示改正`,
  begun: (path: string, from: string) =>
    `已由 ${from} 生成 ${path}：上年结转已带过来，其余的数都是 0。请填写，再用 report-gen check ${path} 检查`,
}
