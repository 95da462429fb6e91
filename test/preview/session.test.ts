import { expect, test } from 'vitest'
import type { BuildInput } from '../../src/pipeline/input.ts'
import { previewState } from '../../src/preview/preview-state.ts'
import { Session } from '../../src/preview/session.ts'
import type { ThemeFiles } from '../../src/template/theme-files.ts'
import { minimal } from '../helpers/prepare-text.ts'

/** A session whose files are made up. */
function sessionOf(text: () => string, more: Partial<BuildInput> = {}) {
  return new Session({
    path: 'data.yaml',
    read: async () => ({ path: 'data.yaml', bytes: new TextEncoder().encode(text()), ...more }),
    explain: (error) => `不行：${error instanceof Error ? error.message : error}`,
  })
}

test('a reading counts as new when it is; a page counts as new when it looks different', async () => {
  let text = minimal()
  const session = sessionOf(() => text)
  expect([await session.refresh(), session.revision]).toEqual([true, 1])
  expect([await session.refresh(), session.revision]).toEqual([false, 1])
  text = `${minimal()}# 一句注释\n`
  expect([await session.refresh(), session.revision]).toEqual([true, 1])
  text = minimal({ 引言: '第二稿' })
  expect([await session.refresh(), session.revision]).toEqual([true, 2])
})

test('whatever else comes with the file counts, to the byte', async () => {
  const more = { readFile: async () => undefined, beside: { bytes: Buffer.from('甲') } }
  const session = sessionOf(() => minimal(), more)
  expect([await session.refresh(), await session.refresh()]).toEqual([true, false])
  more.beside = { bytes: Buffer.from('甲') }
  expect(await session.refresh()).toBe(false)
  more.beside = { bytes: Buffer.from('乙') }
  expect(await session.refresh()).toBe(true)
})

test('lines follow the file also when the page stays the same', async () => {
  let text = minimal({ 申请: '{新收: {自然人: ~}}' })
  const session = sessionOf(() => text)
  const line = () => previewState(session, '').findings.find(({ rule }) => rule === 'blank-cell')?.at?.text
  await session.refresh()
  expect(line()).toBe('data.yaml:6:16')
  text = `# 一句注释\n${text}`
  await session.refresh()
  expect(line()).toBe('data.yaml:7:16')
})

test('a doubt of an import is told at its line until its comment is deleted', async () => {
  const comment = '  # 导入：原文“251000元”，按本表的单位记为25.1，请核对\n'
  let text = minimal({ 主动公开: `\n${comment}  行政事业性收费: {金额: "25.1"}` })
  const session = sessionOf(() => text)
  const doubts = () => previewState(session, '').findings.filter(({ rule }) => rule === 'import-doubt')
  await session.refresh()
  expect(doubts()).toMatchObject([
    { message: '原文“251000元”，按本表的单位记为25.1，请核对', at: { text: 'data.yaml:7:3' } },
  ])
  text = text.replace(comment, '')
  await session.refresh()
  expect(doubts()).toEqual([])
})

test('what goes wrong outside of the data is told, once, and is over with the next good reading', async () => {
  let fails = false
  const session = sessionOf(() => {
    if (fails) throw new Error('盘没了')
    return minimal()
  })
  await session.refresh()
  fails = true
  expect([await session.refresh(), await session.refresh()]).toEqual([true, false])
  expect(previewState(session, '')).toMatchObject({
    revision: 1,
    findings: [],
    broken: { message: '不行：盘没了' },
  })
  fails = false
  expect(await session.refresh()).toBe(true)
  expect(previewState(session, '').broken).toBeUndefined()
})

test('a file beside it that cannot be read is told too', async () => {
  const session = sessionOf(() => minimal({ 版式: './ours.yaml' }), {
    readFile: async () => {
      throw new Error('没有权限')
    },
  })
  await session.refresh()
  expect(session.failure).toBe('不行：没有权限')
  expect(session.watched.map((path) => path.split(/[/\\]/).at(-1))).toEqual(['data.yaml', 'ours.yaml'])
})

test('a theme counts to the byte, a broken one leaves the page, and its files are watched', async () => {
  let title = '<h1>甲</h1>'
  const files = (): ThemeFiles['files'] => new Map([['partials/title.hbs', Buffer.from(title)]])
  const session = new Session({
    path: '年报/data.yaml',
    read: async () => ({ path: '年报/data.yaml', bytes: new TextEncoder().encode(minimal()) }),
    theme: { folder: '样式', read: async () => ({ folder: '样式', files: files() }) },
    explain: String,
  })
  expect([await session.refresh(), await session.refresh(), session.revision]).toEqual([true, false, 1])
  title = '<h1>{{unit}}</h1>'
  expect([await session.refresh(), session.revision, session.isCurrent]).toEqual([true, 1, false])
  const { broken, findings } = previewState(session, '')
  expect(broken).toMatchObject({ at: { text: '样式/partials/title.hbs:1:7' }, excerpt: { marked: 'unit' } })
  expect(findings.map(({ rule }) => rule)).toEqual(['theme-field'])
  // Named as from the current folder, unlike what the data file names.
  expect(decodeURIComponent(broken?.at?.href ?? '')).not.toContain('年报')
  title = '<h1>乙</h1>'
  expect([await session.refresh(), session.revision, session.isCurrent]).toEqual([true, 2, true])
  expect(previewState(session, '').broken).toBeUndefined()
  const watched = session.watched.map((path) => path.replaceAll('\\', '/'))
  for (const file of ['样式/partials/title.hbs', '样式/partials/note.hbs', '样式/style.css'])
    expect(watched.filter((path) => path.endsWith(`/${file}`))).not.toEqual([])
})
