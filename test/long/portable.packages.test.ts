import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { list } from 'tar'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { exampleFile } from '../helpers/examples.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { BareRoot, released, version } from './bare-root.ts'

interface Call {
  readonly name: string
  readonly args: readonly string[]
  readonly into?: string
}

describe('the package for Linux, in a root that holds a C library and a shell', () => {
  const bare = new BareRoot()

  /** A call of each command that ends by itself, and the file that its output goes to. One goes on from those above it. */
  const CALLS: readonly Call[] = [
    { name: 'init', args: ['init', '新.yaml', '--agency', '石山区档案局', '--year', '2025'] },
    { name: 'check', args: ['check', '年 报.yaml'] },
    {
      name: 'build',
      args: ['build', '年 报.yaml', '-o', '出稿', '-f', 'html,fragment,docx,pdf,ofd,xlsx,csv,json'],
    },
    {
      name: 'build',
      args: ['build', '年 报.yaml', '-o', '再出稿', '-f', 'pdf', '--pdf-standard', 'ua-1,a-2a', '--manifest'],
      into: '1.jsonl',
    },
    { name: 'manifest merge', args: ['manifest', 'merge', '1.jsonl'] },
    { name: 'import', args: ['import', '出稿/年报.docx', '-o', '导入.yaml'] },
    { name: 'import', args: ['import', '出稿/年报.pdf', '-o', '由PDF导入.yaml'] },
    { name: 'diff', args: ['diff', '年 报.yaml', '年 报.yaml'] },
    { name: 'workbook', args: ['workbook', '年 报.yaml', '-o', '填报.xlsx'] },
    {
      name: 'aggregate',
      args: ['aggregate', '甲.yaml', '--units', '名单.yaml', '-o', '汇总.yaml', '--board', '汇总.html'],
    },
    { name: 'explain', args: ['explain', 'balance'] },
    { name: 'schema', args: ['schema', '2021', '-o', '2021版.json'] },
    { name: 'theme init', args: ['theme', 'init', '样式'] },
    { name: 'doctor', args: ['doctor', '年 报.yaml'] },
    { name: 'completion', args: ['completion', 'bash'] },
    { name: 'guide', args: ['guide', '--no-open', '结转'] },
  ]
  /** These go on until Ctrl+C. */
  const SERVERS: readonly Call[] = [
    { name: 'preview', args: ['preview', '年 报.yaml'] },
    { name: 'edit', args: ['edit', '年 报.yaml', '--no-open'] },
    { name: 'desk', args: ['desk', '/home', '--no-open'] },
  ]

  beforeAll(async () => {
    await bare.unpack()
    cpSync(exampleFile('2021-dawukou-chaoyang'), bare.path('home', '年 报.yaml'))
    writeFileSync(bare.path('home', '甲.yaml'), minimal({}, 2025))
    writeFileSync(bare.path('home', '名单.yaml'), '年度: 2025\n机关: 某区人民政府\n单位: [某区某局]\n')
  })
  afterAll(() => bare.remove())

  test('says what it is', () => {
    expect(bare.run('--version').stdout).toContain(version)
  })

  test('keeps what was compiled in the folder of its user, or nothing where that cannot be written', () => {
    const check = () => bare.run('check', '年 报.yaml')
    const said = check().stderr
    const kept = bare.path('home', '.cache', 'report-gen')
    expect(readdirSync(kept)).not.toEqual([])
    expect(check().stderr).toBe(said)
    rmSync(bare.path('home', '.cache'), { recursive: true })
    writeFileSync(bare.path('home', '.cache'), '')
    expect(check().stderr).toBe(said)
    rmSync(bare.path('home', '.cache'))
  })

  test.each(CALLS)('$name runs there, without a network: $args', ({ args, into }) => {
    const { status, stdout, stderr } = bare.run(...args)
    expect(status, stderr).toBe(0)
    if (into) writeFileSync(bare.path('home', into), stdout)
    for (const name of existsSync(bare.path('home', '出稿')) ? readdirSync(bare.path('home', '出稿')) : [])
      if (/\.(docx|pdf)$/.test(name))
        renameSync(
          bare.path('home', '出稿', name),
          bare.path('home', '出稿', `年报.${name.split('.').at(-1)}`),
        )
  })

  test('all outputs are there', () => {
    const ends = readdirSync(bare.path('home', '出稿')).map((name) => name.replace(/^[^.]*\./, ''))
    expect(ends.sort()).toEqual(['csv', 'docx', 'fragment.html', 'html', 'json', 'ofd', 'pdf', 'xlsx'])
  })

  test.each(SERVERS)('$name serves there', async ({ args }) => {
    const url = await bare.address('report-gen', ...args)
    expect((await fetch(url)).status).toBe(200)
  })

  test('no command is left out', () => {
    const called = [...CALLS, ...SERVERS].map(({ name }) => name)
    const all = COMMANDS.map(({ group, name }) => (group ? `${group.name} ${name}` : name))
    expect([...new Set(called)].sort()).toEqual(all.sort())
  })

  test('the desk makes a folder of its own beside it', async () => {
    expect(await bare.address('report-gen-desk')).toMatch(/\?key=/)
    expect(readdirSync(bare.path(bare.folder))).toContain('我的年报')
  })
})

