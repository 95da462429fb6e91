/** What is said of 位置 of 附表 and 附图. */
export const placesText = {
  unknown: (place: string, nearest: string | undefined, known: readonly string[]) => ({
    message: `“位置”里的“${place}”不是这份报告写了的部分，也不是附表、附图的名称`,
    found: place,
    fix: `${nearest ? `是不是“${nearest}”？` : ''}可用的有：${known.join('、')}；不写“位置”则放在最后`,
  }),
  circular: (name: string, place: string) => ({
    message: `“${name}”要放在“${place}”后面，“${place}”又直接或间接要放在“${name}”后面，绕成了圈`,
    found: place,
    fix: '请把其中一个的“位置”改成报告的一个部分，或者删去',
  }),
}
