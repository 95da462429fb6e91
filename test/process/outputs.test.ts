import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { exampleFile } from '../helpers/examples.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { pngFile } from '../report/picture-files.ts'
import { reportGen } from './cli.ts'

const CASES = join(import.meta.dirname, '..', 'cases')
const TITLE = '青河区林业局2025年政府信息公开工作年度报告'

/** Builds the data of a case in an empty folder, which is returned with what the run gave. */
function build(name: string, ...options: readonly string[]) {
  const folder = scratchFolder()
  copyFileSync(join(CASES, name, 'data.yaml'), join(folder, 'data.yaml'))
  return { folder, ...reportGen(folder, ['build', 'data.yaml', ...options]) }
}

/** What a reader of each output sees, a page of the PDF an item. */
function textOf(folder: string, stem = TITLE) {
  const word = unzipSync(readFileSync(join(folder, `${stem}.docx`)))
  const headers = Object.keys(word).filter((part) => /^word\/header\d*\.xml$/.test(part))
  const pdf = execFileSync('pdftotext', [join(folder, `${stem}.pdf`), '-'], { encoding: 'utf8' })
  return {
    html: readFileSync(join(folder, `${stem}.html`), 'utf8'),
    fragment: readFileSync(join(folder, `${stem}.fragment.html`), 'utf8'),
    docx: headers.map((part) => strFromU8(word[part] ?? new Uint8Array())).join(),
    pages: pdf.split('\f').slice(0, -1),
  }
}

test('a forced build says 草稿 on every page of every output', () => {
  const { folder, status } = build('total-differs', '--force')
  expect(status).toBe(1)
  const { html, fragment, docx, pages } = textOf(folder, `${TITLE}（草稿）`)
  expect(html).toContain('草稿')
  expect(fragment).toContain('草稿')
  expect(docx).toContain('草稿')
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.filter((page) => !/草\s*稿/.test(page))).toEqual([])
})

test('a report without contradictions, or whose contradictions are accepted, is no 草稿, forced or not', () => {
  for (const [name, ...options] of [['total-differs-accepted'], ['output-edited', '--force']] as const) {
    const { folder, status, stderr } = build(name, ...options)
    expect(status, stderr).toBe(0)
    const { html, fragment, docx, pages } = textOf(folder)
    expect([html, fragment, docx, ...pages].filter((text) => /草\s*稿/.test(text))).toEqual([])
  }
})

test('force does not build what cannot be read', () => {
  const { folder, status } = build('count-negative', '--force')
  expect(status).toBe(1)
  expect(readdirSync(folder)).toEqual(['data.yaml'])
})

test('a draft stands beside the finished report, never in its place', () => {
  const { folder } = build('output-edited')
  const finished = new Map(readdirSync(folder).map((name) => [name, sha256Of(join(folder, name))]))
  copyFileSync(join(CASES, 'total-differs', 'data.yaml'), join(folder, '错误稿.yaml'))
  const { status, stdout } = reportGen(folder, ['build', '错误稿.yaml', '--draft'])
  expect(status).toBe(1)
  expect(stdout).toBe(
    ['html', 'fragment.html', 'docx', 'pdf'].map((end) => `${TITLE}（草稿）.${end}\n`).join(''),
  )
  for (const [name, hash] of finished) expect(sha256Of(join(folder, name)), name).toBe(hash)
  const both = reportGen(folder, ['build', 'data.yaml', '错误稿.yaml', '--draft', '-f', 'html'])
  expect(both.stdout).toBe(`${TITLE}.html\n${TITLE}（草稿）.html\n`)
})

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('--manifest prints what was made, a line of JSON each, and nothing beside it', () => {
  const { folder, stdout } = build('total-differs', '--force', '--manifest', '-f', 'docx,html')
  const [{ version, files }, report, ...others] = linesOf(stdout)
  expect(version).toMatch(/^\d+\.\d+\.\d+/)
  expect(files).toEqual(['data.yaml'])
  expect(others).toEqual([])
  expect(report.edition).toBe('2021')
  expect(report.sha256).toBe(sha256Of(join(folder, 'data.yaml')))
  expect(report.data).toBe('data.yaml')
  const errors = report.findings.filter(({ severity }: Record<string, string>) => severity === 'error')
  expect(errors).toMatchObject([
    { rule: 'typed-total', severity: 'error', address: '申请.新收.总计', range: { line: 7, column: 30 } },
  ])
  const made = report.outputs.map(({ format, path, bytes, sha256 }: Record<string, string>) => ({
    format,
    bytes,
    isThere: statSync(join(folder, path ?? '')).size === Number(bytes),
    hash: sha256 === sha256Of(join(folder, path ?? '')),
  }))
  expect(made).toMatchObject([
    { format: 'docx', isThere: true, hash: true },
    { format: 'html', isThere: true, hash: true },
  ])
})

