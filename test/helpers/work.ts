import { Session } from 'node:inspector/promises'
import { setFlagsFromString } from 'node:v8'

// Optimized code does not count how often it is run, and code that is thrown away takes its counts along.
for (const flag of ['--no-opt', '--no-maglev', '--no-flush-bytecode']) setFlagsFromString(flag)

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * What a function makes our modules do: how often their blocks of code are run, as V8 counts it. The same on any
 * machine at any load; the work of libraries and inside regular expressions is not in it. Only code that is loaded
 * after this module is counted: import it dynamically.
 */
export async function workOf(act: () => unknown): Promise<number> {
  await session.post('Profiler.takePreciseCoverage') // sets the counts back
  await act()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  return result
    .filter(({ url }) => url.includes('/src/') && !url.includes('/node_modules/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((total, { count }) => total + count, 0)
}

/**
 * The power of the size that work grows with, of works for sizes that double each time: the slope of least squares on
 * logarithms. What is done at any size cancels out of the differences; growth too small to matter counts as none.
 */
export function exponentOf(works: readonly number[]): number {
  const differences = works.slice(1).map((work, index) => work - (works[index] ?? 0))
  const last = differences.at(-1) ?? 0
  if (last < 0.05 * (works.at(-1) ?? 0)) return 0
  const logs = differences.map((difference) => Math.log2(Math.max(1, difference)))
  const middle = (logs.length - 1) / 2
  const slopes = logs.map((log, index) => (index - middle) * log).reduce((sum, part) => sum + part, 0)
  return slopes / logs.map((_, index) => (index - middle) ** 2).reduce((sum, part) => sum + part, 0)
}
