/**
 * @rule own-table
 * @group 自己的版式、增加的行和附表
 *
 * 附表的写法不对
 *
 * “附表”是机关自己的表：标题下面写“行”，需要时写“列”“种类”“表头”“单位”“表注”“位置”。没有“行”、各行的格数与“列”不同、几格写成了一个值（7、2、3）、写了“列”里没有的栏、两栏同名、合计没有可加的数、位置不存在或绕成了圈，都排不成表。
 *
 * 改法：照提示改正；写法见使用指南“附表”。
 *
 * @bad 错误 5:13-5:22
 * ```yaml
 * 附表:
 *   平台建设情况:
 *     列: [上年, 本年]
 *     行:
 *       政务微信: [3, 4, 5]
 * ```
 *
 * @good
 * ```yaml
 * 附表:
 *   平台建设情况:
 *     列: [上年, 本年]
 *     行:
 *       政务微信: [3, 4]
 * ```
 */

/** Words and findings of 附表. */
export const ownTablesText = {
  /** Over the own tables at the end. */
  heading: '附表',
  /** Head of the only column, when the data names none. */
  column: '数量',
  unit: '单位',
  notATable: (title: string) => ({
    message: `附表“${title}”没有“行”`,
    fix: '每张附表至少写“行”，例如“行: {甲项: 3, 乙项: 5}”',
  }),
  unknownKey: (title: string, key: string, nearest: string | undefined, known: readonly string[]) => ({
    message: `附表“${title}”里没有名为“${key}”的写法`,
    found: key,
    fix: nearest ? `是不是“${nearest}”？` : `可以写的有：${known.join('、')}`,
  }),
  neitherYesNorNo: (title: string, word: string) => ({
    message: `附表“${title}”的“${word}”不是“是”，也不是“否”`,
    expected: '“是”或“否”',
    fix: '请写“是”；不需要的话，删去这一行',
  }),
  tooManyTables: (count: number, most: number) => ({
    message: `附表有 ${count} 张，最多 ${most} 张`,
    fix: '请合并同类的表；明细请作为附件另行公开',
  }),
  tooManyRows: (title: string, count: number, most: number) => ({
    message: `附表“${title}”的数和下级各行共有 ${count} 项，最多 ${most} 项`,
    fix: '请汇总后再列表，或者分成几张表；明细请作为附件另行公开',
  }),
  tooManyColumns: (title: string, count: number, most: number) => ({
    message: `附表“${title}”有 ${count} 栏，最多 ${most} 栏`,
    fix: '请把栏和行对调，或者分成几张表',
  }),
  columnsRunTogether: (names: readonly string[]) => ({
    message: `“列”里的“${names.join('、')}”是一个名称，不是 ${names.length} 个`,
    fix: `各栏名称之间用半角逗号，例如 列: [${names.map((name) => name.trim()).join(', ')}]`,
  }),
  repeatedColumn: (title: string, name: string) => ({
    message: `附表“${title}”有两栏都叫“${name}”`,
    found: name,
    fix: '请给其中一栏换一个名称',
  }),
  ragged: (row: string, found: number, expected: readonly string[], hasSums: boolean) => ({
    message: `附表这一行“${row}”有 ${found} 格，应有 ${expected.length} 格：${expected.join('、')}`,
    expected: expected.join('、'),
    fix: `请使每一行的格数与“列”相同${hasSums ? '（合计由程序相加，可以不写）' : ''}；没有的写 ~（空白）或 0`,
  }),
  runTogether: (row: string, list: string, expected: readonly string[]) => ({
    message: `附表这一行“${row}”的 ${expected.length} 格写成了一个值，读不出各栏的数`,
    expected: list,
    fix: '请用半角的方括号和逗号把各格分开，例如 [7, 2, 3]',
  }),
  missingColumns: (row: string, missing: readonly string[]) => ({
    message: `附表这一行“${row}”没有写${missing.map((name) => `“${name}”`).join('、')}`,
    expected: missing.join('、'),
    fix: '请补上；没有的写 ~（空白）或 0',
  }),
  notAColumn: (column: string, said: string) => ({
    message: `附表的“列”里，“${column}”后面写的是“${said}”，不知道是什么`,
    found: said,
    fix: '由程序相加的写“=”；有下级各栏的写“[甲, 乙]”；否则冒号后面不写。文字的栏写在“种类”里',
  }),
  emptyTotal: (title: string, name: string) => ({
    message: `附表“${title}”的“${name}”要由程序相加，旁边却没有可以相加的数`,
    found: name,
    fix: '合计要与各项写在同一层；单独一项的，直接写数',
  }),
  kinds: { 数: 'number', 比率: 'ratio', 文字: 'text' } as const,
  unknownKind: (title: string, found: string, known: readonly string[]) => ({
    message: `附表“${title}”的“种类”里没有“${found}”`,
    found,
    fix: `可以写的有：${known.join('、')}`,
  }),
  unknownName: (title: string, found: string, nearest: string | undefined, known: readonly string[]) => ({
    message: `附表“${title}”的“种类”写了“${found}”，没有这一栏，也没有这一行`,
    found,
    fix: nearest ? `是不是“${nearest}”？` : `可以写的有：${known.filter(Boolean).join('、')}`,
  }),
  unknownColumn: (row: string, column: string, nearest: string | undefined, columns: readonly string[]) => ({
    message: `附表这一行“${row}”写了“${column}”，“列”里没有这一栏`,
    found: column,
    expected: columns.join('、'),
    fix: nearest ? `是不是“${nearest}”？` : '请改成“列”里的栏名，或者在“列”里补上',
  }),
  notACell: (row: string) => ({
    message: `附表这一行“${row}”的值既不是数，也不是各栏的值或下级各行`,
    fix: '请写成一个数、与“列”对应的一组数，或者下一层的行',
  }),
}
