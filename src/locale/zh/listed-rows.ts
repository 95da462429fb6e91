/**
 * @rule listed-row
 * @group 表里的数
 *
 * 一行里数的个数与栏数不同
 *
 * 表里的一行可以写成一列数，用半角方括号和逗号：`新收: [31, 4, 0, 0, 0, 2]`，按表里各栏的顺序，合计不写（由程序相加），或者各个合计都写（写了就会核对）。
 * 个数不对，就不知道哪个数是哪一栏的，所以不猜。
 *
 * 改法：补上漏写的，没有发生的写 0；或者写上栏名：`新收: {自然人: 31, 商业企业: 4}`，不写的就是 0。
 *
 * @bad 错误 2:7-2:23
 * ```yaml
 * 申请:
 *   新收: [31, 4, 0, 0, 0]
 * ```
 *
 * @good
 * ```yaml
 * 申请:
 *   新收: [31, 4, 0, 0, 0, 2]
 *   结转下年: [31, 4, 0, 0, 0, 2]
 * ```
 */
export const listedRowText = {
  ragged: (row: string, found: number, expected: readonly string[], hasSums: boolean) => ({
    message: `“${row}”写了 ${found} 个数，应有 ${expected.length} 个：${expected.join('、')}`,
    expected: expected.join('、'),
    fix: `请按各栏的顺序写全，没有发生的写 0${hasSums ? '；合计由程序相加，不写' : ''}；也可以写上栏名，例如 {${expected[0] ?? ''}: 3}`,
  }),
  runTogether: (row: string, list: string, expected: readonly string[]) => ({
    message: `“${row}”的 ${expected.length} 个数写成了一个值，读不出各栏的数`,
    expected: list,
    fix: `请用半角的方括号和逗号把各个数分开，例如 ${list}；check --fix 可以代劳`,
  }),
}
