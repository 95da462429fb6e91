import { dateInWords } from './date.ts'

/**
 * @rule period
 * @group 栏目名、年度和日期
 *
 * 统计期限不对
 *
 * 机构改革等原因，数据不是全年的，写“统计期限: 起日/止日”，印在正文开头。两个日期都要存在，都在本报告的年度里，起日不晚于止日。
 *
 * 改法：照实际的起止日期改正；数据是全年的，删去这一栏。
 *
 * @bad 错误 2:7-2:28
 * ```yaml
 * 年度: 2024
 * 统计期限: 2023-04-01/2024-12-31
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 统计期限: 2024-04-01/2024-12-31
 * ```
 */
export const periodText = {
  unsound: (found: string, year: number) => ({
    message: `统计期限“${found}”不对：起日和止日都应是 ${year} 年里存在的日期，起日不晚于止日`,
    found,
    fix: `请写成“起日/止日”，例如 ${year}-04-01/${year}-12-31；数据是全年的，不写这一栏`,
  }),
  /** 2019年4月1日至12月31日. */
  words: (from: string, to: string) => `${dateInWords(from)}至${dateInWords(to).replace(/^\d+年/, '')}`,
  sentence: (words: string) => `本报告所列数据的统计期限为${words}。`,
}
