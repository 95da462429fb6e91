import type { FindingView } from '../../../preview/state.ts'

/** The findings at a figure: those that are told there, and those that it takes part in. */
export function findingsAt(address: string, findings: readonly FindingView[]): readonly FindingView[] {
  return findings.filter(
    ({ place, related }) => isAt(place, address) || related.some((one) => isAt(one.place, address)),
  )
}

function isAt(place: FindingView['place'], address: string): boolean {
  return place !== undefined && 'address' in place && place.address === address
}
