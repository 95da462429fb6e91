/**
 * @rule chart-data
 * @group 附图
 *
 * 图表的数据写法不对
 *
 * 只有一组数时，逐行写“名称: 数”；有几组时，每组先写组名，下一层再写“名称: 数”。空的、两种写法混用的、层数太多的，都画不成图。
 *
 * @bad 错误 4:9-4:29
 * ```yaml
 * 附图:
 *   公开渠道构成:
 *     类型: 柱状
 *     数据: {网站: 3, 微信: {文章: 5}}
 * ```
 */

/**
 * @rule chart-reference
 * @group 附图
 *
 * 图表引用的数不存在
 *
 * “数据”里可以写数，也可以写表中数的地址。这个地址在表里没有。
 *
 * 改法：照提示改正地址；`report-gen explain 地址` 可以查看地址指的是哪一格。
 *
 * @bad 错误 4:16-4:23
 * ```yaml
 * 附图:
 *   申请办理结果:
 *     类型: 柱状
 *     数据: {予以公开: 申请.予以公布, 其他: 2}
 * ```
 */

/**
 * @rule chart-categories
 * @group 附图
 *
 * 图表各组的项目不一样
 *
 * 有几组数时，各组要有同样的项目才能并排比较。
 *
 * 改法：补上缺少的，没有发生的填 0；多出的删去或者给各组都补上。
 *
 * @bad 错误 6:7-6:12
 * ```yaml
 * 附图:
 *   两年公开渠道:
 *     类型: 柱状
 *     数据:
 *       2024年: {网站: 3, 微信: 5}
 *       2025年: {网站: 4, 微博: 6}
 * ```
 */

/**
 * @rule chart-number
 * @group 附图
 *
 * 图表里的数太大或太小
 *
 * 大到计算机不能准确表示的数，画出来的长短就不准；小于十亿分之一的数，画出来与0没有分别。
 *
 * 改法：换用更大或更小的单位，例如万元、万条；写错的请改正。
 *
 * @bad 错误 4:15-4:34
 * ```yaml
 * 附图:
 *   收费金额:
 *     类型: 柱状
 *     数据: {一季度: 9007199254740993000, 二季度: 5}
 * ```
 *
 * @bad 错误 4:15-4:27
 * ```yaml
 * 附图:
 *   收费金额:
 *     类型: 柱状
 *     数据: {一季度: 0.0000000001, 二季度: 5}
 * ```
 */

/**
 * @rule chart-blank
 * @group 附图
 *
 * 图表里有空白
 *
 * 图表里的一项是空白（~），或者引用的单元格是空白，画不出来，所以这幅图没有印。
 *
 * 改法：填上这个数；没有发生的填 0，或者删去这一项。
 *
 * @bad 错误 4:21-4:22
 * ```yaml
 * 附图:
 *   公开渠道构成:
 *     类型: 柱状
 *     数据: {网站: 3, 微信: ~}
 * ```
 *
 * @good
 * ```yaml
 * 附图:
 *   公开渠道构成:
 *     类型: 柱状
 *     数据: {网站: 3, 微信: 0}
 * ```
 */

const FIGURE_FIX = '请写一个数，或者表中数据的地址，例如 申请.新收.自然人'

/** What is said of the figures of a chart as they are written. */
export const chartDataText = {
  noData: (name: string) => ({
    message: `“${name}”的“数据”是空的`,
    fix: '请逐行写出“名称: 数”',
  }),
  mixedData: (name: string) => ({
    message: `“${name}”的“数据”有的是一个数，有的是一组数`,
    fix: '只有一组数时逐行写“名称: 数”；有几组时每组先写组名，再在下一层写“名称: 数”',
  }),
  tooDeep: (category: string) => ({ message: `“${category}”应是一个数，这里却是一组`, fix: FIGURE_FIX }),
  unknownAddress: (found: string, nearest: string | undefined) => ({
    message: `图表引用的“${found}”没有对应的数`,
    found,
    fix: nearest
      ? `是不是“${nearest}”？`
      : '地址的写法是“栏目.行.列”，例如 申请.新收.自然人；附表写成 [附表, 表名, 行, 列]',
  }),
  blank: (category: string) => ({
    message: `图表中的“${category}”是空白，画不出来`,
    fix: '请填上这个数，或者删去这一项',
  }),
  miswritten: (category: string, message: string) => `图表中的“${category}”：${message}`,
  tooLarge: (category: string, found: string) => ({
    message: `图表中的“${category}”是 ${clipped(found)}，数太大，画不准`,
    found: clipped(found),
    fix: '请换用更大的单位，例如万元、万条',
  }),
  tooSmall: (category: string, found: string) => ({
    message: `图表中的“${category}”是 ${clipped(found)}，数太小，画不出来`,
    found: clipped(found),
    fix: '请换用更小的单位，或者核对这个数',
  }),
  otherCategories: (series: string, first: string, missing: readonly string[], extra: readonly string[]) => ({
    message: `“${series}”与“${first}”的各项不一样：${[
      ...(missing.length > 0 ? [`缺少${quoted(missing)}`] : []),
      ...(extra.length > 0 ? [`多出${quoted(extra)}`] : []),
    ].join('，')}`,
    fix: '各组的名称要相同；没有发生的填 0',
  }),
}

function clipped(figure: string): string {
  return figure.length > 24 ? `${figure.slice(0, 24)}…` : figure
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、')
}
