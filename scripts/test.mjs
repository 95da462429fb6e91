import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { ensureInstalled } from './lib/installed-apart.mjs'
import { at } from './lib/paths.mjs'
import { makeRelease } from './lib/released.mjs'
import { ensureSystemTools } from './lib/system-tools.mjs'

// All checks in one command: system tools, build, types, lint, tests. `--long` runs the seeded long ones instead.
// The last line is `N passed, N failed` alone.
const long = process.argv.includes('--long')
let passed = 0
let failed = 0

function step(name, succeeded) {
  if (succeeded) passed++
  else failed++
  console.log(`${succeeded ? '✓' : '✗'} ${name}`)
}

function node(environment, ...arguments_) {
  return spawnSync(process.execPath, arguments_, { cwd: at(), stdio: 'inherit', env: environment })
}

/** Folders of tests that install what they need by themselves. */
const apart = long
  ? [{ command: 'verapdf', use: '用 veraPDF 核对 PDF' }]
  : [
      { command: 'web-editors', use: '把片段贴进网站编辑器' },
      { command: 'ofd-reader', use: '用别的阅读器打开 OFD' },
    ]
step('build', node(process.env, at('scripts', 'build.mjs')).status === 0)

const missing = ensureSystemTools({ long })
missing.push(...apart.filter(({ command }) => !ensureInstalled(command)))
if (long && process.platform === 'linux' && process.arch === 'x64' && !makeRelease())
  missing.push({ command: 'packages', use: '试运行免安装包' })
for (const { command, use } of missing) console.error(`缺少 ${command}（${use}），依赖它的测试不运行`)
if (process.env.CI) step('system tools', missing.length === 0)
const testEnvironment = {
  ...process.env,
  REPORT_GEN_MISSING: missing.map(({ command }) => command).join(','),
  REPORT_GEN_LONG: long ? 'yes' : 'no',
}

if (!long) {
  const tsc = at('node_modules', 'typescript', 'bin', 'tsc')
  step('types', node(testEnvironment, tsc, '--noEmit').status === 0)
  for (const pages of ['preview', 'desk'])
    step(
      `types in the browser: ${pages}`,
      node(testEnvironment, tsc, '-p', at('src', pages, 'client')).status === 0,
    )
  step(
    'lint',
    node(testEnvironment, at('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check').status === 0,
  )
}

const report = at('generated', 'test-report.json')
rmSync(report, { force: true })
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const { status } = node(testEnvironment, at('node_modules', 'vitest', 'vitest.mjs'), 'run', ...reporters)
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests
  if (status !== 0 && numFailedTests === 0) failed += Math.max(1, numFailedTestSuites)
} catch {
  step('tests', false)
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
