import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI, reportGen } from '../process/cli.ts'

const endAtCall = pathToFileURL(join(import.meta.dirname, '..', 'process', 'end-at-call.mjs')).href

function contents(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  const files = names.filter((entry) => entry.isFile() && !entry.name.startsWith('.report-gen-'))
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length), readFileSync(path, 'utf8')] as const
    }),
  )
}

/** Kills of one command: a theme is many files, and their calls are alike. */
const MOST = 40

const DATA = '年度: 2025\n机关: 林业局\n引言: "现公布,如下。"\n'

test.each([
  ['init', ['init', '2025.yaml', '--agency', '林业局', '--year', '2025']],
  ['theme init', ['theme', 'init', '样式']],
  ['schema', ['schema', '2021', '-o', '2021.schema.json']],
  ['check --fix', ['check', '--fix', 'data.yaml']],
] as const)(
  '%s, killed at any call by which it writes, leaves files old or new, and the next run ends them',
  (_, words) => {
    const start = () => {
      const folder = scratchFolder()
      writeFileSync(join(folder, 'data.yaml'), DATA)
      return folder
    }
    const file = join(scratchFolder(), 'calls')
    const one = start()
    reportGen(one, words, { NODE_OPTIONS: `--import=${endAtCall}`, CALLS_FILE: file })
    const renewed = contents(one)
    const calls = Number(readFileSync(file, 'utf8'))
    expect(calls).toBeGreaterThan(5)
    for (let call = 1; call <= calls; call += Math.ceil(calls / MOST)) {
      const folder = start()
      const { signal } = spawnSync(process.execPath, ['--import', endAtCall, CLI, ...words], {
        cwd: folder,
        env: { ...process.env, END_AT_CALL: String(call) },
        stdio: 'ignore',
      })
      expect(signal, `call ${call}`).toBe('SIGKILL')
      for (const [name, text] of contents(folder)) {
        const old = name === join('/', 'data.yaml') ? [DATA] : []
        expect([...old, renewed.get(name)], `${name}, call ${call}`).toContain(text)
      }
      reportGen(folder, words)
      expect(contents(folder), `call ${call}`).toEqual(renewed)
      const left = readdirSync(folder).filter((name) => name.startsWith('.report-gen-'))
      expect(left, `call ${call}`).toEqual([])
    }
  },
)
