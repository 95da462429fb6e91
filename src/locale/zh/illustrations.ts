/**
 * @rule chart-content
 * @group 附图
 *
 * 附图没有内容，或者有两种内容
 *
 * 一幅附图或者是图表（写“类型”和“数据”），或者是图片（写“图片”和“说明”），二者必居其一。
 *
 * 改法：补上“数据”或“图片”；两样都写了的，分成两幅。
 *
 * @bad 错误 2:3-2:9
 * ```yaml
 * 附图:
 *   公开渠道构成: {类型: 饼}
 * ```
 */

/**
 * @rule chart-form
 * @group 附图
 *
 * 图表的类型没有写，或者写错了
 *
 * 类型有：柱状、条形、饼、环、折线。比较各类多少用柱状；名称长的用条形；看构成用饼或环；看各年变化用折线。
 *
 * @bad 错误 2:3-2:9
 * ```yaml
 * 附图:
 *   公开渠道构成:
 *     数据: {网站: 3, 微信: 5}
 * ```
 */

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
 * @rule chart-label
 * @group 附图
 *
 * 图表里的名称太长
 *
 * 名称最多 40 个字，再长就挤得看不清。
 *
 * 改法：写简称，全称写在正文或“说明”里。
 */

/**
 * @rule chart-size
 * @group 附图
 *
 * 图表要画的数太多
 *
 * 一幅图最多画 60 个数，再多一页之内就画不清。一份报告最多 200 幅图。
 *
 * 改法：分成几幅图，或者改用附表。
 */

/**
 * @rule chart-series
 * @group 附图
 *
 * 饼图、环形图有几组数
 *
 * 饼图和环形图只能画一组数的构成。
 *
 * 改法：改用柱状或条形，或者一组画一幅。
 *
 * @bad 错误 4:9-4:55
 * ```yaml
 * 附图:
 *   两年公开渠道:
 *     类型: 饼
 *     数据: {2024年: {网站: 3, 微信: 5}, 2025年: {网站: 4, 微信: 6}}
 * ```
 */

/**
 * @rule chart-place
 * @group 附图
 *
 * 附图的位置不存在
 *
 * “位置”写附图印在什么之后：报告的一个部分（例如 总体情况），或者一张附表、一幅附图的名称；印在各附表之后的写“附表”；不写就在最后。
 * 两个互相以对方为位置的，排不出先后。
 *
 * @bad 错误 5:9-5:13
 * ```yaml
 * 附图:
 *   公开渠道构成:
 *     类型: 柱状
 *     数据: {网站: 3, 微信: 5}
 *     位置: 总体情形
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

/**
 * @rule chart-negative
 * @group 附图
 *
 * 饼图、环形图里有负数
 *
 * 饼图和环形图表示各部分占全部的多少，负数画不出来，所以这幅图没有印。
 *
 * 改法：核对这个数；确是负数的，改用柱状或条形。
 *
 * @bad 错误 4:21-4:23
 * ```yaml
 * 附图:
 *   文件增减:
 *     类型: 饼
 *     数据: {规章: 3, 文件: -2, 其他: 4}
 * ```
 *
 * @good
 * ```yaml
 * 附图:
 *   文件增减:
 *     类型: 柱状
 *     数据: {规章: 3, 文件: -2, 其他: 4}
 * ```
 */

/**
 * @rule chart-zero
 * @group 附图
 *
 * 饼图、环形图各项都是 0
 *
 * 各项都是 0，谈不上构成，画出来是空的，所以这幅图没有印。
 *
 * 改法：没有发生的不画；要画的改用柱状或条形。
 *
 * @bad 错误 4:9-4:23
 * ```yaml
 * 附图:
 *   公开渠道构成:
 *     类型: 环
 *     数据: {网站: 0, 微信: 0}
 * ```
 *
 * @good
 * ```yaml
 * 附图:
 *   公开渠道构成:
 *     类型: 环
 *     数据: {网站: 3, 微信: 5}
 * ```
 */

/**
 * @rule chart-one-slice
 * @group 附图
 *
 * 饼图、环形图只有一项大于 0
 *
 * 只有一项的饼图是一个整圆，看不出构成。
 *
 * 改法：用文字说明，或者补上其他各项。
 *
 * @bad 警告 4:9-4:23
 * ```yaml
 * 附图:
 *   公开渠道构成:
 *     类型: 饼
 *     数据: {网站: 3, 微信: 0}
 * ```
 *
 * @good
 * ```yaml
 * 附图:
 *   公开渠道构成:
 *     类型: 饼
 *     数据: {网站: 3, 微信: 5}
 * ```
 */

