import { follow } from '../../prose/find-wordings.ts'
import { plainness } from '../../prose/plain.ts'
import type { Named, Spot } from './spot.ts'

/** What a number is of when words after it say so: 3件申请均按时办结, 收到5件申请. */
export function aroundNumber({ reading, number, from }: Spot): Named | undefined {
  const { prose, vocabulary } = reading
  const lead = prose.slice(from, number.start)
  let best: { named: Named; weight: number } | undefined
  for (const { words, before, sums, section, official } of vocabulary.wordings) {
    if (before === words.length) continue
    const [first] = words.slice(0, before)
    const at = first === undefined ? lead.length : lead.lastIndexOf(first)
    if (at < 0 || !plainness(lead.slice(at + (first?.length ?? 0)), official).isPlain) continue
    const after = follow(prose, number.unitEnd, words.slice(before))
    if (!after?.gaps.every((gap) => plainness(gap, official).isPlain)) continue
    const weight = words.join('').length
    if (best && best.weight >= weight) continue
    best = { named: { start: from + at, end: after.end, sums, section }, weight }
  }
  return best?.named
}
