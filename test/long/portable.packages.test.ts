import { spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { extract } from 'tar'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleFile } from '../helpers/examples.ts'

const packages = join(import.meta.dirname, '..', '..', 'out', 'release')
const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
) as { version: string }

/** What the C library and a shell need, and nothing else: no Node, no network. */
const PROGRAMS = ['sh', 'readlink', 'dirname', 'mkdir']

describe('the package for Linux, in a root that holds a C library and a shell', () => {
  const root = mkdtempSync(join(tmpdir(), 'bare-'))
  const stick = join(root, '某 U盘')
  const folder = `/某 U盘/report-gen-${version}-linux-x64`
  const bare = [
    ...['--net', '--pid', '--fork', '--kill-child', '--mount-proc', '--root', root],
    ...(process.getuid?.() === 0 ? [] : ['--map-root-user']),
  ]
  const environment = { PATH: '/bin', HOME: '/home' }
  const run = (...args: readonly string[]) =>
    spawnSync('unshare', [...bare, `${folder}/report-gen`, ...args], { encoding: 'utf8', env: environment })

  beforeAll(async () => {
    for (const inside of ['bin', 'dev', 'home', 'proc', '某 U盘'])
      mkdirSync(join(root, inside), { recursive: true })
    writeFileSync(join(root, 'dev', 'null'), '')
    await extract({ file: join(packages, `report-gen-${version}-linux-x64.tar.gz`), cwd: stick })
    const programs = PROGRAMS.map((name) => `/bin/${name}`)
    for (const program of programs) copyFileSync(program, join(root, program))
    for (const library of librariesOf([...programs, join(root, folder, 'node', 'node')])) {
      mkdirSync(join(root, dirname(library)), { recursive: true })
      copyFileSync(library, join(root, library))
    }
    cpSync(exampleFile('2021-dawukou-chaoyang'), join(root, 'home', '年 报.yaml'))
  })

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('says what it is', () => {
    expect(run('--version').stdout).toContain(version)
  })

  test('begins a report, checks it and gives it out in all formats', () => {
    expect(run('init', '/home/新.yaml', '--agency', '石山区档案局', '--year', '2025').status).toBe(0)
    expect(run('check', '/home/年 报.yaml').status).toBe(0)
    const { status, stdout } = run('build', '/home/年 报.yaml', '-o', '/home/出稿', '-f', 'html,docx,pdf,ofd')
    expect(status, stdout).toBe(0)
    const ends = readdirSync(join(root, 'home', '出稿')).map((name) => name.split('.').at(-1))
    expect(ends.sort()).toEqual(['docx', 'html', 'ofd', 'pdf'])
  })

  test('opens the desk, on a folder beside it', async () => {
    const desk = spawn('unshare', [...bare, `${folder}/年报工作台`], { env: environment })
    let said = ''
    await new Promise<void>((resolve) => {
      for (const stream of [desk.stdout, desk.stderr])
        stream.on('data', (chunk) => {
          said += chunk
          if (said.includes('?key=')) resolve()
        })
      desk.on('exit', () => resolve())
    })
    desk.kill()
    expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?key=/)
    expect(readdirSync(join(root, folder))).toContain('我的年报')
  })
})

describe('the package for Windows', () => {
  const path = join(packages, `report-gen-${version}-win-x64.zip`)
  const files = unzipSync(readFileSync(path))
  const top = `report-gen-${version}-win-x64`
  const textOf = (name: string) => Buffer.from(files[`${top}/${name}`] ?? []).toString('utf8')

  test('is read alike by another program', () => {
    const { stdout } = spawnSync('unzip', ['-Z1', '-O', 'UTF-8', path], { encoding: 'utf8' })
    const python = spawnSync(
      'python3',
      ['-c', 'import sys,zipfile;print("\\n".join(zipfile.ZipFile(sys.argv[1]).namelist()))', path],
      { encoding: 'utf8' },
    )
    const others = [stdout, python.stdout].filter(Boolean).map((names) => names.trim().split('\n').sort())
    expect(others).not.toEqual([])
    for (const names of others) expect(names).toEqual(Object.keys(files).sort())
  })

  test('holds the program of Windows, its licence, launchers and what they start', () => {
    expect(Buffer.from(files[`${top}/node/node.exe`]?.subarray(0, 2) ?? []).toString()).toBe('MZ')
    expect(textOf('node/LICENSE')).toContain('Node.js')
    for (const launcher of ['report-gen.cmd', '年报工作台.cmd']) {
      expect(textOf(launcher)).toContain('"%~dp0node\\node.exe" "%~dp0app\\dist\\cli.js"')
      expect(textOf(launcher)).toContain('chcp 65001')
      expect(textOf(launcher).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(textOf(launcher).codePointAt(0)).toBe('@'.codePointAt(0))
    }
    expect(textOf('app/dist/cli.js')).not.toBe('')
  })

  test('keeps to names that Windows takes, below its limit of a path', () => {
    for (const name of Object.keys(files)) {
      expect(name.length).toBeLessThan(160)
      expect(name).not.toMatch(/[<>:"|?*\\]|[. ](\/|$)/)
    }
  })
})

/** The shared libraries that programs ask for, and what loads them. */
function librariesOf(programs: readonly string[]): ReadonlySet<string> {
  const { stdout } = spawnSync('ldd', programs, { encoding: 'utf8' })
  return new Set([...stdout.matchAll(/^\s.*?(\/[^ ():]+) \(/gm)].map(([, path = '']) => path))
}
