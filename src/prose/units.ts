/** Measure words, longest first: what stands after a number says what is counted. */
export const UNIT =
  /个工作日|个月|个百分点|个自然日|工作日|自然日|百分点|人次|(?:件|项|宗|起)次(?!之)|批次|场次|户次|平方米|公里|小时|分钟|大项|大类|微克|毫克|公斤|千克|立方米|千瓦时?|毫米|厘米|公顷|分贝|[件条次人篇个项场份期元家起宗例类种年月日天时分秒名位户处页封字号届轮批组笔套部台张幅册本款章段步级层站所间辆周岁倍成吨米度则块亩株头艘支枚堂节卷栋幢棵架斤%]|对(?![外社公本我于应照象此])|通(?![过知报])|门(?!户)|面(?![向积对临])|座(?!谈)|根(?!据)/y

/** Measure words of the same thing. */
const SAME: readonly RegExp[] = [/^(?:件|起|宗|例)$/, /^(?:人|名|位)$/]

/** Measure words that are used for one another though they are not the same: 公开信息 5 件 and 5 条. */
const KINDRED = /^(?:件|条|篇|则|份)$/

export function sameUnit(a: string, b: string): boolean {
  return a === b || SAME.some((same) => same.test(a) && same.test(b))
}

export function kindredUnits(a: string, b: string): boolean {
  return sameUnit(a, b) || (KINDRED.test(a) && KINDRED.test(b))
}

/** 万元 → 元, ten thousand times. */
export function baseUnit(unit: string): { unit: string; factor: number } {
  return /^万元$/.test(unit) ? { unit: unit.slice(1), factor: 10_000 } : { unit, factor: 1 }
}

/** What of a unit is told with its number: 万 of 万元. */
export function multipleIn(unit: string): string {
  return unit.slice(0, unit.length - baseUnit(unit).unit.length)
}

/** What is counted in a unit may be told in these, too: 信息 5 条 and 5 件, 培训班 2 期. */
const COUNTED: readonly RegExp[] = [
  /^(?:件|[件项宗起]次|起|宗|例|份|次|篇|则|批|部|封)$/,
  /^(?:次|场|期|场次|届|批次|轮)$/,
  /^(?:人|名|位)$/,
  /^(?:人次|人|次|通)$/,
  /^(?:个|处|家|间|所)$/,
  /^(?:项|个|批|次|批次)$/,
]

/** What is received and answered is told in these, too; documents and decisions are not: 处罚信息5条, 许可事项14项. */
const LOOSELY = /^(?:件|件次|起|宗|例|条|个|项|笔|次|人次|篇)$/

/**
 * Whether a number with a unit may tell a figure that the form counts in another; `isLoose` for what is received and
 * answered. Money is compared by its value.
 */
export function mayCount(unit: string, figureUnit: string, isLoose: boolean): boolean {
  const due = baseUnit(figureUnit).unit
  if (unit === '' || due === '' || sameUnit(unit, due)) return true
  if (/^条$/.test(due) && KINDRED.test(unit)) return true
  if (/^次$/.test(due) && /^人次$/.test(unit)) return false
  const isBoth = (alike: RegExp) => alike.test(unit) && alike.test(due)
  return COUNTED.some(isBoth) || (isLoose && isBoth(LOOSELY))
}
