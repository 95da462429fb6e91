import { shellWord } from '../shell-word.ts'

interface Shown {
  readonly address: string
  readonly text: string
}

/** Figures as printed; `share`: of the change in last year's figure, in hundredths. */
interface Growth {
  readonly before: string
  readonly now: string
  readonly change: string
  readonly share?: string
  readonly unit: string
}

/** What is said of last year's report and of the two years beside each other. */
export const checkYearsText = {
  apart: () => ({
    message: '两年的统计期限接不上，没有与上年核对结转',
    fix: '请自行核对两年之间的数；本年数据是全年的，请删去“统计期限”',
  }),
  /** `there`: a file that is there, and may be meant. */
  missing: (path: string, there: string | undefined, year: number) => ({
    message: `找不到上年的数据文件“${path}”，没有与上年核对`,
    ...(there === undefined ? {} : { expected: there }),
    fix:
      there === undefined
        ? `请写 ${year} 年度的数据文件的路径，从本文件所在的文件夹算起；没有上年数据的，请删去“上年”这一行`
        : `有一个文件“${there}”，是它的，请写“上年: ${there}”；没有上年数据的，请删去“上年”这一行`,
  }),
  outside: (path: string) => ({
    message: `上年的数据文件“${path}”在数据所在的项目之外，没有读取，没有与上年核对`,
    fix: '请把它复制到项目里；确要用那里的，在命令里加 --allow 和它所在的文件夹，或用 --previous 指明这个文件',
  }),
  /** A report as it was published. `from`: its path for a command. */
  document: (path: string, from: string) => ({
    message: `“${path}”不是数据文件（.yaml），没有与上年核对`,
    fix: `请先用 report-gen import ${shellWord(from)} 由它得到上年的数据文件，再写那个文件的名称；没有上年数据的，请删去“上年”`,
  }),
  notAFile: (path: string, year: number) => ({
    message: `上年的数据文件“${path}”不是普通文件（是文件夹、设备或管道），没有与上年核对`,
    fix: `请写到具体的文件，例如“上年: ../${year}/data.yaml”`,
  }),
  notData: (path: string, year: number) => ({
    message: `“${path}”不是报告的数据文件：其中没有“年度”，也没有“机关”，没有与上年核对`,
    fix: `请核对文件名，例如“上年: ../${year}/data.yaml”；没有上年数据的，请删去“上年”`,
  }),
  unreadable: (path: string, line: number | undefined, why: string) => ({
    message: `上年的数据文件“${path}”读不懂，没有与上年核对`,
    fix: `请先改好上年的文件：${line === undefined ? '' : `第 ${line} 行，`}${why}`,
  }),
  otherYear: (found: number, due: number) => ({
    message: `“上年”给的是 ${found} 年度的数据，没有与它核对`,
    expected: `${due} 年度`,
    fix: `请换成 ${due} 年度报告的数据文件`,
  }),
  /** Last year's file and the date of publication agree on another year. */
  wrongYear: (year: number, previous: number, published: number) => ({
    message: `“年度”写的是 ${year}，上年文件却是 ${previous} 年度的，发布日期在 ${published} 年`,
    found: String(year),
    expected: String(previous + 1),
    fix: `请核对“年度”，是不是“年度: ${previous + 1}”？没有写错的，请换成 ${year - 1} 年度报告的数据文件`,
  }),
  /** `slip`: what differs here and there; either may be empty. */
  agencySlip: (own: string, found: string, slip: { readonly here: string; readonly there: string }) => ({
    message: `“机关”写的是“${own}”，上年文件里是“${found}”，${differs(slip)}，没有与上年核对`,
    found: own,
    expected: found,
    fix: `请改正打错的一处，使两年的名称相同，例如“机关: ${found}”；是另一个机关的，换成本机关上年的数据文件；确实改了名的，在“确认”中写明`,
  }),
  otherAgency: (found: string, own: string) => ({
    message: `“上年”给的是“${found}”的数据，本报告是“${own}”的，没有与它核对`,
    fix: '请换成本机关上年的数据文件；机关改了名的，可以把上年文件里的“机关”写成现在的名称',
  }),
  outlier: (now: Shown, before: string) => ({
    message: `“${now.address}”是 ${now.text}，上年是 ${before}，相差悬殊`,
    fix: '请再核对一遍；情况属实的不必处理，统计口径变了的宜在正文中说明',
  }),
  before: ({ address, text }: Shown) => `上年的 ${address} = ${text}`,
  growth: (said: string, growths: readonly Growth[]) => ({
    message: `正文说“${said}”，与上年的数对不上`,
    found: said,
    expected: growths.map(grown).join('；或者 '),
    fix: '请核对两年的数，改正写错的一个；写成 {{较上年 申请.新收}}，就由程序计算',
  }),
  unassessed: (missing: readonly string[], rules: readonly string[]) => ({
    message: `上年的报告里没有${listed(missing)}，${unchecked(rules)}`,
    fix: '两年的版式不同或上年没有填报时属于正常；否则请补全上年的数据文件',
  }),
  repeated: (section: string, share: number, letters: number) => ({
    message: `“${section}”有 ${share}% 的文字与上年的报告相同（共 ${letters} 字）`,
    fix: '请改写成本年的实际情况；确需沿用的，在“确认”中写明理由',
  }),
  passage: (text: string, letters: number) => `相同的 ${letters} 字：${shortened(text)}`,
}

/** 上年 40件，本年 48件，增加 8件（20.00%） */
function grown({ before, now, change, share, unit }: Growth): string {
  const size = change.replace('-', '')
  const said = size === '0' ? '持平' : `${size === change ? '增加' : '减少'} ${size}${unit}`
  return `上年 ${before}${unit}，本年 ${now}${unit}，${said}${share === undefined ? '' : `（${share}%）`}`
}

function relation(rule: string): string {
  return rule
    .replaceAll('上年.', '上年的')
    .replaceAll(' - ', ' − ')
    .replaceAll('<=', '≤')
    .replaceAll('>=', '≥')
}

const MOST_RULES = 2

function unchecked(rules: readonly string[]): string {
  const shown = rules.slice(0, MOST_RULES).map(relation).join('；')
  return rules.length > MOST_RULES ? `有 ${rules.length} 项没有核对，例如 ${shown}` : `没有核对：${shown}`
}

const MOST_LISTED = 3

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).map((name) => `“${name}”`)
  return `${shown.join('、')}${names.length > MOST_LISTED ? `等 ${names.length} 个数` : ''}`
}

const LONGEST_QUOTE = 40

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= LONGEST_QUOTE) return `“${line}”`
  return `“${line.slice(0, LONGEST_QUOTE / 2)}……${line.slice(-LONGEST_QUOTE / 2)}”`
}

function differs({ here, there }: { readonly here: string; readonly there: string }): string {
  if (there === '') return `这里多了“${here}”`
  if (here === '') return `这里少了“${there}”`
  return `这里是“${here}”，那里是“${there}”`
}
