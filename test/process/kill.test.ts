import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { exampleText } from '../helpers/examples.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI, contents, reportGen } from './cli.ts'

const endAtCall = pathToFileURL(join(import.meta.dirname, 'end-at-call.mjs')).href

const TO = ['-f', 'html,fragment,docx', '-o', 'out']

test('a build killed at any call by which it writes leaves every file old or new, and the next one tidies up', async () => {
  const folder = scratchFolder()
  const data = exampleText('2020-dongcheng-yongwai')
  writeFileSync(join(folder, 'old.yaml'), data)
  const renewedData = data
    .replace('新收: {自然人: 28}', '新收: {自然人: 29}')
    .replace('结转下年: {自然人: 4}', '结转下年: {自然人: 5}')
  writeFileSync(join(folder, 'new.yaml'), renewedData)
  const outputs = async (input: string, env: NodeJS.ProcessEnv = {}) => {
    const { status, stderr } = reportGen(folder, ['build', input, ...TO], env)
    expect(status, stderr).toBe(0)
    const files = await contents(join(folder, 'out'))
    expect(files.size).toBe(3)
    return files
  }
  const old = await outputs('old.yaml')
  const counting = { NODE_OPTIONS: `--import=${endAtCall}`, CALLS_FILE: join(folder, 'calls') }
  const renewed = await outputs('new.yaml', counting)
  for (const [name, bytes] of old) expect(bytes.equals(renewed.get(name) ?? bytes), name).toBe(false)
  const calls = Number(readFileSync(join(folder, 'calls'), 'utf8'))
  expect(calls).toBeGreaterThan(20)

  for (let call = 1; call <= calls; call++) {
    for (const [name, bytes] of old) writeFileSync(join(folder, 'out', name), bytes)
    expect(killedAt(folder, call), `call ${call}`).toBe(true)
    const left = await contents(join(folder, 'out'))
    for (const name of old.keys()) expect(left.has(name), `${name}, killed at call ${call}`).toBe(true)
    for (const [name, bytes] of left) {
      // Temporary files, and the journal by which the next run brings the set to its end.
      if (name.startsWith('.report-gen-')) continue
      const whole = [old, renewed].some((files) => files.get(name)?.equals(bytes))
      expect(whole, `${name}, killed at call ${call}`).toBe(true)
    }
  }

  await outputs('old.yaml')
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([...old.keys()].sort())
})

/** Whether a build was still running at this call, where it is killed. */
function killedAt(folder: string, call: number): boolean {
  const { signal } = spawnSync(process.execPath, ['--import', endAtCall, CLI, 'build', 'new.yaml', ...TO], {
    cwd: folder,
    env: { ...process.env, END_AT_CALL: String(call) },
    stdio: 'ignore',
  })
  return signal === 'SIGKILL'
}
