/** `2022-03-07` as 公文 write it, without leading zeros (GB/T 9704-2012 7.3.5.4): 2022年3月7日. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** A day as people type it, without spaces: year, month and day. */
export const TYPED_DATE = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/
