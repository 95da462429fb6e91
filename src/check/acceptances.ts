import { type Finding, makeFinding } from '../findings/finding.ts'
import { isContradiction, RULE_IDS } from '../findings/registry.ts'
import { acceptanceText } from '../locale/zh/acceptance.ts'
import { entriesOf, type Located, type LocatedMap, textOf, valueAt } from '../source/located.ts'
import { nearest } from '../source/nearest.ts'
import { rangeOf, type Source } from '../source/source.ts'

interface Sorted {
  /** Findings that nobody accepted, with those about the acceptances themselves. */
  readonly open: readonly Finding[]
  readonly accepted: readonly Finding[]
}

interface Acceptance {
  readonly rule: string
  readonly place?: string
  readonly at: LocatedMap
}

/**
 * Sets aside the findings that a person looked at and accepts under 确认 (rule, place, reason).
 * Only contradictions can be accepted: a file that cannot be read stays unreadable.
 */
export function setAsideAccepted(findings: readonly Finding[], data: Located, source: Source): Sorted {
  const acceptances = acceptancesOf(data)
  const accepted = new Set(findings.filter((finding) => acceptances.some((entry) => covers(entry, finding))))
  const idle = acceptances.filter((entry) => !findings.some((finding) => covers(entry, finding)))
  return {
    open: [
      ...findings.filter((finding) => !accepted.has(finding)).map((finding) => withLines(finding, data)),
      ...acceptances.flatMap(({ at }) => emptyReason(at, source)),
      ...idle.map((entry) => idleAcceptance(entry, findings, data, source, acceptances.length === 1)),
    ],
    accepted: [...accepted],
  }
}

/** Where the next step may be to accept, the very lines to write. */
function withLines(finding: Finding, data: Located): Finding {
  const { rule, address, fix } = finding
  if (!isContradiction(rule) || !fix?.includes('“确认”')) return finding
  const place = address !== undefined && PLAIN.test(address) ? address : undefined
  const isFirst = valueAt(data, '确认')?.kind !== 'list'
  return { ...finding, fix: `${fix}。${acceptanceText.how(rule, place, isFirst)}` }
}

/** An address that YAML takes for text without quotes, in braces too. */
const PLAIN = /^[\p{Script=Han}\w.]+$/u

/** A reason that says nothing. */
function emptyReason(at: LocatedMap, source: Source): readonly Finding[] {
  const value = valueAt(at, '理由')
  const reason = textOf(value)?.trim() ?? ''
  if (value === undefined || !(NO_REASON.test(reason) || reason === acceptanceText.reason)) return []
  const range = rangeOf(source, value.start, value.end)
  return [makeFinding('unfilled', { severity: 'error', ...acceptanceText.noReason(reason), range })]
}

const NO_REASON =
  /^(?:[\p{P}\p{S}XxＸｘ\s]+|略|无|原因|理由|[（(]?(?:[待需]补充?|待[填定写核]|待?填写)[）)]?|情况属实的理由|某某)$/u

function acceptancesOf(data: Located): readonly Acceptance[] {
  const list = valueAt(data, '确认')
  return (list?.kind === 'list' ? list.items : []).flatMap((at) => {
    const place = textOf(valueAt(at, '位置'))
    if (at.kind !== 'map') return []
    return [{ rule: textOf(valueAt(at, '规则')) ?? '', at, ...(place === undefined ? {} : { place }) }]
  })
}

/** A place covers itself and all beneath it; no place covers the whole report. */
function covers({ rule, place }: Acceptance, finding: Finding): boolean {
  if (finding.rule !== rule || !isContradiction(finding.rule)) return false
  const { address } = finding
  return place === undefined || address === place || (address?.startsWith(`${place}.`) ?? false)
}

/**
 * @rule acceptance-unknown-rule
 * @group “确认”和设置
 *
 * “确认”里写了没有的规则名
 *
 * “确认”按规则名和位置对应到检查发现的问题。规则名写错了，就什么也没有确认。
 * 规则名是每条提示末尾方括号里的英文，照抄即可。只有内容上的问题可以确认；文件读不懂的问题（例如缩进、数字的写法）不能确认，只能改正。
 *
 * @bad 错误 2:10-2:24
 * ```yaml
 * 确认:
 *   - {规则: section-topics, 位置: 其他事项, 理由: 已核实}
 * ```
 *
 * @good
 * ```yaml
 * 确认:
 *   - {规则: section-topic, 位置: 其他事项, 理由: 照录原文}
 * 其他事项: 无。
 * ```
 */

/**
 * @rule acceptance-unused
 * @group “确认”和设置
 *
 * “确认”的问题已经不存在
 *
 * 这一条“确认”没有对应任何发现的问题：可能已经改好了，也可能位置写得不对。留着它，以后同一处再出错就不会有人看见，所以请删去，或者改正位置。
 *
 * @bad 警告 2:5-2:44
 * ```yaml
 * 确认:
 *   - {规则: section-topic, 位置: 其他事项, 理由: 照录原文}
 * ```
 *
 * @good
 * ```yaml
 * 确认:
 *   - {规则: section-topic, 位置: 其他事项, 理由: 照录原文}
 * 其他事项: 无。
 * ```
 */
function idleAcceptance(
  acceptance: Acceptance,
  findings: readonly Finding[],
  data: Located,
  source: Source,
  isOnly: boolean,
): Finding {
  const { rule, place, at } = acceptance
  const acceptable: readonly string[] = RULE_IDS.filter(isContradiction)
  if (acceptable.includes(rule)) {
    const range = rangeOf(source, at.start, at.end)
    return makeFinding('acceptance-unused', {
      ...acceptanceText.unused(rule, place, meantPlace(acceptance, findings, data, source), isOnly),
      range,
    })
  }
  const { start, end } = valueAt(at, '规则') ?? at
  const isKnown = (RULE_IDS as readonly string[]).includes(rule)
  const said = isKnown
    ? acceptanceText.notAcceptable(rule)
    : acceptanceText.unknown(rule, ruleAt(rule, findings) ?? nearest(rule, acceptable))
  return makeFinding('acceptance-unknown-rule', { ...said, range: rangeOf(source, start, end) })
}

/** 规则: 发布日期: the rule that has something to say there. */
function ruleAt(place: string, findings: readonly Finding[]): string | undefined {
  return findings.find(({ rule, address }) => isContradiction(rule) && address === place)?.rule
}

/** The address that is meant by the title of a section, or by the number of a line in it: 第47行, 47:1. */
function meantPlace(
  { rule, place = '' }: Acceptance,
  findings: readonly Finding[],
  data: Located,
  source: Source,
): string | undefined {
  const alike = findings.filter((finding) => finding.rule === rule)
  const addresses = [...new Set(alike.flatMap(({ address }) => address ?? []))]
  const [, line] = /^第?\s*(\d+)\s*(?:行|:\d+)?$/.exec(place) ?? []
  if (line === undefined)
    return nearest(place, addresses) ?? addresses.find((address) => abridges(address, place))
  const section = entriesOf(data).findLast(
    ({ keyStart }) => rangeOf(source, keyStart, keyStart).line <= Number(line),
  )?.key
  return (
    alike.find(({ range }) => range?.line === Number(line))?.address ??
    addresses.find((address) => address === section)
  )
}

/** 其他事项 abridges 六、其他需要报告的事项: all its characters are there, in their order. */
function abridges(short: string, long: string): boolean {
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at === short.length
}
