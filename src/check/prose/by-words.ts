import type { FoundWording } from '../../prose/find-wordings.ts'
import { plainness } from '../../prose/plain.ts'
import { numbersIn } from './reading.ts'
import { type Named, named, type Spot, wordingsIn } from './spot.ts'

/** Fewer characters than this name a figure only where its table is being told of. */
const ENOUGH = 4

/** Before the words: a part of what they say, or another thing. 共 takes all together again. */
const PART_OF_IT =
  /(?:通过|利用|经由|来自|线上|线下|网上|网络|信函|当面|现场|邮寄|邮件|传真|微信|窗口|方式|形式|针对|涉及(?!政府信息|信息公开)|关于|其余|另有|[各个]部门|直部门|乡镇|街镇|办理|审理|查处|查办|立案|公示|归集|推送|录入|抽查|清理|审查|备案|移送|整改|解读|转载)[^共]*$|(?:对|将|把)[^，]*$|(?<!信息|政务)公开$/

const JOINED = /(?:[、和及与或]|以及)$/

/** What the words before a number name: the nearest, then those that say most. */
export function byWords(spot: Spot): Named | undefined {
  const { reading, from } = spot
  const found = nearest(spot)
  if (!found) return undefined
  const before = reading.prose.slice(from, found.start)
  if (PART_OF_IT.test(before) || !isEnough(found, spot)) return undefined
  return JOINED.test(before) ? joined(spot, found) : named(found)
}

function nearest({ reading: { prose }, reading, number, from }: Spot): FoundWording | undefined {
  let within = { start: from, end: number.start }
  const candidates = [...wordingsIn(reading, from, number.start)].sort(
    (a, b) => b.end - a.end || b.weight - a.weight || b.start - a.start,
  )
  for (const found of candidates) {
    if (found.start < within.start || found.end > within.end) continue
    const { official } = found.wording
    if (!plainness(prose.slice(found.end, number.start), official).isPlain) return undefined
    if (found.gaps.every((gap) => plainness(gap, official).isPlain)) return found
    // Something else stands in its gap: 收到自然人申请 tells of 自然人.
    within = { start: found.start + 1, end: found.end }
  }
  return undefined
}

/** Whether the words say enough, or its table is being told of: 收到申请5件，办结3件. */
function isEnough({ weight, end, gaps, wording }: FoundWording, spot: Spot): boolean {
  const { reading, sentence, number, from, told } = spot
  const around = `${gaps.join('')}${reading.prose.slice(end, number.start)}`
  if (weight + plainness(around, wording.official).official >= ENOUGH) return true
  const last = told.at(-1)
  if (isInterrupted(last?.end ?? sentence.start, from, spot)) return false
  if (last) return last.section === wording.section
  return wordingsIn(reading, sentence.start, from).some((other) => other.wording.section === wording.section)
}

/** Whether another number of things stands between: 提案20件，办结20件. */
function isInterrupted(end: number, from: number, { reading, number }: Spot): boolean {
  return numbersIn(reading, end, from).some(({ unit }) => unit === number.unit)
}

/** 行政复议和行政诉讼5件 is a sum. Joined with anything else it is not known what is counted. */
function joined({ reading, from }: Spot, found: FoundWording): Named | undefined {
  const sums = [...found.wording.sums.slice(0, 1)]
  let start = found.start
  for (;;) {
    const joint = JOINED.exec(reading.prose.slice(from, start))
    if (!joint) break
    const end = start - joint[0].length
    if (end <= from) break
    const [other] = wordingsIn(reading, from, end).filter((wording) => wording.end === end)
    if (!other) return undefined
    sums.unshift(...other.wording.sums.slice(0, 1))
    start = other.start
  }
  return { start, end: found.end, sums: [sums.flat()], section: found.wording.section }
}