test.each(['linux-x64', 'linux-arm64'])(
  'the package for %s holds files alone, as any system can unpack them',
  async (name) => {
    const entries: { readonly path: string; readonly type: string; readonly mode: number | undefined }[] = []
    await list({
      file: join(released, `report-gen-${version}-${name}.tar.gz`),
      onReadEntry: ({ path, type, mode }) => entries.push({ path, type, mode }),
    })
    expect(entries.filter(({ type }) => type !== 'File')).toEqual([])
    const programs = entries
      .filter(({ mode = 0 }) => mode & 0o100)
      .map(({ path }) => path.split('/').slice(1).join('/'))
    expect(programs).toEqual(
      expect.arrayContaining(['node/node', 'report-gen', 'report-gen-desk', '年报工作台.desktop']),
    )
  },
)

describe('the package for Windows', () => {
  const path = join(released, `report-gen-${version}-win-x64.zip`)
  const files = unzipSync(readFileSync(path))
  const top = `report-gen-${version}-win-x64`
  const textOf = (name: string) => Buffer.from(files[`${top}/${name}`] ?? []).toString('utf8')
  const python = (program: string) => {
    const { status, stdout, stderr } = spawnSync(
      'python3',
      ['-c', `import sys,zipfile;z=zipfile.ZipFile(sys.argv[1])\n${program}`, path],
      { encoding: 'utf8', maxBuffer: 2 ** 26 },
    )
    expect(status, stderr).toBe(0)
    return stdout
  }

  test('is read alike by two other programs', () => {
    const unzip = spawnSync('unzip', ['-Z1', path], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
    const names = python('print("\\n".join(z.namelist()))')
    for (const others of [unzip.stdout, names])
      expect(others.trim().split('\n').sort()).toEqual(Object.keys(files).sort())
    expect(spawnSync('unzip', ['-tqq', path]).status).toBe(0)
    expect(python('print(z.testzip())').trim()).toBe('None')
  })

  test('holds no links, and says of its names that they are UTF-8', () => {
    expect(
      python(
        'print([i.filename for i in z.infolist() if (i.external_attr >> 16) & 0o170000 == 0o120000])',
      ).trim(),
    ).toBe('[]')
    expect(
      python(
        'print([i.filename for i in z.infolist() if not i.filename.isascii() and not i.flag_bits & 0x800])',
      ).trim(),
    ).toBe('[]')
    expect(Object.keys(files).some((name) => name.endsWith('年报工作台.cmd'))).toBe(true)
  })

  test('holds the program of Windows, its licence, launchers and what they start', () => {
    expect(Buffer.from(files[`${top}/node/node.exe`]?.subarray(0, 2) ?? []).toString()).toBe('MZ')
    expect(textOf('node/LICENSE')).toContain('Node.js')
    for (const launcher of ['report-gen.cmd', '年报工作台.cmd']) {
      const text = textOf(launcher)
      expect(text).toContain('"%~dp0node\\node.exe" "%~dp0app\\dist\\cli.js"')
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(text.codePointAt(0)).toBe('@'.codePointAt(0))
      // cmd.exe reads a line by the code page of that moment: before it is UTF-8, nothing may stand that is not ASCII.
      const [before = ''] = text.split('chcp 65001 >nul\r\n')
      expect(before).not.toBe(text)
      expect(before).toMatch(/^[\x20-\x7e\r\n]*$/)
    }
    expect(textOf('app/dist/cli.js')).not.toBe('')
    expect(textOf('说明.txt').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('keeps to names that Windows takes, so short that a folder of 90 characters may hold it', () => {
    const reserved = /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i
    for (const name of Object.keys(files)) {
      expect(name.length).toBeLessThan(160)
      expect(name).not.toMatch(/[<>:"|?*\\]|[. ](\/|$)/)
      expect(name).not.toMatch(reserved)
    }
    // Two names that differ by case alone would be one file.
    const names = Object.keys(files).map((name) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })
})
