import { across, line, merged } from './grids.ts'
import type { TableOracle } from './types.ts'

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

/** 政府信息公开行政复议、行政诉讼情况, the same in both forms: fifteen figures under three lines of heads. */
export function reviews(figures: readonly string[]): TableOracle {
  return {
    grid: [
      line(across('行政复议', 5), across('行政诉讼', 10)),
      line(results, across('未经复议直接起诉', 5), across('复议后起诉', 5)),
      line(results, results, results),
      figures,
    ],
    merged: [
      merged('行政复议', 0, 0, 1, 5),
      merged('行政诉讼', 0, 5, 1, 10),
      merged('结果维持', 1, 0, 2, 1),
      merged('结果纠正', 1, 1, 2, 1),
      merged('其他结果', 1, 2, 2, 1),
      merged('尚未审结', 1, 3, 2, 1),
      merged('总计', 1, 4, 2, 1),
      merged('未经复议直接起诉', 1, 5, 1, 5),
      merged('复议后起诉', 1, 10, 1, 5),
    ],
  }
}
