import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { initCommand } from '../../src/cli/commands/init.ts'
import { schemaCommand } from '../../src/cli/commands/schema.ts'
import { themeInitCommand } from '../../src/cli/commands/theme.ts'
import { CommandError } from '../../src/cli/exit-codes.ts'
import { replaceFile } from '../../src/cli/files/write-files.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { writeOutputs } from '../../src/cli/write-outputs.ts'
import { seal, UNSEALED } from '../../src/document/seal.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { type Fault, withFault } from './faulty-disk.ts'

vi.mock('../../src/cli/files/file-system.ts', async () => ({
  disk: (await import('./faulty-disk.ts')).faultyDisk,
}))

const quiet = { out() {}, err() {}, colour: false, colourOut: false } as unknown as Terminal
const bytes = (text: string) => new TextEncoder().encode(text)
const page = (text: string) => seal(bytes(`<!-- ${UNSEALED} -->${text}`))
const FORMATS = ['html', 'fragment', 'pdf'] as const

interface Writing {
  readonly before?: (folder: string) => void
  readonly run: (folder: string) => Promise<unknown>
  /** Every so-manieth call only: there are many files, and their calls are alike. */
  readonly step?: number
}

function outputs(text: string) {
  return FORMATS.map((format) => ({
    format,
    name: `年报.${format}`,
    bytes: page(`${text} ${format}`),
    milliseconds: 0,
  }))
}

const build = (text: string, overwrite: boolean) => (folder: string) =>
  writeOutputs(join(folder, 'out'), outputs(text), () => overwrite, { tell() {} })

const edited = (folder: string) => {
  mkdirSync(join(folder, 'out'))
  for (const { name } of outputs('')) writeFileSync(join(folder, 'out', name), `edited ${name}`)
}

const init = (folder: string) =>
  initCommand(join(folder, '2025', '年报.yaml'), { agency: '林业局', year: '2025' }, quiet)

const schema = (overwrite: boolean) => (folder: string) =>
  schemaCommand('2021', { output: join(folder, '年报.schema.json'), overwrite }, quiet)

const WRITINGS: Readonly<Record<string, Writing>> = {
  'build, nothing there': { run: build('new', false) },
  'build over its own': {
    before(folder) {
      edited(folder)
      for (const { name, bytes } of outputs('old')) writeFileSync(join(folder, 'out', name), bytes)
    },
    run: build('new', false),
  },
  'build --overwrite': { before: edited, run: build('new', true) },
  'check --fix': {
    before: (folder) => writeFileSync(join(folder, 'data.yaml'), 'old'),
    run: (folder) => replaceFile(join(folder, 'data.yaml'), bytes('old'), bytes('new'), () => {}),
  },
  init: { run: init },
  schema: { run: schema(false) },
  'schema --overwrite': {
    before: (folder) => writeFileSync(join(folder, '年报.schema.json'), '{}'),
    run: schema(true),
  },
  'theme init': { run: (folder) => themeInitCommand(join(folder, '样式', 'a'), quiet), step: 11 },
}

/** Path → what is in it, our own temporary files left out. */
function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile() && !name.includes('.report-gen-'))
    .sort()
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}

function temporaries(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.report-gen-'),
  )
}

/** As if the run that was ended lay two days back: its process number is the test's own. */
function growOld(folder: string): void {
  const then = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000)
  for (const name of temporaries(folder)) utimesSync(join(folder, name), then, then)
}

function prepared({ before }: Writing): string {
  const folder = scratchFolder()
  before?.(folder)
  return folder
}

describe.each(Object.entries(WRITINGS))('%s', (_, writing) => {
  async function whole() {
    const folder = prepared(writing)
    const old = contents(folder)
    const { calls, error } = await withFault(undefined, () => writing.run(folder))
    expect(error).toBeUndefined()
    expect(temporaries(folder)).toEqual([])
    return { calls, old, renewed: contents(folder) }
  }

  test('ended at any call of the file system, every file is old or new, and the next run ends the set', async () => {
    const { calls, old, renewed } = await whole()
    expect(calls).toBeGreaterThan(10)
    for (let at = 1; at <= calls; at += writing.step ?? 1) {
      const folder = prepared(writing)
      await withFault({ at, fault: 'end' }, () => writing.run(folder))
      for (const [name, text] of contents(folder))
        expect([old.get(name), renewed.get(name)], `${name}, call ${at}`).toContain(text)
      for (const name of old.keys()) expect(contents(folder).has(name), `${name}, call ${at}`).toBe(true)
      growOld(folder)
      const isFixed = contents(folder).get('data.yaml') === 'new'
      const { error } = await withFault(undefined, () => writing.run(folder))
      if (!isFixed) expect(error, `call ${at}`).toBeUndefined()
      expect(contents(folder), `call ${at}`).toEqual(renewed)
      expect(temporaries(folder), `call ${at}`).toEqual([])
      rmSync(folder, { recursive: true })
    }
  })

  test.each<Fault>(['ENOSPC', 'EIO', 'EACCES'])(
    '%s at any call: all new, or all old and a sentence',
    async (fault) => {
      const { calls, old, renewed } = await whole()
      for (let at = 1; at <= calls; at += writing.step ?? 1) {
        const folder = prepared(writing)
        const { error } = await withFault({ at, fault }, () => writing.run(folder))
        if (error !== undefined) expect(error, `call ${at}`).toBeInstanceOf(CommandError)
        expect(contents(folder), `call ${at}`).toEqual(error === undefined ? renewed : old)
        rmSync(folder, { recursive: true })
      }
    },
  )
})
