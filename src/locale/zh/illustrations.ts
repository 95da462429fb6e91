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

/** What is said of an illustration as a whole: what it is of, and how many there are. */
export const illustrationText = {
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
  tooManyIllustrations: (count: number, most: number) => ({
    message: `附图有 ${count} 幅，最多 ${most} 幅`,
    fix: '请只留最能说明问题的几幅',
  }),
}
