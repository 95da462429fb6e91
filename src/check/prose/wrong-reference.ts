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
