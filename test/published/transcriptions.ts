import { exampleText } from '../helpers/examples.ts'

/** A published report as it stands: the example without its 确认, and with what the example could not keep. */
function transcription(name: string, ...restored: readonly (readonly [string, string])[]): string {
  const example = exampleText(name)
  const open = example.replace(/^确认:\n(?: {2}.*\n)+\n?/m, '')
  return restored.reduce((text, [kept, published]) => {
    if (!text.includes(kept)) throw new Error(`${name} has no ${kept}`)
    return text.replace(kept, published)
  }, open)
}

const BLANK = '商业企业: ~, 科研机构: ~, 社会公益组织: ~, 法律服务机构: ~, 其他: ~'

/** Table three and four of 2020: 18 of 161 and 2 of 15 cells are filled. */
const BLANKS_2020 = [
  ['申请人的类别为商业企业的{{申请.新收.商业企业}}件', '申请人的类别为商业企业的0件'],
  ['新收: {自然人: 28}', `新收: {自然人: 28, ${BLANK}, 总计: 28}`],
  [
    '行政复议: {结果维持: 4}',
    '行政复议: {结果维持: 4, 结果纠正: ~, 其他结果: ~, 尚未审结: ~, 总计: 4}\n  行政诉讼: ~',
  ],
] as const

export const TRANSCRIPTIONS: Readonly<Record<string, string>> = {
  R2016: transcription('2016-kaifu-dongfenglu'),
  R2017: transcription('2017-dongcheng-longtan'),
  R2018: transcription('2018-hefei-baohe'),
  R2020: transcription('2020-dongcheng-yongwai'),
  /** With the blanks of the published tables. */
  'R2020 blanks': transcription('2020-dongcheng-yongwai', ...BLANKS_2020),
  /** With the full-width plus of the published table two. */
  'R2020 plus': transcription(
    '2020-dongcheng-yongwai',
    ['增减: +10', '增减: ＋10'],
    ['增减: +335', '增减: ＋335'],
    ['增减: +19', '增减: ＋19'],
  ),
  /** With the covering letter that was published before the report. */
  R2021: transcription('2021-dawukou-chaoyang', [
    '引言: |\n',
    '引言: |\n  区政府办公室：\n\n  现将《大武口区朝阳街道办事处2021年政府信息公开工作年度报告》的报告随文呈上，请审阅。\n\n',
  ]),
}
