import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { median } from './median.mjs'

/**
 * Reports that an engine prints in a row before the next has its turn. In turns of one, each would find the processor's
 * caches filled by the others, as none does in use; six are still over before the machine's mood changes.
 */
const turn = 6

/** The engines of this checkout. */
export function workersOf(names) {
  return names.map((name) => ({ name, engine: name, bench: import.meta.dirname }))
}

/**
 * Each engine in a process of its own, all on the same reports in turn: A B C A B C … The first `warmUps` reports are
 * not counted. Gives for each engine its times (milliseconds), the median of its bytes, and its peak memory (bytes).
 * Engines may be of any checkout: `bench` is its folder of that name, `name` stands for the result.
 */
export async function measureWorkers(workers, folder, warmUps, measured) {
  const engines = await Promise.all(workers.map((worker) => start(worker, folder)))
  for (const engine of engines) await printReports(engine, 0, warmUps)
  for (let first = warmUps; first < warmUps + measured; first += turn) {
    for (const engine of engines) engine.results.push(...(await printReports(engine, first, first + turn)))
  }
  const entries = []
  for (const engine of engines) {
    const { peak } = await ask(engine, 'end')
    const times = engine.results.map(({ milliseconds }) => milliseconds)
    entries.push([engine.name, { times, size: median(engine.results.map(({ size }) => size)), peak }])
  }
  return Object.fromEntries(entries)
}

async function printReports(engine, first, end) {
  const results = []
  for (let report = first; report < end; report++) results.push(await ask(engine, report))
  return results
}

async function start({ name, engine, bench }, folder) {
  const child = fork(join(bench, 'worker.mjs'), [engine, folder])
  child.once('exit', (code) => {
    if (code !== 0) throw new Error(`${name} failed`)
  })
  await once(child, 'message')
  return { name, child, results: [] }
}

async function ask({ child }, message) {
  child.send(message)
  const [answer] = await once(child, 'message')
  return answer
}
