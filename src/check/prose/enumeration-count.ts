import { checkProse } from '../../locale/zh/check-prose.ts'
import type { Remark, Rule } from '../rule.ts'
import { type Announced, announcedIn } from './announced.ts'
import type { ReadText } from './prose.ts'

/**
 * @rule enumeration-count
 * @group 正文里写出的数
 *
 * 说有几项，列出的不是几项
 *
 * 正文写“将从四个方面改进”，下面却只有（一）（二）（三）；写“5个清单”，列出的是六个。多半是增删了一项，忘了改前面的数。
 *
 * 数得出的才核对：“一是……二是……”“（一）（二）”“1.2.”这样编号的各项，冒号后面、引号里面用顿号隔开的各项，以及“甲清单、乙清单2个清单”。
 * 写“等5个清单”而只列出几个的，可能还有没列的，不提示。
 *
 * 改法：核对各项，改正前面的数；只列几项的，写“等”。
 *
 * 依据：《党政机关公文处理工作条例》：公文应当内容准确。
 *
 * @bad 错误 2:7-2:8
 * ```yaml
 * 问题及改进: |
 *   将从以下四个方面改进：
 *   （一）加强学习。
 *   （二）改进服务。
 *   （三）优化栏目。
 * ```
 *
 * @bad 错误 1:23-1:24
 * ```yaml
 * 总体情况: 梳理权力清单、责任清单、服务清单4个清单。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 覆盖“名称、依据、时间”等3类要素，梳理权力清单、责任清单等5个清单。
 * 问题及改进: 将从两个方面改进：一是加强学习；二是改进服务。
 * ```
 */
export const enumerationCount: Rule = {
  id: 'enumeration-count',
  check: (inspection) =>
    inspection.prose.texts.flatMap((reading) =>
      announcedIn(reading).flatMap((announced) => countItems(announced, reading) ?? []),
    ),
}

function countItems({ number, counts, isOpen }: Announced, { text }: ReadText): Remark | undefined {
  const least = Math.min(...counts)
  if (counts.some((count) => number.value.eq(count)) || (isOpen && number.value.gt(least))) return undefined
  if (!text.isTyped(number.start, number.end)) return undefined
  return {
    address: text.address,
    at: text.span(number.start, number.end),
    ...checkProse.enumeration(text.text.slice(number.start, number.unitEnd), least),
  }
}
