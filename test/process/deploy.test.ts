import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../helpers/scratch.ts'
import { reportGen } from './cli.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** What stands in deploy/ and in the page of many reports: `report-gen`, the words of a command, options. */
function commands(): readonly (readonly [command: string, options: readonly string[]])[] {
  const deploy = readdirSync(join(ROOT, 'deploy')).filter((name) => name.endsWith('.yaml'))
  const files = [...deploy.map((name) => join('deploy', name)), join('docs', 'many.md')]
  return files.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    return Array.from(
      text.matchAll(/report-gen (manifest merge|[a-z]+) ([^\n]*)/g),
      ([, command = '', rest = '']) => {
        return [command, rest.match(/(?<= )--[a-z]+/g) ?? []] as const
      },
    )
  })
}

test('the commands for clusters, matrices and parallel are such as the program has', () => {
  const found = commands()
  expect(found.length).toBeGreaterThan(8)
  const folder = scratchFolder()
  const help = new Map(
    [...new Set(found.map(([command]) => command))].map((command) => [
      command,
      reportGen(folder, [...command.split(' '), '--help']).stdout,
    ]),
  )
  const unknown = found.flatMap(([command, options]) =>
    options
      .filter((option) => !help.get(command)?.includes(`${option} `))
      .map((option) => `${command} ${option}`),
  )
  expect(unknown).toEqual([])
  expect([...help.values()].filter((text) => text === '')).toEqual([])
})
