import { openingOf } from '../../form/opening.ts'
import { dueTopics } from '../../form/topics.ts'
import { formRules } from '../../locale/zh/check-conventions.ts'
import type { Rule } from '../rule.ts'
import { gather, type Match, placesOf } from '../text/gather.ts'

/**
 * @rule foreign-year
 * @group 标题、栏目和应写的内容
 *
 * 正文里像是留下了别的年份
 *
 * 照着往年报告修改时，最容易漏改的是年份。统计期限（某年1月1日至12月31日）、“截至某年12月31日”与报告年度不同的，以及句子以上一年、下一年开头而不像是讲上年改进情况或下年打算的，以及更早、更晚的年份，在此提示。
 * 引用文件名称、发文字号、机构沿革、跨年的统计期限、以后年份的打算、与上年以及同一句里与本年的比较、以前年度结转或者制定的不在此列；写改进情况的部分里，以下一年开头而不是讲已经做了什么的，也是打算。
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
 * @bad 警告 3:3-3:8
 * ```yaml
 * 年度: 2025
 * 总体情况: |
 *   2023年12月至2024年11月，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @bad 警告 2:19-2:24
 * ```yaml
 * 年度: 2024
 * 引言: 依据《政府信息公开条例》编制2023年政府信息公开工作年度报告。
 * ```
 *
 * @bad 警告 3:3-3:8
 * ```yaml
 * 年度: 2024
 * 问题及改进: |
 *   2025年，我局加强了培训，解决解读不多的问题。下一步改进检索。
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 问题及改进: |
 *   主要问题是解读不多。2025年，我局着重抓好以下工作：丰富解读形式，加强培训。力争到2026年底前实现目录全覆盖。
 * ```
 *
 * @bad 警告 3:43-3:48
 * ```yaml
 * 年度: 2024
 * 总体情况: |
 *   2024年，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。2023年，我局收到申请3件。
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 总体情况: |
 *   主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。2024年未收取费用，金额为0元。2023年收取复制费46元。
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 引言: 依据《政府信息公开条例》（2019年修订）编制，统计期限为2024年1月1日至12月31日。
 * 总体情况: |
 *   2024年，我局主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。2023年同期为3件。2025年，我局将继续努力。
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2025
 * 总体情况: |
 *   2024年12月至2025年11月，我局主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。2024年12月1日起至2025年11月30日止为统计期限。
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 问题及改进: |
 *   2022年超期1件，2024年超期0件，问题已经改进。2023年结转的21件已全部办结。有效文件2件，其中2019年制定1件、2021年制定1件。下一步改进检索。
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 总体情况: |
 *   2024年，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。公开了部门决算，2023年度“三公”经费支出186.4万元，比2022年度的211.3万元下降11.8%。
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2025
 * 总体情况: |
 *   自2008年5月1日起，我局建立了公开制度；2008年5月《条例》实施后，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 引言: 依据《政府信息公开条例》编制。2023年政府信息公开工作年度报告提出的问题，已经得到解决。
 * 总体情况: |
 *   2024年，我局主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。申请人要求公开他人1998年考核表，我局答复不予公开。某村村民提出要看2016年、2017年的发放花名册，要到档案馆查找2013年的资料。历年累计收到行政申诉1件，是2011年的。
 * 问题及改进: |
 *   主要问题是解读不多。2025年新设解读栏目，每月至少更新4条。下一步改进检索。
 * ```
 */
export const foreignYear: Rule = {
  id: 'foreign-year',
  check: (inspection) => {
    const { year, form } = inspection.report
    const opening = openingOf(form)?.name
    const isBetter = new Set(
      form.sections
        .filter((section) => dueTopics(section).some((topic) => BETTER.test(topic)))
        .map(({ name }) => name),
    )
    const isPlanAt = (address: string) => (sentence: string) =>
      PLANS.test(sentence) || GOES_ON.test(sentence) || (isBetter.has(address) && !DONE.test(sentence))
    return gather(
      inspection,
      (paragraph, { isProse, address }) =>
        isProse
          ? [
              ...find(paragraph, year, isPlanAt(address)),
              ...(address === opening ? named(paragraph, year) : []),
            ]
          : [],
      (found) => formRules.foreignYear(found, year),
    )
  },
}

