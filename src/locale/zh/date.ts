/** `2022-03-07` as 公文 write it, without leading zeros (GB/T 9704-2012 7.3.5.4): 2022年3月7日. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** 2025年, 2025年度 as people type them, without spaces. */
export const TYPED_YEAR = /^(\d{4})(?:年度?)?$/

/** The digits of 二〇二五, each at its place; 零 and ○ are written for 〇. */
export const DIGITS = '〇一二三四五六七八九'
export const OTHER_ZEROS = /[零○]/g

/** A day as people type it: year, month and day. */
export const TYPED_DATE = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/

/** 二〇二六年一月二十日, as people type it, without spaces: year, month and day. */
export const DATE_IN_NUMERALS =
  /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/
