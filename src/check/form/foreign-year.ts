import { formRules } from '../../locale/zh/check-form.ts'
import type { Rule } from '../rule.ts'
import { gather, type Place } from '../text/gather.ts'

/**
 * @rule foreign-year consistency
 *
 * 正文里像是留下了别的年份
 *
 * 照着往年报告修改时，最容易漏改的是年份。统计期限（某年1月1日至12月31日）、“截至某年12月31日”与报告年度不同的，以及句子以别的年份开头、又不像是讲上年改进情况或下年打算的，在此提示。
 * 引用文件名称、发文字号、机构沿革以及与上年的比较不在此列。
 *
 * @bad 警告 3:3-3:8
 * ```yaml
 * 年度: 2024
 * 总体情况: |
 *   2023年，我局主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @bad 警告 2:10-2:26
 * ```yaml
 * 年度: 2024
 * 引言: 统计期限为2023年1月1日至12月31日，依据《政府信息公开条例》编制。
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 引言: 依据《政府信息公开条例》（2019年修订）编制，统计期限为2024年1月1日至12月31日。
 * 总体情况: |
 *   2024年，我局主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。2023年同期为3件。2025年，我局将继续努力。
 * ```
 */
export const foreignYear: Rule = {
  id: 'foreign-year',
  severity: 'warning',
  check: (subject) => {
    const { year } = subject.report
    return gather(
      subject,
      (paragraph, { isProse }) => (isProse ? find(paragraph, year) : []),
      (found) => formRules.foreignYear(found, year),
    )
  },
}

/** The year's own period told with another year, wherever it stands. */
const PERIOD =
  /((?:19|20)\d\d)年1月1日起?[至到—～~-]{1,2}(?:同年|(?:19|20)\d\d年)?12月31日|截[至止]到?((?:19|20)\d\d)年12月31日/g

/** A sentence that begins with a year. */
const BEGINNING = /(?<=^\s*|[。；！？]\s*)((?:19|20)\d\d)年(?:度)?(?!以来|起|以前|之前|修订|财政|预算)/g

/** What tells that a sentence speaks of another year on purpose. */
const COMES = /将|计划|拟|打算|力争|下一步|继续|要/
const PAST = /同比|同期|相比|相较|比|较|上年|去年|针对|存在|整改|问题|不足|成立|设立|印发|出台|施行|实施|启用|上线/

function find(paragraph: string, year: number): readonly Place[] {
  const periods = [...paragraph.matchAll(PERIOD)]
    .filter((match) => Number(match[1] ?? match[2]) !== year)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
  const sentences = [...paragraph.matchAll(BEGINNING)]
    .filter(({ index, 1: found }) => {
      const other = Number(found)
      const sentence = /^[^。；！？\n]{0,200}/.exec(paragraph.slice(index, index + 200))?.[0] ?? ''
      return other !== year && !(other > year ? COMES : PAST).test(sentence)
    })
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
  const apart = sentences.filter(({ start }) => !periods.some((one) => one.start <= start && start < one.end))
  return [...periods, ...apart].toSorted((a, b) => a.start - b.start)
}
