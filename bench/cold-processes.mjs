import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ours, peers } from './engines.mjs'
import { peakOf, timed } from './processes.mjs'

const root = join(import.meta.dirname, '..')
const cli = join(root, 'dist', 'cli.js')

/**
 * Whole processes, one after the other: A B C A B C … Gives for each its times (milliseconds) and, from one further
 * run, the peak memory and the size of what was written (bytes).
 */
export function measureCold({ data, document, peer, output }, runs) {
  mkdirSync(output, { recursive: true })
  const builds = ours.map((format) => [
    format,
    [cli, 'build', data, '-f', format, '-o', output, '--overwrite'],
  ])
  const compilations = peers.map((name) => [
    name,
    [peer, name, root, data, document, join(output, `${name}.pdf`)],
  ])
  const commands = [
    ['node', ['-e', '0']],
    ['help', [cli, '--help']],
    ['check', [cli, 'check', data]],
    ...builds,
    ...compilations,
  ]

  const times = commands.map(() => [])
  for (let round = 0; round < runs; round++) {
    for (const [index, [, args]] of commands.entries()) times[index].push(timed(args))
  }
  const entries = commands.map(([name, args], index) => {
    empty(output)
    const peak = peakOf(args)
    return [name, { times: times[index], peak, size: sizeOf(output) }]
  })
  return Object.fromEntries(entries)
}

function empty(folder) {
  for (const file of readdirSync(folder)) rmSync(join(folder, file))
}

/** Bytes of all files in a folder. */
function sizeOf(folder) {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}
