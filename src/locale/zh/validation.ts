import { TRADITIONAL } from './traditional.ts'

const figure = '请只写半角数字，例如 25，不加单位和逗号；没有发生的填 0'
/**
 * @rule schema-unknown-key
 * @group 栏目名、年度和日期
 *
 * 没有这个栏目
 *
 * 栏目、行、列的名称由版式规定。名称写错的，里面的内容没有地方印，所以不猜测、不忽略。提示里写出最接近的名称，或者这里可以写的全部名称。
 *
 * 名称可以在编辑器里用 JSON Schema 提示（见使用指南“编辑器”），也可以用 `report-gen explain 地址` 查看。
 *
 * @bad 错误 2:8-2:12
 * ```yaml
 * 申请:
 *   新收: {自然 人: 3}
 * ```
 *
 * @good
 * ```yaml
 * 申请:
 *   新收: {自然人: 3}
 *   结转下年: {自然人: 3}
 * ```
 */

/**
 * @rule schema-required
 * @group 栏目名、年度和日期
 *
 * 缺少必填的栏目
 *
 * 每份数据文件都要有“年度”和“机关”：版式按年度选定，标题和署名要用机关全称。“确认”的每一条也有必填的内容。
 *
 * 改法：补上提示里说的栏目。
 *
 * @bad 错误 2:5-2:6
 * ```yaml
 * 确认:
 *   - {规则: balance, 位置: 申请.新收}
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

/** What is said when data does not fit its schema. `place` is an address, empty at the top of the file. */
export const validation = {
  /** `ownRow`: it may be a row of the agency's own, which 增行 adds at this address. */
  unknownKey: (
    key: string,
    place: string,
    nearest: string | undefined,
    known: readonly string[],
    ownRow?: { readonly address: string; readonly isFirst: boolean },
  ) => ({
    message: `${within(place)}没有名为“${clip(key)}”的栏目`,
    found: clip(key),
    ...(nearest ? { expected: nearest } : {}),
    fix: [
      ...(nearest
        ? [`是不是“${nearest}”？`]
        : ownRow
          ? []
          : [known.length > 0 ? `这里还可以写的有：${known.join('、')}` : '这里能写的都已经写了，请核对']),
      ...(ownRow ? [addRow(key, ownRow, nearest !== undefined)] : []),
    ].join(''),
  }),
  /** A name of another level or group. */
  misplaced: (key: string, place: string, parent: string) => ({
    message: `“${clip(key)}”写错了地方：${parent === '' ? '它是单独的一栏' : `它是“${parent}”下面的`}，${place === '' ? '不是单独的一栏' : `不在“${place}”下面`}`,
    found: clip(key),
    fix:
      parent === ''
        ? `请把“${clip(key)}”移到最外层，左边不留空格`
        : `请把这一行移到“${parent.split('.').at(-1)}:”的下面，比它多缩进两个半角空格`,
  }),
  /** The row above has nothing behind its name, and this belongs to it. */
  oneLevelShort: (key: string, place: string, parent: string) => ({
    message: `“${clip(key)}”写错了地方：它是“${parent}”下面的，不在${place === '' ? '最外层' : `“${place}”下面`}`,
    found: clip(key),
    fix: `请在这一行的开头多加两个半角空格，使它在“${parent}:”的下一层；也可以写在一行：“${parent}: {${clip(key)}: …}”`,
  }),
  /** A figure without the level between: 行政诉讼: {结果维持: 1}, though there are 未经复议 and 复议后. */
  oneLevelMissing: (key: string, place: string, parents: readonly string[], typed: string) => ({
    message: `“${clip(key)}”写错了地方：${place === '' ? '' : `“${place}”下面先分${parents.map((one) => `“${one}”`).join('和')}，`}它是${parents.map((one) => `“${one}”`).join('或')}下面的`,
    found: clip(key),
    fix: `请写进它属于的一行，例如“${parents[0]}: {${clip(key)}: ${clip(typed)}}”`,
  }),
  /** A figure in a group that is the sum of its rows: 不予公开: {自然人: 2}. Which row it belongs to, only the clerk knows. */
  intoARow: (key: string, place: string, rows: readonly string[], typed: string) => ({
    message: `“${place}”由它下面的各行相加得来，不能直接填“${clip(key)}”`,
    found: clip(key),
    fix: `请核定这个数属于哪一行，写进那一行：${rows.join('、')}；例如属于“${rows.at(-1)}”的，“${lastOf(place)}:”后面不写数，下一行比它多缩进两个半角空格写“${rows.at(-1)}: {${clip(key)}: ${clip(typed)}}”`,
  }),
  /** {12, 3}: which columns the figures are of can but be proposed, by their order. */
  nameless: (place: string, entries: readonly string[], isWhole: boolean) => ({
    message: `“${place}”的花括号里有${entries.length > 1 ? ` ${entries.length} 个数` : '一个数'}没有写名称`,
    fix: `请在每个数的前面写上它的名称：按表里各栏的顺序是“${isWhole ? `{${entries.join(', ')}}` : entries.join(', ')}”，请核对`,
  }),
  /** A name of another edition's form. */
  ofOtherEdition: (key: string, edition: string, used: string, nearest: string | undefined) => ({
    message: `“${clip(key)}”是${edition}里的，${used}里没有`,
    fix: `请删去“${clip(key)}”${nearest === undefined ? '' : `，或改为“${nearest}”`}；要用${edition}的，核对“年度”`,
  }),
  /** A name with spaces, in traditional script or in full width. */
  writtenOtherwise: (key: string, name: string) => ({
    message: `栏目名“${clip(key)}”${oddity(key)}，应写作“${name}”`,
    found: clip(key),
    expected: name,
    fix: `请照写“${name}”；check --fix 可以代劳`,
  }),
  /** 新收 and 本年新收政府信息公开申请数量 in one map. */
  writtenTwice: (key: string, place: string, name: string) => ({
    message: `“${clip(key)}”就是“${name}”，而${within(place)}已经有“${name}”了`,
    found: clip(key),
    fix: '请把两处合并成一处，或删去其中一个',
  }),
  /** 自然人:28, taken for a name. */
  noSpaceAfterColon: (name: string) => ({
    message: `“${name}”的冒号后面没有空格`,
    fix: `请写成半角冒号加一个空格：“${name}: …”`,
  }),
  /** 1,028 in braces: two entries. */
  commaInNumber: (key: string) => ({
    message: `“${key}”像是被逗号断开的数`,
    fix: '数字里不要写逗号，例如 1028',
  }),
  /** U+3000 or U+00A0, taken for a part of the name. */
  foreignIndent: (key: string) => ({
    message: `“${clip(key).trim()}”的前面是全角空格，不能用来缩进`,
    fix: '请换成半角空格，每层两个',
  }),
  missingKey: (key: string, place: string) => ({
    message: `${within(place)}缺少“${key}”`,
    expected: key,
    fix: `请补上“${key}: …”`,
  }),
  /** `mended`: the entry of 确认 with what it lacks. */
  incompleteAcceptance: (key: string, place: string, mended: string) => ({
    message: `${place}缺少“${key}”`,
    expected: key,
    fix: `请把这一条写成“${mended}”${key === '理由' ? '，“写明原因”换成实际的理由' : '，规则的名称照抄提示末尾方括号里的英文'}`,
  }),
  /** publication-date: 经批准迟发, under 确认. */
  ruleAsKey: (mended: string) => ({
    message: '“确认”的每一条要写明“规则”和“理由”，这里把规则的名称写成了栏目名',
    fix: `请写成“  ${mended}”，一条一行，左边空两格`,
  }),
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
  withoutDash: (mended: string) => ({
    message: '“确认”的每一条前面要有“- ”，这里没有',
    fix: `请写成“  ${mended}”，一条一行，左边空两格`,
  }),
  commaInText: (name: string, text: string, rest: string) => ({
    message: `“${name}”里有半角逗号，“${clip(rest)}”被当成了另一栏`,
    fix: `请改为全角逗号：“${name}: ${clip(text)}，${clip(rest)}”，或者给整个文字加半角双引号`,
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

function oddity(key: string): string {
  if (/[\p{Cf}]/u.test(key)) return '里夹着看不见的字符'
  if (/\s/.test(key)) return '里有空格'
  if (/[！-～]/.test(key)) return '里有全角字符'
  if (/[“”‘’"']/.test(key)) return '带了引号'
  return [...key].some((character) => TRADITIONAL.has(character)) ? '里有繁体字' : '带了编号或标点'
}

/** The very lines that declare a row of the agency's own. */
function addRow(
  key: string,
  { address, isFirst }: { readonly address: string; readonly isFirst: boolean },
  isAside: boolean,
): string {
  const line = `${address}: [${key}]`
  if (isAside) return `不是的话，自己增加的行要在“增行:”下面写明：“${line}”`
  return isFirst
    ? `官方表式里没有这一行；如果是自己增加的，请顶格另写两行：“增行:”，下一行缩进两格写“${line}”`
    : `官方表式里没有这一行；如果是自己增加的，请在“增行:”下面写明：“${line}”（已有“${address}”的，把“${key}”加进它的方括号）`
}

function within(place: string): string {
  return place === '' ? '文件里' : `“${place}”下面`
}

function clip(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : characters.join('')
}
