import { clipped } from './clip.ts'
import { TRADITIONAL } from './traditional.ts'

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

/** What is said of keys that a schema does not know, or misses. `place` is an address, empty at the top of the file. */
export const keyText = {
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
          : [
              known.length > 0
                ? `这里还可以写的有：${known.join('、')}`
                : `请删去“${clip(key)}”，这里没有别的栏目可写；给自己看的话写在“#”后面，要印出来的写进正文`,
            ]),
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
  /** 1,028 in braces: two entries. `number`: all of it, without commas, when its beginning is there. */
  commaInNumber: (key: string, number?: string) => ({
    message: `“${key}”像是被逗号断开的数`,
    fix: `数字里不要写逗号，${number === undefined ? '例如 1028' : `请写成 ${number}`}`,
  }),
  /** 金额: 1,2.5 in braces: an entry that is a number, and one whose name is. */
  strayNumber: (name: string, before: string, rest: string) => ({
    message: `“${clip(name)}”写成了“${clip(before)},${clip(rest)}”：数里的逗号把它断成了两栏`,
    fix: `数里不要写逗号：千位不分隔，小数点写“.”，例如 1028.5；请核对“${clip(name)}”是多少，写成一个数`,
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
  commaInText: (name: string, text: string, rest: string) => ({
    message: `“${name}”里有半角逗号，“${clip(rest)}”被当成了另一栏`,
    fix: `请改为全角逗号：“${name}: ${clip(text)}，${clip(rest)}”，或者给整个文字加半角双引号`,
  }),
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

function lastOf(place: string): string {
  return place.split('.').at(-1) ?? place
}

function clip(text: string): string {
  return clipped(text.replace(/\s+/g, ' '), 24)
}