/** The year's own period told with another year, wherever it stands. */
const PERIOD =
  /((?:19|20)\d\d)年1月1日起?[至到—～~-]{1,2}(?:同年|(?:19|20)\d\d年)?12月31日|截[至止]到?((?:19|20)\d\d)年12月31日/g

/** A period that ends in the year after the one that it begins in: a year of reporting that is not that of the calendar. */
const ACROSS = /((?:19|20)\d\d)年\d{1,2}月(?:\d{1,2}日|份)?起?[至到—～~-]{1,2}((?:19|20)\d\d)年\d{1,2}月/g

/** Any year, with what tells that it is named on purpose. */
const YEAR =
  /((?:19|20)\d\d)年(?:度)?(?!(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起|以后|之后)|[^，。；\d]{0,8}以来|以前|之前|间|代|版|修订|修正|财政|预算)/g

/** Before the beginning of a sentence. */
const BEGINS = /(?:^\s*|[。；！？]\s*)$/

/** What tells that a sentence speaks of years to come, of the next one, of the last one, or of older history on purpose. */
const PLANS =
  /将|计划|拟|打算|年，一是|力争|争取|预计|下一步|明年|重点(?:抓|做|推进|围绕|开展)|每[周月季][^，。；]*(?:至少|不少于)/
const GOES_ON = /继续|要/
const PAST = /同比|同期|相比|相较|比|较|上年|去年|针对|存在|整改|问题|不足|的数[字据]/
const HISTORY = /^.{5,17}(?:成立|设立|建成|印发|出台|颁布|施行|实施|启用|上线|改版|规划)/

/** What tells that something was done, which is no plan. */
const DONE = /(?<!为)了(?!解)|已|收到|受理|办结|累计|全年|\d(?:余|多)?(?:件|条|次|人|篇|期|场)/

/** Of a section that is to tell what becomes better. */
const BETTER = /改进/

function find(paragraph: string, year: number, isPlan: (sentence: string) => boolean): readonly Match[] {
  const periods = placesOf(paragraph, PERIOD).filter(({ start, end }) => {
    const [, from, to] = new RegExp(PERIOD.source).exec(paragraph.slice(start, end)) ?? []
    return Number(from ?? to) !== year
  })
  const across = placesOf(paragraph, ACROSS).filter(({ start, end }) => {
    const [from = '', to = ''] = paragraph.slice(start, end).match(/\d{4}/g) ?? []
    return Number(to) === Number(from) + 1 && [from, to].includes(String(year))
  })
  const taken = [...periods, ...across, ...placesOf(paragraph, /《[^《》]*》|“[^“”]*”/g)]
  const years = placesOf(paragraph, YEAR).filter(
    ({ start, end }) =>
      !taken.some((one) => one.start <= start && start < one.end) &&
      isForeign(paragraph.slice(0, start), paragraph.slice(start, end + 200), year, isPlan),
  )
  return [...periods, ...years].toSorted((a, b) => a.start - b.start)
}

/** The report itself, as its opening names it: 编制2023年政府信息公开工作年度报告. */
const REPORT = /((?:19|20)\d\d)年度?(?=[^。；！？\d]{0,40}?年度报告)/g

/** 2008年年度报告提出的问题，已经得到解决: what that one told of. */
const QUOTED = /^[^。；！？\d]{0,40}?年度报告(?:中|里)?(?:所?(?:提出|指出|反映|列出|列)的?)/

