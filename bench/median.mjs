/** The middle value; of an even number, the mean of the middle two. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2
}

/** How many times longer `times` took than `others`, pair by pair: what slows the machine slows both of a pair. */
export function ratio(times, others) {
  return median(times.map((time, index) => time / others[index]))
}
