import type { FindingView } from '../preview/state.ts'

/** Addresses at which a finding is told: where it is seen, what takes part in it, and what it is about. */
export function cellsTold({ place, address, related }: FindingView): readonly string[] {
  const seen = [place, ...related.map((one) => one.place)]
  return [
    ...seen.flatMap((at) => (at && 'address' in at ? [at.address] : [])),
    ...(address === undefined ? [] : [address]),
  ]
}
