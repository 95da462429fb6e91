/** 一、总体情况 → its number, as it is written. */
export const NUMBER = /^([一二三四五六七八九十]+)、/

const DIGITS = '一二三四五六七八九'

/** 1 → 一, 21 → 二十一; below a hundred. */
export function chineseOrdinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens - 1]}十`
  return `${ten}${DIGITS[ones - 1] ?? ''}`
}
