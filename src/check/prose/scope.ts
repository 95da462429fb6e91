import { type Located, textOf, valueAt } from '../../source/located.ts'
import type { Span } from '../../source/span.ts'

const WHOLE = /全[省市区县州旗](?![域部])|全系统|各级|各[地区部门单位乡镇街]|所属单位|下属单位/
const ALONE = /本级|机关本身/

/** 区住建局收到申请67件: one of the offices that the tables are of. */
const ONE_OF_THEM =
  /^\s*(?:[（(]?[一二三四五六七八九十]+[）)、]|其中，?)?(?![全我本各])[^，。；：\d]{1,8}(?:局|委|办公室|办公厅|厅|街道|镇|乡)(?:办事处)?(?:全年|今年|本年度?|共|累计|一年来)*(?:收到|受理|接到|办结|办理|新收|接收|答复)/

export type SaidScope = 'same' | 'unknown' | 'other'

/**
 * Whether a sentence tells of the 口径 that the tables have: 全区共收到申请 beside a table of the office alone is another
 * thing, and when the report does not say what its tables hold, it may be.
 */
export function saidScope(prose: string, { start, end }: Span, data: Located): SaidScope {
  const sentence = prose.slice(start, end)
  if (ONE_OF_THEM.test(sentence) && textOf(valueAt(data, '口径')) === '全域') return 'other'
  const [isWhole, isAlone] = [WHOLE.test(sentence), ALONE.test(sentence)]
  if (isWhole === isAlone) return isWhole ? 'unknown' : 'same'
  const declared = textOf(valueAt(data, '口径'))
  if (declared === undefined) return 'unknown'
  return (declared === '本级') === isAlone ? 'same' : 'other'
}
