import { NEAR } from './clauses.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import { FEW, type ToldSoFar } from './told-so-far.ts'

const OF_REGION = /(?:^|[，。；：])(?:[^，。；]{0,8}[年底，])?全[省市区县州盟旗镇乡](?!域)[^，。；\d]{0,20}$/

/** 县政府印发规范性文件16件，全县制发规范性文件22件: what the whole region has leaves what one office has no figure. */
export function retractOfOffice({ sums }: FigureMention, number: ProseNumber, told: ToldSoFar): void {
  const isOfRegion = (at: number) => OF_REGION.test(told.prose.slice(Math.max(0, at - NEAR), at))
  if (!isOfRegion(number.start)) return
  const own = new Set(sums.map(addressOfSum))
  const before = told.latelyTold(FEW).find((each) => each.sums.some((sum) => own.has(addressOfSum(sum))))
  if (before?.number.value.lt(number.value) && !isOfRegion(before.number.start)) told.retract(before)
}
