import { checkProse } from '../../locale/zh/check-prose.ts'
import type { PutIn } from '../../report/printed-text.ts'
import type { Remark } from '../rule.ts'
import type { Contradiction } from './contradiction.ts'
import { shownAmount } from './show.ts'

/** What is told of a `{{…}}` that puts in another number than its sentence speaks of; nothing when it may be meant so. */
export function wrongReference(
  said: string,
  { typed, printed, place }: PutIn,
  { statement, amounts, scope }: Contradiction,
  isCertain: boolean,
): Pick<Remark, 'message' | 'expected' | 'found' | 'fix' | 'edits'> | undefined {
  const isComputed = /\S\s+\S/.test(typed.slice(2, -2))
  if (isComputed && !isCertain) return undefined
  if (saysOnlyColumn(said, typed.slice(2, -2).trim().split('.'), statement)) return undefined
  const shown = amounts.map(shownAmount)
  if (shown.some(({ text }) => text === printed)) return checkProse.unitOfReference(said, typed, shown)
  const meant = statement.sums.flatMap((sum) =>
    sum.length === 1 && sum[0]?.number === undefined ? [`{{${sum[0]?.names.join('.')}}}`] : [],
  )
  const [only] = statement.sums.length === 1 && !isComputed && isCertain ? meant : []
  return {
    ...checkProse.reference(said, typed, shown, meant, scope === 'unknown'),
    ...(only === undefined ? {} : { edits: [{ ...place, text: only }] }),
  }
}

/** Whether the sentence names no row, and the column that is put in: 其中自然人{{申请.不予公开.自然人}}件. */
function saysOnlyColumn(
  said: string,
  address: readonly string[],
  { sums }: Contradiction['statement'],
): boolean {
  return sums.flat().every(({ names }) => {
    const isOther = names.join('.') !== address.join('.')
    const isColumn = names.at(-1) === address.at(-1)
    return isOther && isColumn && names.every((name) => address.includes(name) || !said.includes(name))
  })
}
