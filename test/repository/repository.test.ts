import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'core.quotePath=false', ...args], { cwd: root, encoding: 'utf8' })

/** What is committed, or would be. */
const files = git('ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate')
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)))

interface Locked {
  readonly optional?: boolean
  readonly resolved?: string
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
}

describe('package-lock.json', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }

  test('names no place to download from', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100)
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  test('holds every native package for Windows, macOS and Linux', () => {
    const platforms = new Map<string, Set<string>>()
    for (const [path, { optional, os, cpu }] of Object.entries(packages)) {
      if (!optional || !os || !cpu) continue
      const family = path.replace(new RegExp(`[-/.]${os[0]}.*$`), '')
      const known = platforms.get(family) ?? new Set()
      platforms.set(family, known.add(`${os[0]}-${cpu[0]}`))
    }
    expect(platforms.size).toBeGreaterThan(2)
    const needed = ['win32-x64', 'darwin-arm64', 'linux-x64', 'linux-arm64']
    const lacking = [...platforms].flatMap(([family, known]) =>
      needed.filter((platform) => !known.has(platform)).map((platform) => `${family}: ${platform}`),
    )
    expect(lacking).toEqual([])
  })
})

test('the scripts of package.json are single commands that every system knows', () => {
  const { scripts } = JSON.parse(read('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const tools = ['node', 'tsc', 'biome', 'vitest']
  const shell = Object.entries(scripts).filter(
    ([, script]) => /[&|;<>$`*'"\\]/.test(script) || !tools.includes(script.split(' ')[0] ?? ''),
  )
  expect(shell).toEqual([])
})

test('no file names a registry or a place on the machine where it was written', () => {
  const traces = /\bregistry\.npm(?:js|mirror)|\/(?:work|home|root|Users)\/[\w.-]+\/|[A-Z]:\\Users\\/
  const found = files.flatMap((path) => {
    const [trace] = traces.exec(read(path)) ?? []
    return trace ? [`${path}: ${trace}`] : []
  })
  expect(found).toEqual([])
})

describe('.gitattributes', () => {
  test('gives text LF everywhere but in what Windows itself reads', () => {
    expect(read('.gitattributes').split('\n')).toContain('* text=auto eol=lf')
    const crlf = files.filter((path) => !isBinary(path) && read(path).includes('\r\n'))
    expect(crlf).toEqual(files.filter((path) => path.startsWith('deploy/portable/win/')))
  })

  test('leaves the bytes of binary files and of the input of cases alone', () => {
    const exact = files.filter((path) => isBinary(path) || path.startsWith('test/cases/'))
    expect(exact.some((path) => path.endsWith('.ttf'))).toBe(true)
    const changed = git('check-attr', 'text', '--', ...exact)
      .split('\n')
      .filter((line) => line !== '' && !line.endsWith(': text: unset'))
    expect(changed).toEqual([])
  })
})

function isBinary(path: string): boolean {
  return readFileSync(join(root, path)).includes(0)
}
