import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { exampleText } from '../helpers/examples.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI } from '../process/cli.ts'

const PEAK = pathToFileURL(join(import.meta.dirname, '..', '..', 'bench', 'peak-memory.mjs')).href
const DATA = exampleText('2021-dawukou-chaoyang')

/** Of a unit its figures and findings are kept, some KiB; what is left of its report, and its rows of the matrix, is more. */
const MOST_A_UNIT = 0.025

/** The heap has grown to what reading takes at so many; fewer would count that for what is kept of a unit. */
const ENOUGH_TO_WARM = 800

/** A folder with a list of as many units, and a file of each. */
function units(count: number): string {
  const folder = scratchFolder()
  mkdirSync(join(folder, '收件'))
  const names = Array.from({ length: count }, (_, index) => `云山区第${index}街道办事处`)
  for (const [index, name] of names.entries())
    writeFileSync(join(folder, '收件', `${index}.yaml`), DATA.replace(/^机关: .*$/m, `机关: ${name}`))
  const list = names.map((name) => `  - ${name}\n`).join('')
  writeFileSync(join(folder, '名单.yaml'), `年度: 2021\n机关: 云山区人民政府\n单位:\n${list}`)
  return folder
}

/** Their sum, its board and its matrix; the peak memory in MiB. */
function peakOf(folder: string, ...flags: readonly string[]): number {
  const outputs = ['-o', '汇总.yaml', '--board', '汇总.html', '--matrix', '汇总.xlsx']
  const args = ['aggregate', '收件', '--units', '名单.yaml', ...outputs, '--jobs', '2', '--quiet']
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, '--import', PEAK, CLI, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  expect(stdout.trimEnd().split('\n'), stderr).toHaveLength(5)
  return Number(stderr.trimEnd().split('\n').at(-1)) / 1024
}

test('many units are added up in the memory of few', () => {
  const [few, many] = [ENOUGH_TO_WARM, 3 * ENOUGH_TO_WARM]
  const [ofFew, ofMany] = [peakOf(units(few)), peakOf(units(many))]
  expect((ofMany - ofFew) / (many - few)).toBeLessThan(MOST_A_UNIT)
})

test('the sum of many units, its board and its matrix are written in a small heap', () => {
  peakOf(units(1500), '--max-old-space-size=32')
})
