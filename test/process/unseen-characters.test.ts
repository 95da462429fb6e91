import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleText } from '../helpers/examples.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { reportGen } from './cli.ts'

const FORGED = '\n::error::forged'
const MARKS = '\u001b[31m\u0007\u0085\u009b\u007f\u202e\u2066\u200b'
/** Beside line feeds, nothing but what is seen. */
const RAW = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

const name = `甲${MARKS}${FORGED.replaceAll('/', '')}.yaml`
const folder = scratchFolder()
const example = exampleText('2021-dawukou-chaoyang')
const written = (text: string) => JSON.stringify(text)
writeFileSync(
  join(folder, name),
  `${example.replace(/^机关: .*$/m, `机关: ${written(`某局${MARKS}${FORGED}`)}`)}
${written(`没有的${MARKS}${FORGED}`)}: 1
发布: {${written(`键${FORGED}`)}: ${written(MARKS)}}
版面: ${written(`横${MARKS}${FORGED}`)}
附图:
  ${written(`图${MARKS}`)}: {图片: ${written(`./无${MARKS}${FORGED}.png`)}, 说明: ${written(`说${FORGED}`)}}
`,
)
writeFileSync(join(folder, 'good.yaml'), example)
mkdirSync(join(folder, `出${MARKS}${FORGED}`))
mkdirSync(join(folder, `主题${MARKS}`))
writeFileSync(join(folder, `主题${MARKS}`, `别的${MARKS}${FORGED}.hbs`), '{{nothing')
writeFileSync(join(folder, `主题${MARKS}`, 'page.hbs'), `{{> ${MARKS}}}`)
mkdirSync(join(folder, '设置'))
writeFileSync(
  join(folder, '设置', 'report-gen.yaml'),
  `规则: {${written(`不${MARKS}${FORGED}`)}: ${written(MARKS)}}\n`,
)
writeFileSync(join(folder, '设置', 'data.yaml'), example)

/** The lines that a run prints, each harmless. */
function lines(args: readonly string[], cwd = folder): readonly string[] {
  const { status, stdout, stderr } = reportGen(cwd, args)
  expect(status).not.toBe(70)
  const printed = `${stdout}\n${stderr}`.split('\n')
  for (const line of printed) {
    expect(line).not.toMatch(RAW)
    expect(line).not.toMatch(/^\s*::error::/)
  }
  return printed
}

test.each([
  ['check', name],
  ['check', name, '--format', 'json'],
  ['check', name, '--fix', '--dry-run'],
  ['build', name, '-f', 'html'],
  ['build', name, '-f', 'html', '--manifest'],
  ['build', name, '-f', 'html', '--draft'],
  ['build', 'good.yaml', '-f', 'html', '-o', `出${MARKS}${FORGED}`],
  ['build', 'good.yaml', '-f', 'html', '--theme', `主题${MARKS}`],
  ['build', `没有${MARKS}${FORGED}.yaml`],
  ['build', `没有${MARKS}${FORGED}*`],
  ['build', 'good.yaml', '-f', `${MARKS}${FORGED}`],
  ['build', 'good.yaml', `--${MARKS}${FORGED}`],
  [`${MARKS}${FORGED}`],
  ['explain', `${MARKS}${FORGED}`],
  ['schema', `${MARKS}${FORGED}`],
  ['schema', name],
  ['doctor', name],
  ['preview', name, '--port', `${MARKS}${FORGED}`],
  ['init', `新${MARKS}.yaml`, '--agency', `某局${MARKS}`, '--year', '2025'],
])('call %#', (...args) => {
  expect(lines(args).join('').length).toBeGreaterThan(0)
})

test('settings', () => {
  lines(['check', 'data.yaml'], join(folder, '设置'))
})

test('there are as many annotations as findings', () => {
  const { findings } = JSON.parse(reportGen(folder, ['check', name, '--format', 'json']).stdout)
  const { stdout } = reportGen(folder, ['check', name, '--format', 'github'])
  const annotations = stdout.split('\n').filter((line) => line.startsWith('::'))
  expect(findings.length).toBeGreaterThan(3)
  expect(annotations).toHaveLength(findings.length)
  lines(['check', name, '--format', 'github'])
})

test('colours are ours alone', () => {
  const { stdout } = reportGen(folder, ['check', name], { FORCE_COLOR: '1' })
  const styles = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
  expect(stdout.replaceAll(styles, '')).toBe(reportGen(folder, ['check', name]).stdout)
})

test('a line that begins with what a file is called, or with its text, is no command of GitHub', () => {
  const folder = scratchFolder()
  mkdirSync(join(folder, '::stop-commands::x'))
  writeFileSync(join(folder, '::error::x.yaml'), '年度: 2025\n')
  const marked = example.replace(/^引言:.*$/m, '引言: |\n    ::error::forged\n  共１件。\n  ##[error]forged')
  writeFileSync(join(folder, '::stop-commands::x', 'data.yaml'), marked)
  const commands = [
    ['check', '::error::x.yaml', '::error::none.yaml'],
    ['build', '::error::x.yaml', '-f', 'html'],
    ['build', '::stop-commands::x/data.yaml', '-f', 'html', '--draft'],
    ['check', '::stop-commands::x/data.yaml', '--fix', '--dry-run'],
  ]
  for (const command of commands) {
    const { stdout, stderr } = reportGen(folder, command)
    expect(`${stdout}\n${stderr}`).not.toMatch(/^\s*::|##\[/m)
  }
  const { stdout } = reportGen(folder, ['check', '::stop-commands::x/data.yaml', '--format', 'json'])
  expect(stdout).not.toContain('##[')
  expect(() => JSON.parse(stdout)).not.toThrow()
  const annotated = reportGen(folder, ['check', '::error::x.yaml', '--format', 'github']).stdout
  expect(annotated).toMatch(/^::error file=%3A%3Aerror%3A%3Ax\.yaml/)
})
