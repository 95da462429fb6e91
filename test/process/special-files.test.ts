import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exampleText } from '../helpers/examples.ts'
import { PATIENCE } from '../helpers/patience.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI } from './cli.ts'

const EXAMPLE = exampleText('2021-dawukou-chaoyang')

const LINK = 'link to a device'
const SPARSE = 'sparse file of 2 GB'

/** What may stand in place of a file: a pipe that nobody writes to, a device without end, more than fits into memory. */
const KINDS: Readonly<Record<string, (path: string) => void>> = {
  pipe: (path) => execFileSync('mkfifo', [path]),
  [LINK]: (path) => symlinkSync('/dev/zero', path),
  [SPARSE]: (path) => {
    writeFileSync(path, '')
    truncateSync(path, 2 ** 31)
  },
}

/** A command for a folder in which `file` is none, and what it says. */
interface Place {
  readonly file: string
  readonly command: readonly string[]
  /** Put before the data. */
  readonly names?: string
  readonly exitCode: number
  /** Of a kind that ends otherwise: too large data is a finding, a link to another file is no settings. */
  readonly exitCodes?: Readonly<Record<string, number>>
}

const PLACES: Readonly<Record<string, Place>> = {
  data: { file: '数据.yaml', command: ['check', '数据.yaml'], exitCode: 3, exitCodes: { [SPARSE]: 1 } },
  'data of another command': {
    file: '数据.yaml',
    command: ['doctor', '数据.yaml'],
    exitCode: 3,
    exitCodes: { [SPARSE]: 1 },
  },
  settings: {
    file: 'report-gen.yaml',
    command: ['check', 'data.yaml'],
    exitCode: 3,
    exitCodes: { [LINK]: 0 },
  },
  form: { file: '式.yaml', command: ['check', 'data.yaml'], names: '版式: ./式.yaml\n', exitCode: 1 },
  'last year': {
    file: '上年.yaml',
    command: ['check', 'data.yaml'],
    names: '上年: ./上年.yaml\n',
    exitCode: 1,
  },
  'last year of the command': {
    file: '上年.yaml',
    command: ['check', 'data.yaml', '--previous', '上年.yaml'],
    exitCode: 3,
    exitCodes: { [SPARSE]: 1 },
  },
  picture: {
    file: '图.png',
    command: ['check', 'data.yaml'],
    names: '附图: {一图: {图片: ./图.png, 说明: 一图}}\n',
    exitCode: 1,
  },
  theme: {
    file: join('样式', 'page.css'),
    command: ['build', 'data.yaml', '-f', 'html', '--theme', '样式', '-o', '出'],
    exitCode: 3,
  },
  output: {
    file: '2021.schema.json',
    command: ['schema', '2021', '-o', '2021.schema.json', '--overwrite'],
    exitCode: 3,
  },
}

describe.skipIf(process.platform === 'win32').each(Object.entries(KINDS))(
  'a %s in place of',
  (kind, make) => {
    test.each(Object.entries(PLACES))(
      '%s is told at once',
      (_, { file, command, names = '', exitCode, exitCodes = {} }) => {
        const folder = scratchFolder()
        mkdirSync(join(folder, '样式'))
        writeFileSync(join(folder, 'data.yaml'), names + EXAMPLE)
        make(join(folder, file))
        const { status, signal, stdout, stderr } = spawnSync(process.execPath, [CLI, ...command], {
          cwd: folder,
          encoding: 'utf8',
          timeout: PATIENCE,
          killSignal: 'SIGKILL',
        })
        expect(signal).toBeNull()
        const said = stdout + stderr
        expect([status, said]).toEqual([
          exitCodes[kind] ?? exitCode,
          expect.stringMatching(
            /不是普通文件|超过 2 MB 的上限|在数据所在的项目之外|是链接，|大得不像|另一个名字的文件/,
          ),
        ])
      },
    )
  },
)
