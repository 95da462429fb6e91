import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { cp, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { scratchFolder } from '../helpers/scratch.ts'
import { contents, reportGen } from './cli.ts'

const cases = join(import.meta.dirname, '..', 'cases')
const names = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** An earlier build for the agency that the cases are about: its outputs lie in the folder of each case. */
const older = scratchFolder()

beforeAll(() => {
  const { status } = reportGen(older, [
    'build',
    join(cases, 'output-folder-is-a-file', 'data.yaml'),
    '-o',
    '.',
  ])
  expect(status).toBe(0)
  expect(readdirSync(older)).toHaveLength(4)
})

describe.each(names)('%s', (name) => {
  test('is told in plain words, and harms nothing', async () => {
    const folder = await prepared(name)
    const [before, entriesBefore] = [await contents(folder), entriesOf(folder)]
    const command = await commandOf(name)
    const { status, stdout, stderr } = reportGen(folder, command)
    const after = await contents(folder)

    const written = [...after].flatMap(([path, bytes]) => (before.get(path)?.equals(bytes) ? [] : [path]))
    const removed = [...before.keys()].filter((path) => !after.has(path))
    expect(removed).toEqual([])
    const added = entriesOf(folder).filter((entry) => !entriesBefore.includes(entry))
    expect(added.filter((entry) => !written.some((path) => path.startsWith(entry)))).toEqual([])
    expect(stdout + stderr).toMatch(/\p{Script=Han}/u)
    expect(stdout + stderr).not.toMatch(/^\s+at |Error:|node:internal|\[object|undefined|NaN/m)
    const answers = ANSWERS.includes(command[0] ?? '')
    if (!answers) expect(stdout.split('\n').filter(Boolean).sort()).toEqual(written)
    const changed = written.filter((path) => before.has(path) && path.endsWith('.yaml'))
    await expect(
      [
        `exit ${status}`,
        `written: ${written.join(', ') || 'nothing'}`,
        ...changed.map((path) => `\n${path} afterwards:\n${visible(after.get(path))}`),
        ...(answers ? [`\nstandard output:\n${stdout}\nstandard error:`] : ['']),
        stderr.replaceAll(/用时 [\d.]+ 秒/g, '用时 … 秒'),
      ].join('\n'),
    ).toMatchFileSnapshot(join(cases, name, 'expected.txt'))
  })
})

/** Commands whose standard output is their answer; that of the others is the list of the files written. */
const ANSWERS = ['check', 'explain']

/** Text with its line ends and its byte order mark to be seen. */
function visible(bytes: Buffer | undefined): string {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  return text.replace('\uFEFF', '[BOM]').replaceAll('\r', '[CR]')
}

async function prepared(name: string): Promise<string> {
  const folder = scratchFolder()
  await cp(older, folder, { recursive: true })
  await cp(join(cases, name), folder, {
    recursive: true,
    filter: (path) => !['command', 'expected.txt'].includes(basename(path)),
  })
  if (existsSync(join(folder, 'prepare.mjs')))
    execFileSync(process.execPath, ['prepare.mjs'], { cwd: folder })
  return folder
}

/** Words as a shell would part them; only double quotes are known. */
async function commandOf(name: string): Promise<readonly string[]> {
  const command = await readFile(join(cases, name, 'command'), 'utf8')
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)
}

/** Files and folders, also empty ones. */
function entriesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
}
