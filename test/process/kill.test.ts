import { spawn } from 'node:child_process'
import { readdirSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { exampleText } from '../helpers/examples.ts'
import { CLI, contents, reportGen, scratchFolder } from './cli.ts'

/** Moments spread over the whole run, and more of them while the outputs are being written. */
const SPREAD = 38
const AT_WRITING = 12

test(`a build killed at ${SPREAD + AT_WRITING} moments leaves every file old or new, and the next one tidies up`, async () => {
  const folder = scratchFolder()
  const data = exampleText('2020-dongcheng-yongwai')
  writeFileSync(join(folder, 'old.yaml'), data)
  const renewedData = data
    .replace('新收: {自然人: 28}', '新收: {自然人: 29}')
    .replace('结转下年: {自然人: 4}', '结转下年: {自然人: 5}')
  writeFileSync(join(folder, 'new.yaml'), renewedData)
  const outputs = async (input: string) => {
    const started = performance.now()
    const { status, stderr } = reportGen(folder, ['build', input, '-o', 'out'])
    expect(status, stderr).toBe(0)
    const files = await contents(join(folder, 'out'))
    expect(files.size).toBe(4)
    return { files, milliseconds: performance.now() - started }
  }
  const renewed = await outputs('new.yaml')
  const { files: old, milliseconds } = await outputs('old.yaml')
  for (const [name, bytes] of old) expect(bytes.equals(renewed.files.get(name) ?? bytes), name).toBe(false)

  const moments = Array.from({ length: SPREAD }, (_, n) => () => sleep((n / SPREAD) * milliseconds))
  const changes = Array.from({ length: AT_WRITING }, (_, n) => () => change(join(folder, 'out'), n + 1))
  let killed = 0
  for (const [number, moment] of [...moments, ...changes].entries()) {
    for (const [name, bytes] of old) writeFileSync(join(folder, 'out', name), bytes)
    killed += Number(await killedAt(folder, moment()))
    const left = await contents(join(folder, 'out'))
    for (const name of old.keys()) expect(left.has(name), `${name}, killed at moment ${number}`).toBe(true)
    for (const [name, bytes] of left) {
      // Temporary files, and the journal by which the next run brings the set to its end.
      if (name.startsWith('.report-gen-')) continue
      const whole = [old, renewed.files].some((files) => files.get(name)?.equals(bytes))
      expect(whole, `${name}, killed at moment ${number}`).toBe(true)
    }
  }
  expect(killed).toBeGreaterThan(SPREAD / 2)

  await outputs('old.yaml')
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([...old.keys()].sort())
})

/** Starts a build and kills it at a moment; whether it was still running then. */
async function killedAt(folder: string, moment: Promise<unknown>): Promise<boolean> {
  const build = spawn(process.execPath, [CLI, 'build', 'new.yaml', '-o', 'out'], {
    cwd: folder,
    stdio: 'ignore',
  })
  const ended = new Promise<boolean>((resolve) => {
    build.on('exit', (_, signal) => resolve(signal === 'SIGKILL'))
  })
  await Promise.race([moment, ended])
  build.kill('SIGKILL')
  return ended
}

/** The time of the so-manieth change in a folder: a file made, written to or renamed. */
function change(folder: string, count: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0
    const watcher = watch(folder, () => {
      if (++seen < count) return
      watcher.close()
      resolve()
    })
  })
}
