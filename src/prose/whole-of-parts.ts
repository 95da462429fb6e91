import { isWholeRow } from './crossing.ts'
import type { FigureMention, FigureStatement } from './figure-statement.ts'
import { addressOfSum, widen } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import { figuresIn, type Sum } from './sums.ts'
import type { Token } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'

/** 本机关不掌握（13件）: a bracket that only counts what stands before it. */
export function onlyNumber(inside: readonly Token[]): ProseNumber | undefined {
  const [token, ...others] = inside.filter(({ kind }) => kind !== 'plain')
  return token?.kind === 'number' && others.length === 0 && token.number.unit !== '%'
    ? token.number
    : undefined
}

/** 含上年结转2件; 新制定6件、修改6件、废止4件. */
const HOLDS = /^(?:其中)?内?(?:含|包含|包括)|^其中|^新?制[定发].*废止/

/** 12件（含上年结转2件）: what a number tells holds what a bracket says to be in it, told from the statement at `first` on. */
export function holdParts(
  outer: FigureStatement,
  inside: readonly Token[],
  first: number,
  told: ToldSoFar,
): void {
  const { statements, lexicon } = told
  const [inner] = statements.slice(first, first + 1)
  if (!inner || !HOLDS.test(told.textOf(inside))) return
  if (isOfParts(outer, statements.slice(first))) {
    told.retract(outer)
    return
  }
  const widened = widen(outer.sums, inner.sums[0], lexicon)
  if (widened) statements[first - 1] = { ...outer, sums: widened }
}

const INCLUDES = /^[，,]?(?:其中)?(?:包?含|包括)/

/** 收到14件，包含上年度结转申请2件: what was told last holds what is told now. */
export function holdPart(part: FigureMention, lead: readonly Token[], told: ToldSoFar): void {
  const { statements, lexicon, outer } = told
  const whole = statements.at(-1)
  if (!whole || whole.number !== outer?.number || !INCLUDES.test(told.textOf(lead))) return
  const widened = widen(whole.sums, part.sums[0], lexicon)
  if (widened) statements[statements.length - 1] = { ...whole, sums: widened }
}

/** 规章9件（含新制定2件、废止3件）: a whole of parts that the form tells apart is no figure of it. */
function isOfParts(outer: FigureStatement, parts: readonly FigureStatement[]): boolean {
  const inside = parts.flatMap(({ sums: [sum, ...more] }) =>
    sum && more.length === 0 ? [figuresIn(sum)] : [],
  )
  const isOneOf = (sum: Sum) => inside.includes(figuresIn(sum))
  const holds = (sum: Sum) => sum.some((term) => inside.includes(figuresIn([term])))
  const isWider = outer.sums.some((sum) => !isOneOf(sum) && holds(sum))
  return parts.length > 1 && outer.sums.some(isOneOf) && !isWider
}

/** 上年转来的3件（自然人1件、企业2件）: columns in a bracket are those of the number before it, which was not read. */
export function unsayColumns(from: number, told: ToldSoFar): void {
  const isColumn = ({ sums }: FigureStatement) =>
    sums.every((sum) => sum.every((term) => !isWholeRow(addressOfSum([term]), told.form)))
  for (const each of told.statements.slice(from).filter(isColumn)) told.unsay(each)
}
