import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { CLI, reportGen, scratchFolder } from '../process/cli.ts'

const KILLS = 40
const LONGEST = 400

/** A generator of numbers from 0 up to 1, the same ones each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

async function killedAfter(milliseconds: number, folder: string, words: readonly string[]): Promise<void> {
  const run = spawn(process.execPath, [CLI, ...words], { cwd: folder, stdio: 'ignore' })
  const ended = new Promise((resolve) => run.on('exit', resolve))
  await Promise.race([sleep(milliseconds), ended])
  run.kill('SIGKILL')
  await ended
}

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

const DATA = '年度: 2025\n机关: 某某局\n引言: "现公布,如下。"\n'

test.each([
  ['init', ['init', '2025.yaml', '--agency', '某某局', '--year', '2025']],
  ['theme init', ['theme init', '样式']],
  ['schema', ['schema', '2021', '-o', '2021.schema.json']],
  ['check --fix', ['check', '--fix', 'data.yaml']],
] as const)(
  `%s, killed at ${KILLS} moments, leaves files old or new, and the next run ends them`,
  async (_, given) => {
    const words = given.flatMap((word) => (word === 'theme init' ? word.split(' ') : [word]))
    const start = () => {
      const folder = scratchFolder()
      writeFileSync(join(folder, 'data.yaml'), DATA)
      return folder
    }
    const one = start()
    reportGen(one, words)
    const renewed = contents(one)
    const random = seeded(20_210_701)
    for (let kill = 0; kill < KILLS; kill++) {
      const folder = start()
      await killedAfter(random() * LONGEST, folder, words)
      for (const [name, text] of contents(folder)) {
        const old = name === join('/', 'data.yaml') ? [DATA] : []
        expect([...old, renewed.get(name)], `${name}, kill ${kill}`).toContain(text)
      }
      reportGen(folder, words)
      expect(contents(folder), `kill ${kill}`).toEqual(renewed)
      const left = readdirSync(folder).filter((name) => name.startsWith('.report-gen-'))
      expect(left, `kill ${kill}`).toEqual([])
    }
  },
)
