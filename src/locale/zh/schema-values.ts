import { clipped } from './clip.ts'

const figure = '请只写半角数字，例如 25，不加单位和逗号；没有发生的填 0'

/**
 * @rule schema-type
 * @group 栏目名、年度和日期
 *
 * 这一栏的内容不是应有的那种
 *
 * 应写文字的地方写了一组值，应写数的地方写了文字，日期不是“年-月-日”，等等。提示里写出应为什么、现在是什么。
 *
 * 改法：件数只写半角数字；大段文字写在“|”下面；日期写成 2026-01-31。数的写法见 number-notation。
 *
 * @bad 错误 2:7-2:11
 * ```yaml
 * 申请:
 *   新收: 共三十件
 * ```
 *
 * @bad 错误 1:7-1:17
 * ```yaml
 * 发布日期: 2026年1月31日
 * ```
 *
 * @good
 * ```yaml
 * 发布日期: 2026-01-31
 * ```
 */

/** What is said of values that are not what their keys are to have. `place` is an address, empty at the top of the file. */
export const valueText = {
  /** 确认, 0 → 确认的第 1 条 */
  item: (list: string, index: number) => `${list}的第 ${index + 1} 条`,
  figure: (place: string, message: string) => `“${place}”：${message}`,
  wrongType: (place: string, found: string, expected: string, fix: string) => ({
    message: `“${place || '文件'}”应为${expected}，这里写的是${clip(found)}`,
    found: clip(found),
    expected,
    fix,
  }),
  /** 规则: [section-topic], copied with the brackets of a message. */
  bracketed: (place: string, name: string, text: string) => ({
    message: `“${place}”带了方括号，成了一列条目`,
    fix: `请去掉方括号：“${name}: ${clip(text)}”；check --fix 可以代劳`,
  }),
  /** “2026-01-20”, with quotes of prose; `bare`: what may stand there. */
  inQuotes: (place: string, name: string, bare: string) => ({
    message: `“${place}”两头的中文引号成了内容的一部分`,
    fix: `请删去引号：“${name}: ${clip(bare)}”；check --fix 可以代劳`,
  }),
  dateWithLetters: (place: string, { message, fix }: { message: string; fix: string }) => ({
    message: `“${place}”：${message}`,
    fix,
  }),
  /** A key with nothing behind it. `example`: what may stand there; without one the key may be left out. */
  blank: (place: string, expected: string, example: string | undefined) => ({
    message: `“${place}”是空的`,
    found: '空白',
    expected,
    fix: example === undefined ? `请在“${lastOf(place)}:”后面写上内容；没有就删去这一行` : `请写上${example}`,
  }),
  examples: new Map([
    ['机关', '机关全称，例如“机关: 青河区林业局”，标题和署名都用它'],
    ['年度', '四位数的年份，例如“年度: 2025”'],
  ]),
  /** Names of what a schema expects, by its `type` and kind of figure. */
  expected: {
    count: '不小于 0 的整数',
    change: '整数（减少写负数）',
    amount: '不小于 0 的金额，只写数字',
    text: '文字',
    domain: '域名',
    siteCode: '10 位数字，或 bm 加 8 位数字',
    period: '起止日期，例如 2025-04-01/2025-12-31',
    clockTime: '“时:分”的时间，例如 09:30',
    webAddress: '以 http:// 或 https:// 开头的网址',
    object: '写在花括号里的一组“名称: 值”',
    array: '一条一行的内容（每条以“- ”开头）',
    string: '文字',
    integer: '整数',
    year: '四位数的年份',
    date: '“年-月-日”的日期，例如 2022-01-31',
    notEmpty: '不为空的文字',
    oneOf: (values: readonly string[]) => `${values.map((value) => `“${value}”`).join('或')}`,
  },
  fixes: {
    count: figure,
    change: figure,
    amount: figure,
    domain: '请只写域名，例如 www.example.gov.cn，不写 http:// 和后面的路径',
    siteCode: '请写 10 位数字，例如 1101010001；部门网站写 bm 加 8 位数字',
    period: '请写成“起日/止日”，例如 2025-04-01/2025-12-31；数据是全年的，不写这一栏',
    clockTime: '请写成“时:分”，用半角冒号，24 小时制，例如 09:30；没有就不写这一栏',
    webAddress: '请写以 http:// 或 https:// 开头的完整网址；还不知道就不写这一栏',
    tooLarge: '这个数太大，请核对是不是把编号当成了数字',
    date: (meant: string | undefined) =>
      meant === undefined
        ? '请写成“年-月-日”，例如 2022-01-31；没有就不写这一栏'
        : `请写成“${meant}”；check --fix 可以代劳`,
    text: '文字写在栏目名后面，或写在“|”下面并缩进两格',
    previous: '请写上年的数据文件的名称，例如“上年: ../2024/年报.yaml”；没有的，请删去这一行',
    /** `group`: the names that it may hold, and whether they are rows with figures of their own. */
    object: (name: string, typed: string, group: { names: readonly string[]; hasRows: boolean }) => {
      const [first] = group.names
      const line = whole(name)
      if (line !== undefined) return `请写成${line}`
      if (name === '' || first === undefined)
        return '请写成 {名称: 值, 名称: 值}，例如 {自然人: 3}；全部为 0 的写 {}'
      if (group.hasRows)
        return `“${name}:”后面不写“${clip(typed)}”，请删去它，在下面分行写：${some(group.names)}，每行比“${name}”多缩进两个半角空格；全部为 0 的写“${name}: {}”`
      const figures = group.names.slice(0, 2).map((one) => `${one}: 数`)
      return `请写成“${name}: {${figures.join(', ')}}”${group.names.length > 2 ? `，可写的有：${group.names.join('、')}` : ''}；全部为 0 的写 {}`
    },
    array: (name: string, typed: string) => {
      const example =
        name === '确认' ? '{规则: 规则的名称, 理由: 情况属实的理由}' : clip(typed.trim().split('\n')[0] ?? '')
      return `请在“${name}:”下面一行写一条，每条缩进两个半角空格，以“- ”开头，例如“  - ${example}”`
    },
    oneOf: (nearest: string | undefined) => (nearest ? `是不是“${nearest}”？` : '请从上面几种里选一种'),
    other: '请改正后再试',
  },
  /** How the value that stands there is named. */
  found: {
    map: '一组“名称: 值”',
    list: '一条一行的内容',
    blank: '空白',
    number: (typed: string) => ` ${typed}`,
    text: (typed: string) => `文字“${clip(typed)}”`,
  },
}

/** The lines of a group that holds no figures, as they are to be written. */
function whole(name: string): string | undefined {
  if (/^\d+$/.test(name))
    return '“- {规则: 规则的名称, 理由: 情况属实的理由}”，规则的名称照抄提示末尾方括号里的英文'
  if (name === '增行') return '两行：“增行:”，下一行缩进两格写“官方的栏目.行: [新行的名称]”'
  if (name === '数据') return '“数据: {甲: 3, 乙: 5}”，每一项有名称和数'
  return undefined
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).join('、')
  return names.length > 3 ? `${shown}等` : shown
}

function lastOf(place: string): string {
  return place.split('.').at(-1) ?? place
}

function clip(text: string): string {
  return clipped(text.replace(/\s+/g, ' '), 24)
}
