import type { FigureMention } from './figure-statement.ts'
import type { ProseNumber } from './numbers.ts'
import type { ToldSoFar } from './told-so-far.ts'
import { isWhole } from './totals-above.ts'

/** What becomes of cases. */
const CASES = /维持|纠[正错]|审[理结]|撤[回销诉]/

/** In what cases are counted, and nothing else. */
const CASE = /^[宗起]$/

const ENFORCED = /(?:许可|处罚|强制)$/

/** 回应热点32条, 电话咨询103件. */
const CONCERNS = /舆情|热点|关[切注]|解读(?:稿|文章|材料)|咨询|(?:网上|电话)(?:答复|解答)/

/** 企事业单位64个: themselves, where nothing was told of what they apply for. */
const BODIES = /(?:单位|企业|机构|组织|公司)$/

/** 处理行政许可288条. */
const DECIDED = /^(?:处理|办[理结]|实施|[作做]出|审批|核发|颁发|完成)[^，。]*(?:许可|处罚|强制)$/

/** What is received and answered is told in 条 and 个, and so are decisions and documents that are called so. */
export function isLoose(
  { sums, topic, isVerbal, start, end }: FigureMention,
  { unit }: ProseNumber,
  { lexicon, form, units, prose, topic: told }: ToldSoFar,
): boolean {
  const said = prose.slice(start, end)
  if (lexicon.isDone(topic) && /^人次$/.test(unit) && !isWhole({ sums }, form)) return false
  if (lexicon.isDone(topic))
    return CASE.test(unit) || units.has(unit) || (!isVerbal && (told === topic || !BODIES.test(said)))
  if (DECIDED.test(said)) return true
  if (CONCERNS.test(said)) return true
  if (/^条$/.test(unit))
    return (
      /处理决定|文件数|(?:许可|处罚|强制)类?数量?|复议|诉讼|制[定发]|公开(?:行政)?规范性文件/.test(said) ||
      (units.has(unit) && (CASES.test(said) || ENFORCED.test(said)))
    )
  if (/事项$/.test(said) && !/服务|复议|诉讼/.test(said)) return false
  return (
    /^[个项]$/.test(unit) &&
    (units.has(unit) || /决定|文件|规章|(?:许可|处罚|强制)类?数量?|作出|实施|公示|复议|诉讼/.test(said))
  )
}
