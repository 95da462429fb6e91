import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { CLI, reportGen, scratchFolder } from './cli.ts'

const COMMANDS = ['build', 'check', 'preview', 'init', 'explain', 'schema', 'doctor']

test.each([['--help'], ...COMMANDS.map((name) => [name, '--help'])])(
  '%s %s teaches in Chinese',
  (...args) => {
    const { stdout, status } = reportGen(
      scratchFolder(),
      args.filter((arg) => arg !== undefined),
    )
    expect(status).toBe(0)
    expect(stdout).toContain('用法：')
    expect(stdout).toMatch(new RegExp(`report-gen (${COMMANDS.join('|')}) .*\\S`))
    expect(stdout).not.toMatch(/\b(Usage|Options|Arguments|Commands|display help|output the version)\b/)
  },
)

test('without a command the help is shown', () => {
  const folder = scratchFolder()
  expect(reportGen(folder, []).stdout).toBe(reportGen(folder, ['--help']).stdout)
})

test('a reader that has seen enough ends it quietly', async () => {
  const child = spawn(process.execPath, [CLI, 'explain', 'balance'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let told = ''
  child.stderr.on('data', (text) => {
    told += text
  })
  await new Promise((resolve) => child.on('close', resolve))
  expect(told).toBe('')
})
