import type { Finding } from './finding.ts'

type Graded = Pick<Finding, 'severity'>

/**
 * So many at most, in their order: what is no error gives way to errors. `errors` says how many errors there is room for
 * where that is more.
 */
export function foremost<Item extends Graded>(
  items: readonly Item[],
  room: number,
  errors = room,
): readonly Item[] {
  const isError = ({ severity }: Graded) => severity === 'error'
  const first = items.filter(isError).slice(0, errors)
  const others = items.filter((item) => !isError(item)).slice(0, Math.max(0, room - first.length))
  const shown = new Set([...first, ...others])
  return items.filter((item) => shown.has(item))
}
