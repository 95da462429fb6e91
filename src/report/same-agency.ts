import { PLACES_ABOVE } from '../locale/zh/agency-words.ts'

/** Two names are of one agency: one may name the places above it, the other not. Spaces in a name do not count. */
export function isSameAgency(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replaceAll(/\s/g, '')) as [string, string]
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return short !== '' && long.endsWith(short) && PLACES_ABOVE.test(long.slice(0, long.length - short.length))
}
