import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI, reportGen } from './cli.ts'

/** What a shell offers for a command line, with `report-gen` on its path. */
function offered(shell: string, ask: (script: string) => string): readonly string[] {
  const folder = scratchFolder()
  const program = join(folder, 'report-gen')
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`)
  chmodSync(program, 0o755)
  const script = join(folder, 'script')
  writeFileSync(script, reportGen(folder, ['completion', shell]).stdout)
  const env = { ...process.env, PATH: [folder, process.env['PATH']].join(delimiter) }
  const { stdout } = spawnSync(shell, ['-c', ask(script)], { env, encoding: 'utf8' })
  return stdout.trim().split('\n')
}

const inBash = (...words: readonly string[]) =>
  offered(
    'bash',
    (script) =>
      `source '${script}'; COMP_WORDS=(report-gen ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _report_gen; printf '%s\\n' "\${COMPREPLY[@]}"`,
  )

test('bash completes commands, their parts and their options', () => {
  expect(inBash('bui')).toEqual(['build'])
  expect(inBash('theme', '')).toEqual(['init'])
  expect(inBash('check', '--d')).toEqual(['--dry-run'])
  expect(inBash('manifest', 'merge', '--')).toEqual([''])
})

test('where a file is due the shell completes files', () => {
  expect(inBash('build', 'data')).toEqual([''])
})

test('an unknown shell is told the known ones', () => {
  const { status, stderr } = reportGen(scratchFolder(), ['completion', 'bsh'])
  expect(status).toBe(2)
  expect(stderr).toContain('是不是 bash')
})
