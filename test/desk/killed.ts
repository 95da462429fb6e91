import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { random } from '../helpers/random-report.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI } from '../process/cli.ts'

const text = (value: number) => `年度: 2025\n机关: 某局\n申请: {新收: {自然人: ${value}}} # 注\n`

/** The desk of a folder in a process of its own. */
async function start(folder: string): Promise<{ desk: ChildProcess; url: URL }> {
  const desk = spawn(process.execPath, [CLI, 'desk', folder, '--no-open', '--port', '18211'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [words] = (await once(desk.stdout as NonNullable<typeof desk.stdout>, 'data')) as [Buffer]
  return { desk, url: new URL(/http:\S+/.exec(words.toString())?.[0] ?? '') }
}

/**
 * Kills the desk at random moments while figures are typed. The file is that of before or after the change under way,
 * and what was answered for is there when it is opened again.
 */
export async function killAtRandom(times: number, seed: number): Promise<void> {
  const next = random(seed)
  const folder = scratchFolder()
  const file = join(folder, 'data.yaml')
  writeFileSync(file, text(0))
  const value = () => Number(/自然人: (\d+)/.exec(readFileSync(file, 'utf8'))?.[1])
  let sure = 0
  for (let time = 0; time < times; time++) {
    const { desk, url } = await start(folder)
    const headers = { 'x-desk-key': url.searchParams.get('key') ?? '', 'content-type': 'application/json' }
    // Opening the file brings what the run before has left.
    const opened = await fetch(new URL('/text?file=data.yaml', url), { headers })
    expect(opened.status).toBe(200)
    expect(value()).toBeGreaterThanOrEqual(sure)
    expect(readdirSync(folder).filter((name) => name.includes('.desk-'))).toEqual([])
    let sent = value()
    sure = sent
    const type = async () => {
      for (;;) {
        const changes = [
          { kind: 'figure', address: '申请.新收.自然人', typed: String(sent + 1), was: String(sent) },
        ]
        const body = JSON.stringify({ file: 'data.yaml', changes })
        sent++
        const answer = await fetch(new URL('/change', url), { method: 'POST', headers, body })
        expect(await answer.json()).toHaveProperty('state')
        sure = sent
      }
    }
    const typing = type().catch(() => {})
    await wait(next() * 400)
    desk.kill('SIGKILL')
    await typing
    expect([sure, sure + 1]).toContain(value())
    expect(readFileSync(file, 'utf8')).toBe(text(value()))
  }
}
