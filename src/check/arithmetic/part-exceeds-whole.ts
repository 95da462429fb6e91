import { partRules } from '../../form/part-rules.ts'
import type { Rule } from '../rule.ts'
import { applyRules, remarksOn } from './form-rules.ts'

/**
 * @rule part-exceeds-whole
 * @group 表里的数
 *
 * “其中”一行的数大于它上面一行
 *
 * “其中：……”是上面一行的一部分，不可能更大。例如主动公开规范性文件数不能大于主动公开政府信息数，
 * 主要负责同志参加新闻发布会的次数不能大于新闻发布会的总次数。
 *
 * 依据：国办发〔2014〕32号统计表的“其中”各项。
 *
 * 改法：核对这两个数，改正填错的一个。
 *
 * @bad 错误 5:19-5:20
 * ```yaml
 * 年度: 2017
 * 统计表:
 *   回应解读:
 *     回应热点: 1
 *     方式: {发布会负责同志: 3, 新闻发布会: 2}
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2017
 * 统计表:
 *   回应解读:
 *     回应热点: 1
 *     方式: {新闻发布会: 3, 发布会负责同志: 3}
 * ```
 */
export const partExceedsWhole: Rule = {
  id: 'part-exceeds-whole',
  check: (inspection) => remarksOn(applyRules(inspection, partRules), inspection),
}
