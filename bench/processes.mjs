import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const peakMemory = pathToFileURL(join(import.meta.dirname, 'peak-memory.mjs')).href

/** Milliseconds of a whole process. */
export function timed(args) {
  const started = performance.now()
  run(args)
  return performance.now() - started
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

function run(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.slice(0, 5).join(' ')}\n${stderr}`)
  return stderr
}
