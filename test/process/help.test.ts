import { expect, test } from 'vitest'
import { reportGen, scratchFolder } from './cli.ts'

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
