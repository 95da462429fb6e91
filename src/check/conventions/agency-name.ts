import { openingOf } from '../../form/opening.ts'
import { formRules } from '../../locale/zh/check-conventions.ts'
import type { PrintedText } from '../../report/printed-text.ts'
import { textOf, valueAt } from '../../source/located.ts'
import type { Rule } from '../rule.ts'
import { type Match, placesOf } from '../text/gather.ts'
import { endingSlips } from './ending-slips.ts'
import { otherAgencies } from './other-agency.ts'

/** Shorter names may well be told in part. */
const SHORTEST = 6

/**
 * @rule agency-name
 * @group 标题、栏目和应写的内容
 *
 * 机关名称前后写法不一
 *
 * “机关”印在标题和署名里。正文、附件、版记里有一个与它用字相同而次序不同、或者只差一个重复或遗漏的字的名称，或者“办事处”“人民政府”这样的结尾里错了一个字，其中必有一处打错了。
 *
 * @bad 警告 2:17-2:29
 * ```yaml
 * 机关: 东城区永定外街道办事门处
 * 引言: 依据《条例》编制本报告。东城区永定门外街道办事处依法公布，《政府信息公开条例》。
 * ```
 *
 * @bad 警告 2:5-2:11
 * ```yaml
 * 机关: 清河县教育局
 * 引言: 清河县育教局依据《政府信息公开条例》，编制本报告。
 * ```
 *
 * @bad 警告 2:5-2:16
 * ```yaml
 * 机关: 某市某区清河街道办事处
 * 引言: 某市某区清河街道办是处依据《政府信息公开条例》，编制本报告。
 * ```
 *
 * 照着别的单位的报告修改时，引言里常留着那个单位的名称。引言里“现公布某某报告”“某局依据……编制”说的不是本机关的，也在此提示；简称、全称、联合编制的不算。
 *
 * @bad 警告 2:29-2:35
 * ```yaml
 * 机关: 清河区民政局
 * 引言: 依据《政府信息公开条例》等规定编制本报告。现公布清河区水利局2024年政府信息公开工作年度报告。
 * ```
 *
 * @good
 * ```yaml
 * 机关: 清河区住房和城乡建设局
 * 引言: 清河区住建局依据《政府信息公开条例》和清河区人民政府的要求编制，现公布某市清河区住房和城乡建设局2024年政府信息公开工作年度报告。
 * ```
 *
 * @good
 * ```yaml
 * 机关: 某市清河区住房和城乡建设局
 * 引言: 清河区住房城乡建设局依据《政府信息公开条例》编制本报告。
 * 附件: [某市清河区住房城乡建设局情况表]
 * ```
 *
 * @good
 * ```yaml
 * 机关: 东城区永定门外街道办事处
 * 引言: 依据《政府信息公开条例》，东城区永定门外街道办事处编制本报告，西城区永定门内街道办事处另行编制。
 * ```
 */
export const agencyName: Rule = {
  id: 'agency-name',
  check({ data, texts, report }) {
    const typed = valueAt(data, '机关')
    const agency = textOf(typed)?.trim() ?? ''
    if (!typed || agency.length < SHORTEST) return []
    const opening = openingOf(report.form)?.name
    const half = halfOf(agency)
    const remark = (text: PrintedText, { start, end }: Match, said: typeof formRules.agencyName) => ({
      address: text.address,
      at: text.span(start, end),
      ...said(text.text.slice(start, end), agency),
      related: [{ message: formRules.agencyIs(agency), at: typed }],
    })
    return texts
      .filter(({ address }) => address !== '机关')
      .flatMap((text) => {
        const inEnding = endingSlips(text.text, agency).filter(({ start, end }) => text.isTyped(start, end))
        const [place] = [...slips(text, agency, half), ...inEnding]
        if (place) return [remark(text, place, formRules.agencyName)]
        if (text.address !== opening) return []
        const [other] = otherAgencies(text.text, agency).filter(({ start, end }) => text.isTyped(start, end))
        return other ? [remark(text, other, formRules.otherAgency)] : []
      })
  },
}

/** Stretches that are the name but for one slip of the keyboard. */
function slips(printed: PrintedText, agency: string, half: RegExp): readonly Match[] {
  const places: Match[] = []
  for (const { start: from, end: to } of nearlyNamed(printed.text, agency.length, half)) {
    const text = printed.text.slice(from, to)
    for (const length of [agency.length, agency.length - 1, agency.length + 1]) {
      for (const at of startsOfLike(text, agency, length)) {
        const [start, end] = [from + at, from + at + length]
        if (isSlip(text.slice(at, at + length), agency) && printed.isTyped(start, end))
          places.push({ start, end })
      }
    }
  }
  return places
}

/** A slip leaves half of the name, or more, with no character of others in it. */
function halfOf(agency: string): RegExp {
  const characters = agency.replace(/[\\\]^-]/g, '\\$&')
  return new RegExp(`[${characters}]{${Math.floor(agency.length / 2)},}`, 'g')
}

/** Where to look: about each such half, as far as the name may reach. */
function nearlyNamed(text: string, length: number, half: RegExp): readonly Match[] {
  return placesOf(text, half).map(({ start, end }) => ({
    start: Math.max(0, start - length),
    end: end + length,
  }))
}

/** Where stretches of a length begin that hold as many characters of the name as they can, in any order. */
function* startsOfLike(text: string, agency: string, length: number): Iterable<number> {
  const due = new Map<string, number>()
  for (const character of agency) due.set(character, (due.get(character) ?? 0) + 1)
  let matched = 0
  for (let at = 0; at < text.length; at++) {
    const left = due.get(text.charAt(at))
    if (left !== undefined) {
      if (left > 0) matched++
      due.set(text.charAt(at), left - 1)
    }
    const gone = text.charAt(at - length)
    const back = at >= length ? due.get(gone) : undefined
    if (back !== undefined) {
      if (back >= 0) matched--
      due.set(gone, back + 1)
    }
    if (at + 1 >= length && matched >= Math.min(length, agency.length)) yield at + 1 - length
  }
}

/** What short names leave out: 住房城乡建设局, 北京东城区. */
const LEFT_OUT = /[和与及、省市区县州]/

/** One character moved, doubled or left out. */
function isSlip(found: string, agency: string): boolean {
  if (found === agency) return false
  const before = common(found, agency, (text, at) => text.charAt(at))
  const rest = (text: string) => text.slice(before)
  const after = common(rest(found), rest(agency), (text, at) => text.charAt(text.length - 1 - at))
  const middle = (text: string) => text.slice(before, text.length - after)
  const [odd, due] = [middle(found), middle(agency)]
  if (found.length !== agency.length)
    return odd.length + due.length === 1 && before > 1 && after > 1 && !LEFT_OUT.test(due)
  return odd.slice(1) + odd.charAt(0) === due || odd.slice(-1) + odd.slice(0, -1) === due
}

/** How many characters two texts share, counted from one end. */
function common(a: string, b: string, character: (text: string, at: number) => string): number {
  let count = 0
  while (count < Math.min(a.length, b.length) && character(a, count) === character(b, count)) count++
  return count
}
