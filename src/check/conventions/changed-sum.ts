import { checkText } from '../../locale/zh/check.ts'
import { isSameFigure } from '../../report/sum-cells.ts'
import { given } from '../../source/given.ts'
import { keyOf } from '../place.ts'
import type { Rule } from '../rule.ts'

/**
 * @rule changed-sum
 * @group 汇总
 *
 * 汇总里的数与各单位相加的不同
 *
 * `report-gen aggregate` 汇总时，在数据文件旁边写下各单位给了多少（`汇总.来源.json`）。数据文件里的数后来改过，与各单位相加的
 * 不同，就在那个数上指出。旁边没有“来源”的，不核对。
 *
 * 改法：改错了的，改回来；单位的数有变的，改那个单位的文件，再重新汇总；确实应当不同的，在“确认”里写明理由。哪个单位给了多少，
 * 用 `report-gen explain 主动公开.行政许可.处理决定 --in 汇总.yaml` 查看。
 *
 * @bad 警告 2:16-2:19
 * ```yaml
 * 主动公开:
 *   行政许可: {处理决定: 900}
 * ```
 *
 * ```json 来源
 * {"年度": 2025, "机关": "某市某区林业局", "汇总文件": "", "地址": ["主动公开.行政许可.处理决定"], "单位": [
 *   {"名称": "甲站", "情况": "已汇总", "计入": true, "数": ["500"]},
 *   {"名称": "乙站", "情况": "已汇总", "计入": true, "数": ["435"]}
 * ]}
 * ```
 *
 * @good
 * ```yaml
 * 主动公开:
 *   行政许可: {处理决定: 935}
 * ```
 *
 * ```json 来源
 * {"年度": 2025, "机关": "某市某区林业局", "汇总文件": "", "地址": ["主动公开.行政许可.处理决定"], "单位": [
 *   {"名称": "甲站", "情况": "已汇总", "计入": true, "数": ["500"]},
 *   {"名称": "乙站", "情况": "已汇总", "计入": true, "数": ["435"]}
 * ]}
 * ```
 */
export const changedSum: Rule = {
  id: 'changed-sum',
  check({ report, data, sum }) {
    if (!sum) return []
    return [...sum.cells].flatMap(([address, due]) => {
      const figure = report.figures.get(address)
      if (!figure || isSameFigure(figure.value, due)) return []
      const { blank } = checkText
      const at = figure.located ?? keyOf(data, address)
      const [found, summed] = [figure.value?.toFixed() ?? blank, due?.toFixed() ?? blank]
      return [{ address, ...checkText.changedSum(address, found, summed, sum.file), ...given({ at }) }]
    })
  },
}
