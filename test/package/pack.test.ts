import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { exampleFile } from '../helpers/examples.ts'
import { scratchFolder } from '../helpers/scratch.ts'

const root = join(import.meta.dirname, '..', '..')
const EXAMPLE = exampleFile('2021-dawukou-chaoyang')

/** A machine that reaches no registry and has nothing in store. */
const offline = {
  ...process.env,
  npm_config_registry: 'http://127.0.0.1:9',
  npm_config_cache: scratchFolder(),
  npm_config_update_notifier: 'false',
}

const packed = scratchFolder()
const prefix = scratchFolder()
let tarball = ''

beforeAll(() => {
  // The build has run before the tests; it must not change under them.
  npm(root, 'pack', '--ignore-scripts', '--pack-destination', packed)
  tarball = join(packed, readdirSync(packed)[0] ?? '')
  npm(packed, 'install', '--global', '--offline', '--prefix', prefix, tarball)
})

function npm(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = run(cwd, 'npm', ...args)
  expect(status, stderr).toBe(0)
}

function run(cwd: string, command: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(command, args, {
    cwd,
    env: offline,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
}

test('one tarball holds all that is needed, and asks for nothing else', () => {
  const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  expect([dependencies, optionalDependencies, peerDependencies]).toEqual([undefined, undefined, undefined])

  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n')
  const needed = [
    ...['LICENSE', 'README.md', 'README.en.md', 'CHANGELOG.md', 'package.json'],
    ...['dist/cli.js', 'dist/index.js', 'dist/types/index.d.ts', 'dist/THIRD-PARTY-NOTICES.txt'],
    ...['fonts/fandol/COPYING', 'fonts/fandol/NOTICE', 'fonts/noto/OFL.txt', 'fonts/noto/NOTICE'],
    ...['fonts/fandol/FandolFang-Regular.ttf', 'fonts/fandol/FandolKai-Regular.ttf', 'fonts/faces.json'],
    ...['templates/formats/2019/format.yaml', 'templates/formats/2021/format.yaml'],
    ...['schema/2019.schema.json', 'schema/2021.schema.json'],
  ]
  expect(files).toEqual(expect.arrayContaining(needed.map((file) => `package/${file}`)))
  expect(files.filter((file) => /\/(src|test|node_modules|out)\//.test(file))).toEqual([])
})

test('nothing in the bundle looks for a library of native code', () => {
  const bundle = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'))
  expect(bundle.length).toBeGreaterThan(10)
  const asking = bundle.filter((name) =>
    /\(["'`]@napi-rs\//.test(readFileSync(join(root, 'dist', name), 'utf8')),
  )
  expect(asking).toEqual([])
})

test('what the packed pages link to is packed, down to the heading', () => {
  const folder = scratchFolder()
  execFileSync('tar', ['-xzf', tarball, '-C', folder])
  const root = join(folder, 'package')
  const pages = new Set(['README.md', 'README.en.md'])
  const broken: string[] = []
  for (const page of pages) {
    for (const link of linksOf(readFileSync(join(root, page), 'utf8'))) {
      const [path = '', heading] = decodeURI(link).split('#')
      const target = path === '' ? page : posix.join(posix.dirname(page), path)
      if (target.startsWith('..') || !existsSync(join(root, target))) broken.push(`${page} → ${link}`)
      else if (target.endsWith('.md')) {
        pages.add(target)
        if (heading && !headingsOf(readFileSync(join(root, target), 'utf8')).includes(heading))
          broken.push(`${page} → ${link}`)
      }
    }
  }
  expect(broken).toEqual([])
  expect(pages).toContain('docs/guide.md')
  expect(pages).toContain('examples/README.md')
})

/** Links and pictures of a page, without those to elsewhere. Code is not looked at. */
function linksOf(markdown: string): readonly string[] {
  const text = markdown.replaceAll(/^```[\s\S]*?^```|`[^`\n]*`/gm, '')
  const links = [...text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(([, link = '']) => link)
  return links.filter((link) => !/^[a-z]+:/.test(link))
}

/** The headings of a page as links name them. */
function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

test('the notices name every library that is bundled, with its licence', () => {
  const notices = readFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8')
  for (const name of ['yaml', 'commander', 'docx', 'handlebars', 'big.js', 'fflate', 'tinyglobby']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(\\S+\\)$`, 'm'))
  }
  const sections = notices.split(`${'='.repeat(80)}\n`).slice(1)
  const bare = sections.filter((section) => section.trim().split('\n').length < 5)
  expect(bare.map((section) => section.trim().split('\n')[0])).toEqual([])
})

test('the installed program builds an example in an empty folder', () => {
  const folder = scratchFolder()
  copyFileSync(EXAMPLE, join(folder, 'data.yaml'))
  const command = process.platform === 'win32' ? 'report-gen.cmd' : 'bin/report-gen'
  const { status, stdout, stderr } = run(folder, join(prefix, command), 'build', 'data.yaml')
  expect(status, stderr).toBe(0)
  const outputs = stdout.trim().split('\n')
  expect(outputs.map((path) => path.replace(/.*?\./, ''))).toEqual(['html', 'fragment.html', 'docx', 'pdf'])
  expect(outputs.filter((path) => existsSync(join(folder, path)))).toEqual(outputs)
})

test('the installed program starts a data file that it then builds', () => {
  const folder = scratchFolder()
  const command = join(prefix, process.platform === 'win32' ? 'report-gen.cmd' : 'bin/report-gen')
  const started = run(folder, command, 'init', '--agency', '青河区林业局', '--year', '2025')
  expect(started.status, started.stderr).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(['2021.schema.json', '青河区林业局2025年.yaml'])
  // Nothing is filled in yet: a draft, with what is missing told.
  const built = run(folder, command, 'build', started.stdout.trim(), '--draft')
  expect(built.status, built.stderr).toBe(1)
  expect(built.stdout.trim().split('\n')).toHaveLength(4)
})

test('the example of docs/api.md runs in a project that has the package', () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  npm(folder, 'install', '--offline', tarball)
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'report-gen',
  ])

  const documentation = readFileSync(join(root, 'docs', 'api.md'), 'utf8')
  const [, example] = /```js runnable\n([\s\S]*?)```/.exec(documentation) ?? []
  writeFileSync(join(folder, 'example.js'), example ?? '')
  copyFileSync(EXAMPLE, join(folder, 'data.yaml'))
  const { status, stdout, stderr } = run(folder, process.execPath, 'example.js')
  expect(status, stderr).toBe(0)
  const title = '大武口区朝阳街道办事处2021年政府信息公开工作年度报告'
  expect(stdout.trim().split('\n')).toEqual([`${title}.html`, `${title}.docx`])
  expect(readFileSync(join(folder, `${title}.html`), 'utf8')).toContain(`<title>${title}</title>`)
})

test('the types of the interface hold for a TypeScript project', () => {
  const folder = join(scratchFolder(), 'project')
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  npm(folder, 'install', '--offline', tarball)
  writeFileSync(
    join(folder, 'use.ts'),
    [
      `import { type BuildResult, build, type Finding } from 'report-gen'`,
      `const bytes = new TextEncoder().encode('')`,
      `const result: BuildResult = await build({ path: 'data.yaml', bytes }, { formats: ['pdf'], draft: true })`,
      'export const findings: readonly Finding[] = result.findings',
      'export const names: readonly string[] = result.outputs.map((output) => output.name)',
      '// @ts-expect-error: no such format',
      `await build({ path: 'data.yaml', bytes }, { formats: ['odt'] })`,
      '',
    ].join('\n'),
  )
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
  const { status, stdout } = run(folder, process.execPath, tsc, ...options, 'use.ts')
  expect(stdout).toBe('')
  expect(status).toBe(0)
})
