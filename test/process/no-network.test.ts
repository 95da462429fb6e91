import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { exampleFile } from '../helpers/examples.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { reportGen } from './cli.ts'

/** Ends the process with code 99 at the first look at the network. */
const GUARD = `
import dns from 'node:dns'
import net from 'node:net'
import dgram from 'node:dgram'
import { syncBuiltinESMExports } from 'node:module'
const stop = () => process.exit(99)
net.Socket.prototype.connect = stop
dgram.createSocket = stop
dns.lookup = stop
dns.promises.lookup = stop
globalThis.fetch = stop
syncBuiltinESMExports()
`

const folder = scratchFolder()
const guard = join(folder, 'guard.mjs')
writeFileSync(guard, GUARD)
const guarded = { NODE_OPTIONS: `--import=${pathToFileURL(guard).href}` }

test('a build with charts, init and schema ask nothing of the network', () => {
  const example = exampleFile('2018-hefei-baohe')
  const built = reportGen(folder, ['build', example, '-o', 'out'], guarded)
  expect(built.status, built.stderr).toBe(0)
  const started = reportGen(folder, ['init', 'a.yaml', '--agency', '某局', '--year', '2025'], guarded)
  expect(started.status, started.stderr).toBe(0)
  expect(existsSync(join(folder, 'a.yaml'))).toBe(true)
  expect(reportGen(folder, ['schema', 'a.yaml'], guarded).status).toBe(0)
})

test('the guard of this test notices the network', () => {
  writeFileSync(join(folder, 'ask.mjs'), `${GUARD}\nawait fetch('http://127.0.0.1:9').catch(() => {})`)
  const asking = { NODE_OPTIONS: `--import=${pathToFileURL(join(folder, 'ask.mjs')).href}` }
  expect(reportGen(folder, ['--help'], asking).status).toBe(99)
})
