import { shellWord } from '../../shell-word.ts'

/** What of last year's file did not come over as it was, by name. */
export interface NotCarried {
  /** Figures that are last year's: how many there are, and of how many the report does not tell; these are blank. */
  readonly figures: { readonly all: number; readonly untold: number }
  /** 附图 that are pictures. */
  readonly pictures: readonly string[]
  /** Charts of figures that the form of the new year lacks. */
  readonly strange: readonly string[]
  /** Charts with figures of their own, which are blank now. */
  readonly blank: readonly string[]
  /** Charts whose 说明 told figures. */
  readonly undescribed: readonly string[]
  /** 附件 */
  readonly attachments: readonly string[]
}

function opened({ all, untold }: NotCarried['figures']): string {
  if (all === 0) return '各数都是 0。'
  if (untold === 0) return '上年结转已带过来，其余的数都是 0。'
  return untold === all
    ? `上年结转的 ${all} 个数上年的报告里都没有，空着（~），请照去年的表填，没有结转的填 0；别的数都是 0。`
    : `上年结转的 ${all} 个数，有 ${untold} 个上年的报告里没有，空着（~），请照去年的表填，没有结转的填 0，其余的已带过来；别的数都是 0。`
}

function named(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、')
}

function told({ pictures, strange, blank, undescribed, attachments }: NotCarried): string {
  return [
    ...(blank.length > 0 ? [`附图${named(blank)}里自己写的数没有带过来，请另填。`] : []),
    ...(undescribed.length > 0
      ? [`附图${named(undescribed)}的“说明”里有上年的数，没有带过来；不写由程序按数据生成。`]
      : []),
    ...(strange.length > 0 ? [`附图${named(strange)}里的数，今年的版式里没有，没有带过来。`] : []),
    ...(pictures.length > 0
      ? [`附图${named(pictures)}是上年的图片，没有带过来；今年还要的，请写进“附图”。`]
      : []),
    ...(attachments.length > 0 ? [`附件${named(attachments)}没有带过来；今年还有的，请写进“附件”。`] : []),
  ].join('')
}

/** What `init --from` says. */
export const initFrom = {
  keepProseAlone: '--keep-prose 要与 --from 一起用，例如 --from 2024.yaml --keep-prose',
  agencyWithFrom: '用 --from 时机关与上年相同，不写 --agency。名称改了的，生成后在文件里改',
  unreadableFrom: (path: string) => `${path} 读不通，没有生成新的文件。请先照上面的提示改正`,
  notYearAfter: (path: string, year: number, wanted: number) =>
    `${path} 是 ${year} 年的，由它只能开始 ${year + 1} 年的报告：带过来的上年结转才对得上。要写 ${wanted} 年的，--from 请给 ${wanted - 1} 年的文件；没有的，用 report-gen init --agency 机关 --year ${wanted} 新建`,
  importedBefore: (from: string, path: string) =>
    `${from} 的数据文件已经有了，是 ${path}，就由它开始，没有再导入`,
  begun: (path: string, from: string, notCarried: NotCarried) =>
    `已由 ${from} 生成 ${path}：${opened(notCarried.figures)}${told(notCarried)}请填写，再用 report-gen check ${shellWord(path)} 检查`,
}