test('a manifest names the pictures beside a fragment; one that is gone is made again', () => {
  const folder = scratchFolder()
  copyFileSync(join(CASES, 'fragment-pictures', 'data.yaml'), join(folder, 'data.yaml'))
  for (const name of ['专区.png', '公开栏.png']) writeFileSync(join(folder, name), pngFile())
  const command = ['build', 'data.yaml', '-f', 'fragment', '--manifest']
  const { status, stdout } = reportGen(folder, command)
  expect(status).toBe(0)
  const pictures = linesOf(stdout)[1].pictures as readonly { path: string; sha256: string }[]
  expect(pictures).toHaveLength(2)
  for (const { path, sha256 } of pictures) expect(sha256Of(join(folder, path))).toBe(sha256)
  writeFileSync(join(folder, 'manifest.json'), stdout)
  const again = [...command, '--incremental', 'manifest.json']
  expect(linesOf(reportGen(folder, again).stdout)[1].unchanged).toBe(true)
  const [{ path } = { path: '' }] = pictures
  rmSync(join(folder, path))
  expect(linesOf(reportGen(folder, again).stdout)[1].unchanged).toBeUndefined()
  expect(readdirSync(folder)).toContain(path)
})

test('an output that a person edited is in the manifest, and is told again by the next run', () => {
  const { folder } = build('output-edited', '-f', 'html,docx')
  writeFileSync(join(folder, `${TITLE}.docx`), '手工改过')
  const command = ['build', 'data.yaml', '-f', 'html,docx', '--manifest']
  const { status, stdout } = reportGen(folder, command)
  expect(status).toBe(3)
  expect(linesOf(stdout)[1]).toMatchObject({
    outputs: [{ path: `${TITLE}.html` }],
    kept: [{ path: `${TITLE}.docx`, sha256: sha256Of(join(folder, `${TITLE}.docx`)) }],
  })
  writeFileSync(join(folder, 'manifest.json'), stdout)
  const again = reportGen(folder, [...command, '--incremental', 'manifest.json'])
  expect(again.status).toBe(3)
  expect(again.stderr).toContain(`${TITLE}.docx 在生成以后被人改过`)
})

test('the manifest names what could not be read, too, without an edition', () => {
  const { stdout, status } = build('syntax-unclosed-brace', '--manifest')
  expect(status).toBe(1)
  expect(linesOf(stdout).slice(1)).toMatchObject([{ data: 'data.yaml', edition: null, outputs: [] }])
})

test('a file that is named again, through a link, is built once, with a hint', () => {
  const folder = scratchFolder()
  copyFileSync(join(CASES, 'output-edited', 'data.yaml'), join(folder, 'data.yaml'))
  symlinkSync('data.yaml', join(folder, '链接.yaml'))
  symlinkSync('.', join(folder, '下级'))
  const { status, stdout, stderr } = reportGen(folder, [
    'build',
    '.',
    '下级/data.yaml',
    '**/*.yaml',
    '-f',
    'html',
  ])
  expect(status, stderr).toBe(0)
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain('链接.yaml 与 data.yaml 是同一个文件，只处理一次')
  expect(stderr).toContain('下级/data.yaml 与 data.yaml 是同一个文件，只处理一次')
})

function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

test('one format alone leaves the outputs of the others as they are', () => {
  const folder = scratchFolder()
  copyFileSync(exampleFile('2021-dawukou-chaoyang'), join(folder, 'data.yaml'))
  const { status, stdout } = reportGen(folder, ['build', 'data.yaml', '-f', 'HTML'])
  expect(status).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(['data.yaml', stdout.trim()].sort())
})
