import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const peakMemory = pathToFileURL(join(import.meta.dirname, 'peak-memory.mjs')).href

/** Milliseconds of a whole process; `may`: the greatest status that it may end with. */
export function timed(args, may = 0) {
  const started = performance.now()
  run(args, may)
  return performance.now() - started
}

/** Milliseconds of another program. */
export function timedCommand(command, args) {
  const started = performance.now()
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  const milliseconds = performance.now() - started
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stderr}`)
  return milliseconds
}

/** Milliseconds and bytes of one process; its exit code may be 1, of findings. */
export function timedAndPeak(args) {
  const started = performance.now()
  const stderr = run(['--import', peakMemory, ...args], 1)
  const milliseconds = performance.now() - started
  return { milliseconds, peak: Number(stderr.trimEnd().split('\n').at(-1)) * 1024 }
}

/** Bytes. */
export function peakOf(args) {
  return (
    Number(
      run(['--import', peakMemory, ...args])
        .trimEnd()
        .split('\n')
        .at(-1),
    ) * 1024
  )
}

function run(args, may = 0) {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (status === null || status > may) throw new Error(`node ${args.slice(0, 5).join(' ')}\n${stderr}`)
  return stderr
}
