import { across, line, merged } from './grids.ts'
import type { Merged, TableOracle } from './types.ts'

/** The outcome rows of a form: a group label with its rows, or a row by itself with no `rows`. */
interface Group {
  readonly label: string
  readonly rows?: readonly string[]
}

const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
const applicants = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']

const outcomes = (others: Group): readonly Group[] => [
  { label: '（一）予以公开' },
  { label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' },
  {
    label: '（三）不予公开',
    rows: [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ],
  },
  {
    label: '（四）无法提供',
    rows: ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'],
  },
  {
    label: '（五）不予处理',
    rows: [
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
    ],
  },
  others,
  { label: '（七）总计' },
]

/** （六） is one row in the trial form of 2019 … */
export const outcomes2019 = outcomes({ label: '（六）其他处理' })

/** … and three in the form of 2021. */
export const outcomes2021 = outcomes({
  label: '（六）其他处理',
  rows: [
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '3.其他',
  ],
})

/**
 * 收到和处理政府信息公开申请情况: three label columns and seven of figures. `figures` are the lines of figures
 * from 一、本年新收 to 四、结转下年度, in printed order.
 */
export function applications(groups: readonly Group[], figures: readonly (readonly string[])[]): TableOracle {
  const outcome = '三、本年度办理结果'
  const labels = [
    across('一、本年新收政府信息公开申请数量', 3),
    across('二、上年结转政府信息公开申请数量', 3),
    ...groups.flatMap(({ label, rows }) => (rows ?? [label]).map((row) => [outcome, label, row])),
    across('四、结转下年度继续办理', 3),
  ]
  if (figures.length !== labels.length) throw new Error(`${figures.length} lines for ${labels.length} labels`)
  return {
    grid: [
      line(across(note, 3), across('申请人情况', 7)),
      line(across(note, 3), '自然人', across('法人或其他组织', 5), '总计'),
      line(across(note, 3), '自然人', applicants, '总计'),
      ...labels.map((label, index) => line(label, figures[index] ?? [])),
    ],
    merged: [
      merged(note, 0, 0, 3, 3),
      merged('申请人情况', 0, 3, 1, 7),
      merged('自然人', 1, 3, 2, 1),
      merged('法人或其他组织', 1, 4, 1, 5),
      merged('总计', 1, 9, 2, 1),
      merged('一、本年新收政府信息公开申请数量', 3, 0, 1, 3),
      merged('二、上年结转政府信息公开申请数量', 4, 0, 1, 3),
      ...mergedOutcomes(outcome, groups),
      merged('四、结转下年度继续办理', labels.length + 2, 0, 1, 3),
    ],
  }
}

function mergedOutcomes(outcome: string, groups: readonly Group[]): readonly Merged[] {
  let row = 5
  const cells = groups.map(({ label, rows }) => {
    const cell = rows ? merged(label, row, 1, rows.length, 1) : merged(label, row, 1, 1, 2)
    row += cell.rows
    return cell
  })
  return [merged(outcome, 5, 0, row - 5, 1), ...cells]
}
