import { median, ratio } from './median.mjs'

/** The columns of processes that are measured beside a peer: `to`, the one that their time is divided by. */
export function timeColumns(to) {
  return [
    { key: 'ms', head: 'median, ms', digits: 1, isKept: true },
    { key: 'ratio', head: `to ${to}`, digits: 2, isKept: true },
    { key: 'peak', head: 'peak memory, MiB' },
    { key: 'size', head: 'output, kB' },
  ]
}

/** Rows of these columns, from `{ name: { times, peak, size } }`: milliseconds and bytes. */
export function timeRows(results, to, labels) {
  return Object.entries(results).map(([name, { times, peak, size }]) => [
    labels[name],
    {
      ms: median(times),
      ratio: ratio(times, to.times),
      ...(peak ? { peak: peak / 2 ** 20 } : {}),
      ...(size ? { size: size / 1000 } : {}),
    },
  ])
}

export const atMost = (name, limit, unit, found) => ({ name, sign: '≤', limit, unit, found })
export const atLeast = (name, limit, unit, found) => ({ name, sign: '≥', limit, unit, found })

/** How many times as long as theirs ours take. */
export const slower = (name, limit, ours, theirs) => atMost(name, limit, '×', ratio(ours.times, theirs.times))
/** How many times as fast as theirs ours are. */
export const faster = (name, limit, theirs, ours) =>
  atLeast(name, limit, '×', ratio(theirs.times, ours.times))