function named(paragraph: string, year: number): readonly Match[] {
  return placesOf(paragraph, REPORT).filter(({ start, end }) => {
    const sentence = /[^。；！？]*$/.exec(paragraph.slice(0, start))?.[0] ?? ''
    const isQuoted = QUOTED.test(paragraph.slice(end, end + 80))
    return (
      Number(paragraph.slice(start, start + 4)) !== year && end > start && !PAST.test(sentence) && !isQuoted
    )
  })
}

/** 2023年结转的21件, 其中2019年制定1件, 2015年至2020年形成: what is from those years, or a span of them. */
const FROM_THEN = /^\d{4}年度?(?:[末底])?(?:[^，。；\d]{0,6}结转|制定|制发|印发|出台|形成|[至到]\d{4}年)/
const SPAN = /\d{4}年度?[至到]$/

/** 申请公开该村2009年征地的批准文件, 查找2013年的征地资料: of what years papers are that are asked for is their own affair. */
const ASKED_FOR =
  /(?:(?:申请|要求|请求)(?:公开|获取|提供|查询|查阅)|(?:想|提出|要求)要?(?:取得|了解|获取|要|查|看)|(?:所|要)?申请的(?:信息|内容)?[是为]|查找|查阅|调取|检索)[^，。；]{0,30}$/

/** 历年累计，行政申诉1宗，是2011年的: of years that are added up. */
const OF_ALL_YEARS = /历年|累计/

/** 2022年超期1件，2024年超期0件: beside the year of the report. */
function isComparedWith(year: number, sentence: string): boolean {
  const years: readonly string[] = sentence.match(/\d{4}(?=年)/g) ?? []
  return years.includes(String(year)) || /[本今]年/.test(sentence)
}

/** 比2019年少4件。2019年收到的22件中; 2024年存在问题的整改情况。2024年: a sentence that goes on from one that named the year. */
function hasComparedWith(year: string, before: string): boolean {
  const [, told = '', then = ''] = /(.?)(\d{4})年(?!.*\d{4}年)/s.exec(before) ?? []
  return then === year && (/[比较]/.test(told) || /存在|整改/.test(before))
}

/** 2017年未收费，金额为0元。2016年收取复制费46元: one figure of last year, right after what this year has of it. */
function isLastYears(before: string, after: string, year: number): boolean {
  const previous = /([^。；！？]*)[。；！？]\s*$/.exec(before.slice(-200))?.[1] ?? ''
  return (
    isComparedWith(year, previous) &&
    /^\d{4}年度?[^，。；！？\d]{1,16}\d+[^，。；！？\d]*(?:[。；！？]|$)/.test(after)
  )
}

function isOfThatYear(before: string, after: string): boolean {
  const year = after.slice(0, 4)
  return (
    FROM_THEN.test(after) ||
    SPAN.test(before.slice(-8)) ||
    ASKED_FOR.test(before.slice(-50)) ||
    hasComparedWith(year, before.slice(-80))
  )
}

/** 2023年度决算支出186.4万元，比2022年度的211.3万元下降, in a report of 2024: what the year after it is compared with. */
function isBaseOf(before: string, sentence: string, next: number): boolean {
  return /[比较与同]$/.test(before) && isComparedWith(next, sentence)
}

/** Whether the year that `after` begins with is named without any reason that its sentence tells. */
function isForeign(
  before: string,
  after: string,
  year: number,
  isPlan: (sentence: string) => boolean,
): boolean {
  const other = Number(after.slice(0, 4))
  const sentence = `${/[^。；！？]*$/.exec(before.slice(-200))?.[0]}${/^[^。；！？]*/.exec(after)?.[0]}`
  if (other === year || isOfThatYear(before, after) || isComparedWith(year, sentence)) return false
  if (other > year + 1) return !HISTORY.test(after) && !PLANS.test(sentence)
  if (other < year - 1)
    return !HISTORY.test(after) && !OF_ALL_YEARS.test(sentence) && !isBaseOf(before, sentence, other + 1)
  const isMeant = other > year ? isPlan(sentence) : PAST.test(sentence) || isLastYears(before, after, year)
  return BEGINS.test(before.slice(-4)) && !isMeant
}
