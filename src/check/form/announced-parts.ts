import { formRules } from '../../locale/zh/check-form.ts'
import { splitParagraphs } from '../../report/paragraphs.ts'
import type { PrintedText } from '../../report/printed-text.ts'
import type { Remark, Rule } from '../rule.ts'

/**
 * @rule announced-parts
 * @group 标题、栏目和应写的内容
 *
 * 开头列出的各部分与正文标题不一致
 *
 * 标题自拟的报告（2018年以前）开头常写“本年报由概述、……等部分组成”。列出的名称应当与正文的“一、”“二、”各标题一字不差，否则读者会以为少了一部分。
 *
 * @bad 警告 4:4-4:42
 * ```yaml
 * 年度: 2018
 * 机关: 某市某区某某局
 * 正文: |
 *   本年报由概述、主动公开情况、依申请公开情况、复议和诉讼情况、收费情况等部分组成。
 *   一、概述
 *   问题和不足仍然存在。
 *   二、主动公开情况
 *   三、政府信息依申请公开情况
 *   四、复议和诉讼情况
 *   五、收费情况
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2018
 * 正文: |
 *   本年报由概述、主动公开情况、依申请公开情况、复议和诉讼情况、收费情况等部分组成。
 *   一、概述
 *   问题和不足仍然存在。
 *   二、主动公开情况
 *   三、依申请公开情况
 *   四、复议和诉讼情况
 *   五、收费情况
 * ```
 */
export const announcedParts: Rule = {
  id: 'announced-parts',
  check: ({ texts }) => texts.flatMap((text) => (text.isProse ? judge(text) : [])),
}

const ANNOUNCEMENT = /(?:全文|报告|年报|本报)[^。，\n]{0,20}(?:包括|由|分为)[^。\n]{10,300}/

function judge(text: PrintedText): readonly Remark[] {
  const headings = splitParagraphs(text.text).flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  )
  const [first = ''] = headings
  const preface = text.text.slice(0, text.text.indexOf(first))
  const announcement = ANNOUNCEMENT.exec(preface)
  if (headings.length < 2 || !announcement) return []
  const { 0: announced, index } = announcement
  const bare = (heading: string) => heading.replace(/^[^、]{1,3}、/, '')
  const isAnnounced = (heading: string) => announced.includes(bare(heading))
  const missing = headings.filter((heading) => !isAnnounced(heading))
  if (missing.length === 0 || missing.length === headings.length) return []
  return [
    {
      address: text.address,
      at: text.span(index, index + announced.length),
      ...formRules.announced(missing),
      related: missing.map((heading) => {
        const start = text.text.indexOf(heading, index + announced.length)
        return { message: heading, at: text.span(start, start + heading.length) }
      }),
    },
  ]
}
