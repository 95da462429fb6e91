import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { build } from '../../src/pipeline/build.ts'
import { render } from '../../src/pipeline/render.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

const templates = join(import.meta.dirname, '..', '..', 'templates', 'html')

const theme = (files: Readonly<Record<string, string | Uint8Array>>) => ({
  folder: '我的样式',
  files: new Map(
    Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? Buffer.from(text) : text]),
  ),
})

async function made(
  files: Readonly<Record<string, string | Uint8Array>>,
  formats: readonly ('html' | 'fragment' | 'docx')[] = ['html', 'fragment'],
  more: Record<string, string> = {},
) {
  const { document } = await prepareText(minimal(more), { draft: true })
  if (!document) throw new Error('no document')
  const { outputs, findings, sources } = await render(document, { formats, theme: theme(files) })
  const text = Object.fromEntries(outputs.map(({ format, bytes }) => [format, Buffer.from(bytes).toString()]))
  return { text, findings, sources }
}

/** `rule file:line:column-column`, what each finding says and where. */
const said = (findings: readonly Finding[]) =>
  findings.map(({ rule, file, range }) =>
    range ? `${rule} ${file}:${range.line}:${range.column}-${range.endColumn}` : `${rule} ${file}`,
  )

test('one partial is overridden, the rest falls back', async () => {
  const { text, findings } = await made({
    'partials/title.hbs': '<h1 class="mine">{{#each units}}{{.}}{{/each}}</h1>\n',
  })
  expect(findings).toEqual([])
  expect(text['html']).toContain('<h1 class="mine">某区某局2021年')
  expect(text['html']).toContain('<p class="meta">')
  const plain = await prepareText(minimal())
  const builtIn =
    plain.document && (await render(plain.document, { formats: ['fragment'] })).outputs[0]?.bytes
  expect(text['fragment']).toBe(Buffer.from(builtIn ?? []).toString())
})

test('the copied templates print what the built-in ones print, the style with its comments besides', async () => {
  const paths = readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(hbs|css)$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
  const copied = Object.fromEntries(paths.map((path) => [path, readFileSync(join(templates, path))]))
  const more = {
    申请: '{新收: {自然人: 3}}',
    附图: '{图一: {类型: 饼, 数据: {甲: 1, 乙: 2}}}',
    附表: '{附表一 甲: {行: {甲: 1}}}',
    版记: '{抄送: 区委办公室}',
    文号: '某办发〔2022〕3号',
  }
  const { document } = await prepareText(minimal(more), { draft: true })
  const builtIn = document && (await render(document, { formats: ['html', 'fragment'] }))
  const [page, fragment] = (builtIn?.outputs ?? []).map(({ bytes }) => Buffer.from(bytes).toString())
  const { text, findings } = await made(copied, ['html', 'fragment'], more)
  expect(findings).toEqual([])
  expect(text['fragment']).toBe(fragment)
  const bare = (html = '') =>
    html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/report-gen-seal-[0-9a-f]{64}/, '')
  expect(bare(text['html'])).toBe(bare(page))
  expect(text['html']).toContain(readFileSync(join(templates, 'style.css'), 'utf8').trim())
})

test('the same theme and data give the same bytes', async () => {
  const files = { 'partials/note.hbs': '<p>{{text}}</p>', 'style.css': 'p { color: red }' }
  expect((await made(files)).text).toEqual((await made(files)).text)
})

test('fields are printed as text, also in a partial of one’s own; what stands in braces three times is not', async () => {
  const { text } = await made(
    {
      'partials/paragraph.hbs': '{{> words runs=runs}}',
      'partials/words.hbs': '<i>{{#each runs}}{{text}}|{{{text}}}{{/each}}</i>',
    },
    ['html'],
    { 引言: 'a<b>&c' },
  )
  expect(text['html']).toContain('a&lt;b&gt;&amp;')
  expect(text['html']).toContain('|a<b>&')
})

