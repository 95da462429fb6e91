const DIGITS = '零一二三四五六七八九'
const UNITS = ['', '十', '百', '千']

/** A number below ten thousand as it is said: 两, 十二, 一百零五, 三百二十. */
export function chinese(value: number): string {
  if (value === 2) return '两'
  if (value === 0) return '零'
  const digits = [...String(value)].map(Number)
  const said = digits
    .map((digit, index) =>
      digit === 0 ? '零' : `${DIGITS.charAt(digit)}${UNITS[digits.length - 1 - index] ?? ''}`,
    )
    .join('')
  return said.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}

export const fullWidth = (value: number) =>
  [...String(value)].map((digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)).join('')

/** A number as a wording wants it told; `whole` is the base of a percentage. */
export function told(value: number, style: string, whole = 1): string {
  if (style === '汉字') return chinese(value)
  if (style === '全角') return fullWidth(value)
  if (style === '万') return `${value / 10_000}万`
  if (style.startsWith('百分比')) return `${((value / whole) * 100).toFixed(Number(style.at(-1)))}%`
  return String(value)
}
