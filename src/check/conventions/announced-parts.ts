import { openingOf } from '../../form/opening.ts'
import { formRules } from '../../locale/zh/check-conventions.ts'
import { chineseNumber } from '../../prose/numerals.ts'
import { splitParagraphs } from '../../report/paragraphs.ts'
import type { PrintedText } from '../../report/printed-text.ts'
import type { Remark, Rule } from '../rule.ts'

/**
 * @rule announced-parts
 * @group 标题、栏目和应写的内容
 *
 * 开头列出的各部分与正文标题不一致
 *
 * 标题自拟的报告（2018年以前）开头常写“本年报由概述、……等部分组成”。列出的名称应当与正文的“一、”“二、”各标题一字不差，否则读者会以为少了一部分。只举几部分、末尾写“等”的不核对。
 * 2019年起标题由格式规定，引言里列出的各部分应当就是这六个标题，不能还是旧格式的“概述”“收费及减免情况”；“工作”“情况”一类的字可以省略，说有几个部分的，数也要对。
 *
 * @bad 警告 4:4-4:42
 * ```yaml
 * 年度: 2018
 * 机关: 某市某区林业局
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
 * @bad 警告 1:24-1:90
 * ```yaml
 * 引言: 依据《政府信息公开条例》编制本报告。本报告由总体情况、主动公开政府信息情况、依申请公开情况、行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。
 * ```
 *
 * @bad 警告 1:23-1:32
 * ```yaml
 * 引言: 依据《政府信息公开条例》编制本报告。报告由五个部分组成。
 * ```
 *
 * @good
 * ```yaml
 * 引言: 依据《政府信息公开条例》编制。本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况、政府信息公开工作存在的主要问题及改进情况、其他需要报告的事项等六个部分组成。
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2018
 * 正文: |
 *   本报告内容包括概述、主动公开、复议诉讼、收费等，所列数据的统计期限为2018年1月1日至12月31日。
 *   一、概述
 *   问题和不足仍然存在。
 *   二、主动公开政府信息的情况
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
  check: ({ texts, report }) => {
    const { sections } = report.form
    const fixed = sections.flatMap(({ heading }) => (heading && NUMBERED.test(heading) ? [heading] : []))
    const opening = openingOf(report.form)?.name
    return texts.flatMap((text) => {
      if (!text.isProse) return []
      return fixed.length > 0
        ? text.address === opening
          ? holdAgainstFixed(text, fixed)
          : []
        : holdAgainstHeadings(text)
    })
  },
}

const NUMBERED = /^[一二三四五六七八九十]{1,3}、/

const ANNOUNCEMENT = /(?:全文|报告|年报|本报)[^。，\n]{0,20}(?:包括|由|分为)[^。\n]{10,300}/

/** 内容包括概述、主动公开、复议诉讼等: not all parts, and in few words. */
const OPEN_LIST = /等(?:[，；]|$)/

function holdAgainstHeadings(text: PrintedText): readonly Remark[] {
  const headings = splitParagraphs(text.text).flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  )
  const [first = ''] = headings
  const preface = text.text.slice(0, text.text.indexOf(first))
  const announcement = ANNOUNCEMENT.exec(preface)
  if (headings.length < 2 || !announcement) return []
  const { 0: announced, index } = announcement
  if (OPEN_LIST.test(announced)) return []
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

/** 本报告由……六个部分组成, with the number of parts where it is told. */
const PARTS =
  /(?:全文|报告|年报)(?:主要)?(?:共?由|包括|分为|共分|共有|共)([^。\n]{0,300}?)(?:([一二两三四五六七八九十]{1,2}|\d{1,2})个?(?:大?部分|方面))?(?:的?内容)?(?:组成|构成)?(?=[。，；\n]|$)/g

/** Words that headings may be told without. */
const LOOSE = /政府信息|公开|情况|工作|[的和及与因被、，“”]|以及|申请(?!量)|提起/g

/** What the opening announces against the headings that the form prescribes. */
function holdAgainstFixed(text: PrintedText, headings: readonly string[]): readonly Remark[] {
  const cores = headings.map((heading) => core(heading.replace(NUMBERED, '')))
  return [...text.text.slice(0, LONGEST_OPENING).matchAll(PARTS)].flatMap(
    ({ 0: whole, 1: list = '', 2: count = '', index }) => {
      const said = core(list)
      const missing = headings.filter((_, at) => !said.includes(cores[at] ?? ''))
      const isList = list.split('、').length > LEAST && missing.length <= headings.length - LEAST
      const number = count === '' ? headings.length : (chineseNumber(count) ?? Number(count))
      const remark = {
        address: text.address,
        at: text.span(index, index + whole.length),
      }
      if (isList && missing.length > 0) return [{ ...remark, ...formRules.announced(missing) }]
      if ((isList || list === '') && number !== headings.length)
        return [{ ...remark, ...formRules.announcedCount(count, headings.length) }]
      return []
    },
  )
}

/** So many headings are known again in a list of parts. */
const LEAST = 2

/** An opening is a paragraph or two. */
const LONGEST_OPENING = 3000

function core(heading: string): string {
  return heading.replaceAll(LOOSE, '')
}