/**
 * @rule chart-many
 * @group 附图
 *
 * 图表的类别太多
 *
 * 超过 20 类，图上的字和条都很密，不如看表。
 *
 * 改法：合并数量小的类别，或者改用附表。
 *
 * @bad 警告 4:9-4:159
 * ```yaml
 * 附图:
 *   各部门公开数:
 *     类型: 条形
 *     数据: {一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12, 十三: 13, 十四: 14, 十五: 15, 十六: 16, 十七: 17, 十八: 18, 十九: 19, 二十: 20, 二十一: 21}
 * ```
 *
 * @good
 * ```yaml
 * 附图:
 *   各部门公开数:
 *     类型: 条形
 *     数据: {一: 1, 二: 2, 三: 3, 其他: 40}
 * ```
 */

const FIGURE_FIX = '请写一个数，或者表中数据的地址，例如 申请.新收.自然人'

/** What is said of charts. */
export const chartText = {
  noContent: (name: string) => ({
    message: `“${name}”既没有“数据”，也没有“图片”`,
    fix: '图表请写“类型”和“数据”，图片请写“图片”和“说明”',
  }),
  bothContents: (name: string) => ({
    message: `“${name}”同时写了“数据”和“图片”`,
    fix: '一幅图只写其中一项；两幅图请分开写',
  }),
  noForm: (name: string, forms: readonly string[]) => ({
    message: `“${name}”没有写“类型”`,
    fix: `可以写的有：${forms.join('、')}`,
  }),
  unknownForm: (found: string, nearest: string | undefined, forms: readonly string[]) => ({
    message: `没有名为“${found}”的图表类型`,
    found,
    ...(nearest ? { expected: nearest } : {}),
    fix: `${nearest ? `是不是“${nearest}”？` : ''}可以写的有：${forms.join('、')}`,
  }),
  noData: (name: string) => ({
    message: `“${name}”的“数据”是空的`,
    fix: '请逐行写出“名称: 数”',
  }),
  mixedData: (name: string) => ({
    message: `“${name}”的“数据”有的是一个数，有的是一组数`,
    fix: '只有一组数时逐行写“名称: 数”；有几组时每组先写组名，再在下一层写“名称: 数”',
  }),
  tooDeep: (category: string) => ({ message: `“${category}”应是一个数，这里却是一组`, fix: FIGURE_FIX }),
  severalRings: (name: string, count: number) => ({
    message: `“${name}”有 ${count} 组数，饼图和环形图只能画一组`,
    fix: '请改用柱状、条形，或者分成几幅图',
  }),
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
  tooManyIllustrations: (count: number, most: number) => ({
    message: `附图有 ${count} 幅，最多 ${most} 幅`,
    fix: '请只留最能说明问题的几幅',
  }),
  tooSmall: (category: string, found: string) => ({
    message: `图表中的“${category}”是 ${clipped(found)}，数太小，画不出来`,
    found: clipped(found),
    fix: '请换用更小的单位，或者核对这个数',
  }),
  negative: (category: string, found: string) => ({
    message: `“${category}”是负数 ${found}，不能画在饼图或环形图里`,
    found,
    fix: '请核对这个数；确是负数的，请改用柱状或条形',
  }),
  allZero: (name: string) => ({
    message: `“${name}”的各项都是 0，画不成饼图或环形图`,
    fix: '没有发生的可以不画；要画的请改用柱状或条形',
  }),
  oneSlice: (name: string) => ({
    message: `“${name}”只有一项大于 0，饼图或环形图看不出构成`,
    fix: '请改用文字说明，或者补上其他各项',
  }),
  many: (name: string, count: number) => ({
    message: `“${name}”有 ${count} 类，图上会很密`,
    fix: '请合并数量小的类别，或者改用附表',
  }),
  tooMany: (name: string, count: number, most: number) => ({
    message: `“${name}”要画 ${count} 个数，一页之内最多画 ${most} 个`,
    fix: '请分成几幅图，或者改用附表',
  }),
  longLabel: (label: string, count: number, most: number) => ({
    message: `图表中的名称“${label.slice(0, 12)}…”有 ${count} 个字，最多 ${most} 个`,
    fix: '请写简称，全称可以写在正文里',
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
