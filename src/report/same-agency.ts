import { PLACE_IN_FRONT } from '../locale/zh/agency-words.ts'

/** Two names are of one agency: alike, or one has a place more in front. */
export function isSameAgency(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short === long || (long.endsWith(short) && PLACE_IN_FRONT.test(long.slice(0, -short.length)))
}