test('an empty file leaves a part out', async () => {
  const { text, findings } = await made({ 'partials/header.hbs': '', 'partials/note.hbs': '{{!-- 不印 --}}' })
  expect(findings).toEqual([])
  expect(text['html']).not.toContain('<header>')
})

describe('a fault is told with file, line and partial', () => {
  const cases: readonly (readonly [
    what: string,
    files: Record<string, string>,
    expected: string,
    words: string,
  ])[] = [
    [
      'a block without end',
      { 'partials/title.hbs': '<h1>\n{{#if units}}x\n</h1>\n' },
      'theme-syntax 我的样式/partials/title.hbs:2:1-6',
      '{{#if}} 没有结束',
    ],
    [
      'the end of another block',
      { 'partials/title.hbs': '{{#if units}}\nx{{/each}}' },
      'theme-syntax 我的样式/partials/title.hbs:1:4-6',
      '{{/each}}',
    ],
    [
      'a brace too few',
      { 'partials/title.hbs': '<h1>\n{{units}</h1>' },
      'theme-syntax 我的样式/partials/title.hbs:2:8-9',
      '读不懂',
    ],
    [
      'an unknown field',
      { 'partials/title.hbs': '<h1>\n  {{unit}}</h1>' },
      'theme-field 我的样式/partials/title.hbs:2:5-9',
      '是不是“units”',
    ],
    [
      'an unknown field that is tested',
      { 'partials/title.hbs': 'x {{#if unit}}x{{/if}}' },
      'theme-field 我的样式/partials/title.hbs:1:9-13',
      'unit',
    ],
    [
      'an unknown field of a word',
      { 'partials/title.hbs': '{{#each units}}{{this.word}}{{/each}}' },
      'theme-field 我的样式/partials/title.hbs:1:18-27',
      'word',
    ],
    [
      'a name that JavaScript knows',
      { 'partials/title.hbs': '<h1>{{constructor}}</h1>' },
      'theme-field 我的样式/partials/title.hbs:1:7-18',
      'constructor',
    ],
    [
      'an unknown helper',
      { 'partials/title.hbs': '{{upper units}}' },
      'theme-helper 我的样式/partials/title.hbs:1:3-8',
      'upper',
    ],
    [
      'an unknown helper in parentheses',
      { 'partials/title.hbs': '{{#if (eq a b)}}{{/if}}' },
      'theme-helper 我的样式/partials/title.hbs:1:8-10',
      'eq',
    ],
    [
      'a helper that talks into the terminal',
      { 'partials/title.hbs': '{{log units}}' },
      'theme-helper 我的样式/partials/title.hbs:1:3-6',
      'log',
    ],
    [
      'a helper with a field too many',
      { 'partials/title.hbs': '{{#each units units}}{{/each}}' },
      'theme-helper 我的样式/partials/title.hbs:1:4-8',
      '2 项',
    ],
    [
      'an unknown decorator',
      { 'partials/title.hbs': '{{#*inlin "a"}}{{/inlin}}' },
      'theme-helper 我的样式/partials/title.hbs:1:5-10',
      'inlin',
    ],
    [
      'an unknown partial',
      { 'partials/title.hbs': '<p>\n{{> notte}}' },
      'theme-partial 我的样式/partials/title.hbs:2:5-10',
      '是不是“note”',
    ],
    [
      'a partial whose name is no field',
      { 'partials/title.hbs': '{{> (lookup . "kind")}}' },
      'theme-field 我的样式/partials/title.hbs:1:6-12',
      '没有字段“kind”',
    ],
    [
      'a partial that needs more',
      { 'partials/title.hbs': '{{> note}}' },
      'theme-field 我的样式/partials/title.hbs:1:5-9',
      '部件“note”要用字段“text”',
    ],
    [
      'a partial inside itself',
      { 'partials/title.hbs': 'x\n{{> title}}' },
      'theme-recursion 我的样式/partials/title.hbs:2:5-10',
      'title → title',
    ],
    [
      'partials inside each other',
      { 'partials/title.hbs': '{{> note}}', 'partials/note.hbs': '{{> title}}' },
      'theme-recursion 我的样式/partials/title.hbs:1:5-9',
      '→',
    ],
    [
      'a partial inside itself, defined on the spot',
      { 'partials/title.hbs': '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}' },
      'theme-recursion 我的样式/partials/title.hbs',
      '没有尽头',
    ],
    ['no seal', { 'page.hbs': '<p>{{title}}</p>' }, 'theme-seal 我的样式/page.hbs', 'seal'],
    [
      'no seal in the fragment',
      { 'fragment.hbs': '{{#each blocks}}{{/each}}' },
      'theme-seal 我的样式/fragment.hbs',
      'seal',
    ],
    ['no theme at all', {}, 'theme-file 我的样式', '我的样式'],
  ]

  test.each(cases)('%s', async (_, files, expected, words) => {
    const { text, findings } = await made(files)
    expect(said(findings)).toEqual([expected])
    expect(`${findings[0]?.message}${findings[0]?.fix}`).toContain(words)
    expect(findings[0]).toMatchObject({ stage: 'reading', severity: 'error' })
    expect(Object.keys(text)).toEqual([])
  })

  test('all that is wrong in all files is told at once', async () => {
    const { findings } = await made({
      'partials/title.hbs': '{{> notte}}{{upper a}}',
      'partials/note.hbs': '{{#if',
      'partials/table.hbs': new TextDecoder('latin1').decode(Buffer.from('ok')),
    })
    expect(findings.map(({ rule }) => rule)).toEqual(['theme-syntax', 'theme-partial', 'theme-helper'])
  })

  test('bytes that are no text', async () => {
    const { findings } = await made({ 'partials/note.hbs': Buffer.from([0xb0, 0xa1]) })
    expect(said(findings)).toEqual(['theme-file 我的样式/partials/note.hbs'])
  })

  test('a broken theme keeps DOCX from nothing', async () => {
    const { text } = await made({ 'fragment/paragraph.hbs': '{{x}}' }, ['html', 'fragment', 'docx'])
    expect(Object.keys(text)).toEqual(['docx'])
  })

  test('the files of a theme come back for printing its findings', async () => {
    const bytes = new TextEncoder().encode(minimal())
    const { otherSources } = await build(
      { path: 'data.yaml', bytes },
      { formats: ['html'], theme: theme({ 'partials/note.hbs': '{{#if' }) },
    )
    expect(otherSources.map(({ path }) => path)).toEqual(['我的样式/partials/note.hbs'])
  })
})

describe('a file that overrides nothing is told, with the one that was probably meant', () => {
  test.each([
    ['note.hbs', 'partials/note.hbs'],
    ['partial/note.hbs', 'partials/note.hbs'],
    ['partials/note.hbs.txt', 'partials/note.hbs'],
    ['partials/notes.hbs', 'partials/note.hbs'],
    ['partials/page.hbs', 'page.hbs'],
    ['styles.css', 'style.css'],
  ])('%s', async (path, meant) => {
    const { findings, text } = await made({ [path]: '', 'style.css': '' })
    expect(said(findings)).toEqual([`theme-file 我的样式/${path}`])
    expect(findings[0]).toMatchObject({ severity: 'warning', fix: `是不是 ${meant}？` })
    expect(Object.keys(text)).toEqual(['html', 'fragment'])
  })
})

test('a partial of one’s own that is used is no such file, nor is one that it defines itself', async () => {
  const { findings, text } = await made({
    'partials/title.hbs': '{{> logo}}{{#*inline "here"}}甲{{/inline}}{{> here}}',
    'partials/logo.hbs': '<b>徽</b>',
  })
  expect(findings).toEqual([])
  expect(text['html']).toContain('<b>徽</b>甲')
})
