/** The middle value; of an even number, the mean of the middle two. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2
}

/** The value that so large a part of all does not exceed. */
export function percentile(values, part) {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1]
}

/** How many times longer `times` took than `others`, pair by pair: what slows the machine slows both of a pair. */
export function ratio(times, others) {
  return median(times.map((time, index) => time / others[index]))
}
