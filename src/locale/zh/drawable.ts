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

/** What is said of charts that cannot be drawn, or not so that they say something. */
export const drawableText = {
  severalRings: (name: string, count: number) => ({
    message: `“${name}”有 ${count} 组数，饼图和环形图只能画一组`,
    fix: '请改用柱状、条形，或者分成几幅图',
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
}
