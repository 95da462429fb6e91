import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { seededRandom } from './random.mjs'

const examples = join(import.meta.dirname, '..', 'examples')
const bases = ['2021-dawukou-chaoyang', '2020-dongcheng-yongwai'].map((name) =>
  withoutOwnRows(parse(readFileSync(join(examples, name, 'data.yaml'), 'utf8'))),
)

/** Most reports have no rows of their own, for which a validator would have to be compiled. */
function withoutOwnRows({ 增行: ownRows, ...data }) {
  for (const [address, [row]] of Object.entries(ownRows ?? {})) {
    const [section, name] = address.split('.')
    data[section][name] = data[section][name][row]
  }
  return data
}

/** Sentences that fit any report: they name no cell of a table, claim nothing of one and announce no list. */
const sentences = bases
  .flatMap((data) => proseOf(data).flatMap(sentencesOf))
  .filter((text) => !/\{\{|没有收到|[一二三四五六七八九十\d]+个/.test(text))

/** The hanzi of GB2312, level 1 (common) and level 2 (rare). */
const [common, rare] = [
  [0xb0, 0xd7],
  [0xd8, 0xf7],
].map(([from, to]) => hanzi(from, to))

/** A numeral or a denial put in by chance would contradict the tables, and such a report is not built. */
const harmless = common.filter(
  (character) => !/[零一二两三四五六七八九十百千万亿无未不没非均全]/.test(character),
)

/** `count` different data files (YAML text), always the same ones. They take turns in following the two examples. */
export function reports(count) {
  return Array.from({ length: count }, (_, index) =>
    stringify(derived(bases[index % bases.length], seededRandom(index + 1)), { lineWidth: 0 }),
  )
}

function derived(base, random, agency = agencyName(random)) {
  const rewritten = Object.entries(base).map(([key, value]) => {
    return [key, isProse(value) ? rewrite(value.replaceAll(base.机关, agency), random) : value]
  })
  const disclosed = {
    ...base.主动公开,
    行政处罚: { ...base.主动公开.行政处罚, 处理决定: random.below(9000) },
  }
  return { ...Object.fromEntries(rewritten), 机关: agency, 主动公开: disclosed, ...figures(random) }
}

function agencyName(random) {
  const name = (length) => Array.from({ length }, () => random.pick(common)).join('')
  return `${name(2)}市${name(3)}区${name(2 + random.below(3))}街道办事处`
}

/** Applications and disputes with the balance of the form: received + carried over = handled + carried forward. */
function figures(random) {
  const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
  const row = (figure) => Object.fromEntries(applicants.map((applicant) => [applicant, figure(applicant)]))
  const upTo = (limit) => row(() => random.below(limit))
  const [disclosed, inPart, internal, unknown, unmade] = [400, 60, 30, 90, 9].map(upTo)
  const carriedOver = upTo(5)
  const carriedForward = row(() => 5 + random.below(8))
  const outcomes = [disclosed, inPart, internal, unknown, unmade, carriedForward]
  const received = row((applicant) => {
    return outcomes.reduce((sum, outcome) => sum + outcome[applicant], -carriedOver[applicant])
  })
  return {
    申请: {
      新收: received,
      上年结转: carriedOver,
      予以公开: disclosed,
      部分公开: inPart,
      不予公开: { 过程性信息: internal },
      无法提供: { 不掌握: unknown, 需另行制作: unmade },
      结转下年: carriedForward,
    },
    复议诉讼: { 行政复议: { 结果维持: random.below(40), 结果纠正: random.below(9) } },
  }
}

function proseOf(data) {
  return Object.values(data).filter(isProse)
}

function isProse(value) {
  return typeof value === 'string' && value.includes('\n')
}

function sentencesOf(prose) {
  return prose.match(/[^。\n]+。?/g) ?? []
}

/** Keeps the paragraphs with their first sentences and the references to cells; draws the other sentences anew. */
function rewrite(prose, random) {
  const paragraphs = prose.split('\n').map((paragraph) => {
    const [first = '', ...others] = sentencesOf(paragraph)
    const drawn = others.map((sentence) => (sentence.includes('{{') ? sentence : random.pick(sentences)))
    return [first, ...drawn].map((sentence) => substitute(sentence, random)).join('')
  })
  return paragraphs.join('\n')
}

/** Puts another hanzi for one in thirty: mostly common ones, one in five rare. References stay. */
function substitute(sentence, random) {
  if (sentence.includes('{{')) return sentence
  return sentence.replace(/(?<=\p{Script=Han}{2})\p{Script=Han}(?=\p{Script=Han}{2})/gu, (character) => {
    if (random.below(30) > 0) return character
    return random.pick(random.below(5) > 0 ? harmless : rare)
  })
}

function hanzi(from, to) {
  const decoder = new TextDecoder('gb18030')
  const found = []
  for (let lead = from; lead <= to; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (/^\p{Script=Han}$/u.test(character)) found.push(character)
    }
  }
  return found
}

/** `count` units of one district and year, each with a report of its own. The same ones always. */
export function* unitReports(count) {
  const [base] = bases
  for (let index = 0; index < count; index++) {
    const name = `云山区第${index + 1}街道办事处`
    const text = stringify(derived(base, seededRandom(index + 1), name), { lineWidth: 0 })
    yield { name, text, year: base.年度 }
  }
}

/** Writes such reports, a file each, into a folder, and gives it back. */
export function writeUnits(folder, count) {
  mkdirSync(folder, { recursive: true })
  let index = 0
  for (const { text } of unitReports(count)) writeFileSync(join(folder, `${++index}.yaml`), text)
  return folder
}
