import { checkProse } from '../../locale/zh/check-prose.ts'
import type { ProseNumber } from '../../prose/numbers.ts'
import { numbersIn } from '../../prose/prose-text.ts'
import type { Remark, Rule } from '../rule.ts'
import type { ReadText } from './prose.ts'

/**
 * @rule missing-unit
 * @group 正文里写出的数
 *
 * 数后面缺单位
 *
 * 同一句里“低保评审会8次”“公租房评审会4”，说的是同一类事，后一个数却没有单位，多半是漏了字；后面再紧接别的话，读起来更不成句。
 *
 * 依据：《出版物上数字用法》（GB/T 15835—2011）：数与量词连用。
 *
 * 改法：补上单位；后面另起一句的，补上标点。
 *
 * @bad 警告 1:28-1:29
 * ```yaml
 * 总体情况: 召开临时救助评审会8次，公共租赁住房评审会4。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 召开临时救助评审会8次，公共租赁住房评审会4次。
 * ```
 */
export const missingUnit: Rule = {
  id: 'missing-unit',
  check: (inspection) =>
    inspection.prose.texts.flatMap((reading) =>
      reading.sentences.flatMap(({ start, end }) => withoutUnit(numbersIn(reading, start, end), reading)),
    ),
}

/** As many characters before two numbers show that they count the same. */
const ENDING = 2

const LONGEST_NAME = 10
const NAME = /\p{Script=Han}*\d+$/u

function withoutUnit(numbers: readonly ProseNumber[], { prose, text }: ReadText): readonly Remark[] {
  const ending = ({ start }: ProseNumber) => prose.slice(Math.max(0, start - ENDING), start)
  const units = new Map(
    numbers.filter(({ unit }) => unit !== '').map((number) => [ending(number), number.unit]),
  )
  return numbers.flatMap((number): readonly Remark[] => {
    const { start, end, unit } = number
    const due = units.get(ending(number))
    const isTold = /^\p{Script=Han}+$/u.test(ending(number)) && !/\d/.test(prose[end] ?? '')
    if (unit !== '' || due === undefined || !isTold || !text.isTyped(start, end)) return []
    const said = NAME.exec(text.text.slice(start - LONGEST_NAME, end))?.[0] ?? ''
    return [
      {
        address: text.address,
        at: text.span(start, end),
        ...checkProse.missingUnit(said, due),
      },
    ]
  })
}
