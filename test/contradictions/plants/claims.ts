import type { Sentence } from '../report.ts'
import { figure, type Plant, places, replace } from './plant.ts'

/** Something said not to have happened, or to have gone one way alone, that the tables count. */
interface Claim {
  readonly kind: string
  /** The wordings that it takes the place of. */
  readonly topic: string
  readonly text: string
  /** Broken by any figure that is not 0. */
  readonly brokenBy: string
}

const CLAIMS: readonly Claim[] = [
  { kind: 'no applications', topic: '新收', text: '{年}年未收到政府信息公开申请。', brokenBy: '申请.新收' },
  {
    kind: 'no applications, otherwise said',
    topic: '新收',
    text: '{年}年，没有收到政府信息公开申请情况。',
    brokenBy: '申请.新收',
  },
  {
    kind: 'nothing carried over',
    topic: '结转',
    text: '全年申请均已按期答复，没有结转下年度继续办理的申请。',
    brokenBy: '申请.结转下年',
  },
  {
    kind: 'nothing carried over, otherwise said',
    topic: '结转',
    text: '无结转下年度继续办理的申请。',
    brokenBy: '申请.结转下年',
  },
  {
    kind: 'no reviews',
    topic: '复议诉讼',
    text: '全年未发生因政府信息公开引起的行政复议。',
    brokenBy: '复议诉讼.行政复议',
  },
  {
    kind: 'no lawsuits',
    topic: '复议诉讼',
    text: '全年无政府信息公开行政诉讼。',
    brokenBy: '复议诉讼.行政诉讼',
  },
  {
    kind: 'all reviews upheld',
    topic: '复议诉讼',
    text: '涉及政府信息公开的行政复议案件均获维持。',
    brokenBy: '复议诉讼.行政复议.结果纠正',
  },
  {
    kind: 'all reviews upheld, otherwise said',
    topic: '复议诉讼',
    text: '政府信息公开行政复议结果均为维持。',
    brokenBy: '复议诉讼.行政复议.结果纠正',
  },
  {
    kind: 'no review corrected',
    topic: '复议诉讼',
    text: '全年行政复议无纠错案件。',
    brokenBy: '复议诉讼.行政复议.结果纠正',
  },
  {
    kind: 'no normative document',
    topic: '规范性文件',
    text: '{年}年未制发行政规范性文件。',
    brokenBy: '主动公开.行政规范性文件.制发',
  },
  {
    kind: 'no coercive measure',
    topic: '处理决定',
    text: '全年没有作出行政强制处理决定。',
    brokenBy: '主动公开.行政强制.处理决定',
  },
  {
    kind: 'no applications (2014)',
    topic: '收到申请',
    text: '{年}年未收到政府信息公开申请。',
    brokenBy: '统计表.依申请公开.收到申请',
  },
  {
    kind: 'no reviews (2014)',
    topic: '复议',
    text: '{年}年未发生针对政府信息公开方面的行政复议。',
    brokenBy: '统计表.行政复议',
  },
]

export const claimPlants: readonly Plant[] = CLAIMS.map(({ kind, topic, text, brokenBy }) => ({
  kind: `claim: ${kind}`,
  severity: 'error',
  into(report) {
    const place = places(report).find(({ sentence }) => sentence.wording?.topic === topic)
    if (!place || figure(report, brokenBy) === 0) return undefined
    const claim: Sentence = { pieces: [text.replace('{年}', String(report.year))] }
    return replace(report, place.sentence, claim)
  },
}))
