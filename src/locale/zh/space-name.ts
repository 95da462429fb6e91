/** What a blank is called that is no plain space. */
export function spaceName(spaces: string): string {
  if (/\t/.test(spaces)) return '制表符（Tab）'
  if (/\u3000/.test(spaces)) return '全角空格'
  return /\u00A0/.test(spaces) ? '不换行空格（从网页或 Word 复制来的，看上去与空格一样）' : '特殊的空格'
}
