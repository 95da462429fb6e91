/** Words that do not change what a number counts. */
const PLAIN =
  /总?数量|总[数量]|件数|次数|人数|金额|数|共[计有]?|[总合]计|累计|总共|一共|[均都仅只还也则已]|达到?|[为是有计的了]|案件|事项|情况|类|工作|政府信息公开|信息公开|政务公开|公民|市民|居民|群众|公众|社会公众|申请人|提[出交起]|有效|各类|涉及|因|而|被|本年度?|全年|年度|全部|所有|[按如]期|按时|依法|及时|书面|答复|在?法定期限内|其中|\d{4}年度?|[“”‘’"'《》\s　·，：]/y

export interface Plainness {
  readonly isPlain: boolean
  /** How many characters of it are official wording. */
  readonly official: number
}

/** Whether a stretch of prose adds nothing but official wording and words that count for nothing. */
export function plainness(text: string, wording: string): Plainness {
  let official = 0
  let at = 0
  while (at < text.length) {
    let length = 0
    while (at + length < text.length && wording.includes(text.slice(at, at + length + 1))) length++
    PLAIN.lastIndex = at
    if (length >= 2) {
      official += length
      at += length
    } else if (PLAIN.test(text)) at = PLAIN.lastIndex
    else return { isPlain: false, official }
  }
  return { isPlain: true, official }
}
