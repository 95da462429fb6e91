import type { Given } from './given.ts'
import { type Contradiction, findContradictions } from './prose/contradiction.ts'
import { Prose } from './prose/prose.ts'
import type { Inspection } from './rule.ts'

/** What rules look at. What several of them need is worked out when the first asks. */
export function inspectionOf(given: Given): Inspection {
  const { texts, labels } = given.report
  const prose = new Prose(texts, given.report)
  let contradictions: readonly Contradiction[] | undefined
  return {
    ...given,
    texts,
    labels,
    prose,
    get contradictions() {
      contradictions ??= findContradictions({ prose, data: given.data })
      return contradictions
    },
  }
}
