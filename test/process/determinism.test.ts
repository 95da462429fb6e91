import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/pipeline/formats.ts'
import { exampleText } from '../helpers/examples.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { contents, reportGen } from './cli.ts'

const laterClock = pathToFileURL(join(import.meta.dirname, 'clock-a-year-ahead.mjs')).href

/** The same data gives the same bytes, wherever and whenever: outputs can be compared, signed and filed. */
describe.each(['2020-dongcheng-yongwai', '2021-dawukou-chaoyang'])('%s', (example) => {
  const data = exampleText(example)
  let expected: ReadonlyMap<string, Buffer>

  const outputs = (folder: string, text: string, env: NodeJS.ProcessEnv = {}) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'data.yaml'), text)
    const { status, stderr } = reportGen(
      folder,
      ['build', 'data.yaml', '-o', 'out', '-f', FORMATS.join()],
      env,
    )
    expect(status, stderr).toBe(0)
    return contents(join(folder, 'out'))
  }

  beforeAll(async () => {
    expected = await outputs(scratchFolder(), data, { TZ: 'UTC' })
    expect([...expected.keys()].map((name) => name.replace(/.*?\./, ''))).toEqual([
      'csv',
      'docx',
      'fragment.html',
      'html',
      'json',
      'ofd',
      'pdf',
      'xlsx',
    ])
  })

  test.each<[string, NodeJS.ProcessEnv]>([
    ['again', {}],
    ['a year later', { NODE_OPTIONS: `--import=${laterClock}` }],
    ['in Los Angeles', { TZ: 'America/Los_Angeles' }],
    ['in Shanghai', { TZ: 'Asia/Shanghai' }],
    ['in another language', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' }],
    ['without a language', { LANG: 'C', LC_ALL: 'C' }],
  ])('gives the same bytes %s', async (_, env) => {
    expect(differing(await outputs(scratchFolder(), data, env), expected)).toEqual([])
  })

  test('gives the same bytes in a folder with spaces and Chinese characters', async () => {
    const folder = join(scratchFolder(), '年报 2021', "it's 一份")
    expect(differing(await outputs(folder, data), expected)).toEqual([])
  })

  test('gives the same bytes from a file with CRLF line ends and a byte order mark', async () => {
    const windows = `\uFEFF${data.replaceAll('\n', '\r\n')}`
    expect(differing(await outputs(scratchFolder(), windows), expected)).toEqual([])
  })

  test('gives other bytes from other data', async () => {
    const others = await outputs(scratchFolder(), data.replaceAll('条例', '规定'))
    // Prose is not in the sheets.
    const withProse = [...expected.keys()].filter((name) => !/\.(csv|xlsx)$/.test(name))
    expect(differing(others, expected)).toEqual(withProse)
  })
})

test('the clock of the test is a year ahead', () => {
  const asked = ['-p', '[Date.now(), new Date().getTime(), new Date(0).getTime()].join()']
  const [now, made, given] = execFileSync(process.execPath, ['--import', laterClock, ...asked], {
    encoding: 'utf8',
  })
    .split(',')
    .map(Number)
  const soonest = Date.now() + 364 * 24 * 3600 * 1000
  expect(now).toBeGreaterThan(soonest)
  expect(made).toBeGreaterThan(soonest)
  expect(given).toBe(0)
})

/** Names of the files that are not alike. */
function differing(
  found: ReadonlyMap<string, Buffer>,
  expected: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const names = new Set([...found.keys(), ...expected.keys()])
  return [...names].filter((name) => !expected.get(name)?.equals(found.get(name) ?? Buffer.alloc(0)))
}
