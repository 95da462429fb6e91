const WORDS = '新收政府信息公开申请28件，其中自然人20件；'.repeat(400)

/** Milliseconds of the processor that a process has taken. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A fixed piece of work of the kind that ours is: looking through text, and keeping what was found. */
function unit(): number {
  const found = new Map<string, number>()
  for (let round = 0; round < 4; round++)
    for (const { 0: word, index } of WORDS.matchAll(/\p{Script=Han}+|\d+/gu))
      found.set(`${word}${index}`, round)
  return found.size
}

for (let round = 0; round < 50; round++) unit() // until it is compiled

/** Milliseconds for which a machine is taken to be as fast as it was. */
const HOLDS = 1000

let measured = { at: -Infinity, taken: 0 }

/** What a unit takes just now: the median of some, as one may fall together with a collection of garbage. */
function unitNow(): number {
  if (performance.now() - measured.at < HOLDS) return measured.taken
  const taken = Array.from({ length: 9 }, () => {
    const begin = spent()
    unit()
    return spent() - begin
  })
  measured = { at: performance.now(), taken: taken.toSorted((a, b) => a - b)[4] ?? 0 }
  return measured.taken
}

/**
 * The processor time that something takes, in units of a fixed piece of work done before and after it: about the same
 * number on a slow machine as on a fast one. It sees what counted work does not: libraries, regular expressions.
 */
export async function unitsOf(act: () => unknown): Promise<number> {
  const before = unitNow()
  const begin = spent()
  await act()
  const taken = spent() - begin
  return taken / ((before + unitNow()) / 2)
}
