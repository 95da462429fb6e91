import { renameSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import type { ChangeAnswer } from '../../src/desk/protocol/answer.ts'
import type { FileView, FolderView } from '../../src/desk/protocol/folder.ts'
import type { DeskState } from '../../src/desk/protocol/state.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { closeDesks, DeskFolder } from './desk-folder.ts'

afterAll(closeDesks)

const ADDRESS = '申请.新收.自然人'
const CHANGE = { kind: 'figure', address: ADDRESS, typed: '2', was: '1' }
const GOOD = minimal({ 申请: '{新收: {自然人: 1}, 结转下年: {自然人: 1}}' })

/** Asks a desk as its pages do. */
function asking(desk: DeskFolder) {
  const url = new URL(desk.url())
  const key = { 'x-desk-key': url.searchParams.get('key') ?? '' }
  const json = { ...key, 'content-type': 'application/json' }
  return {
    async change(file: string): Promise<ChangeAnswer> {
      const body = JSON.stringify({ file, changes: [CHANGE] })
      return (await fetch(new URL('/change', url), { method: 'POST', headers: json, body })).json() as never
    },
    async files(): Promise<readonly FileView[]> {
      const answer = await fetch(new URL('/files', url), { headers: key })
      return ((await answer.json()) as FolderView).files
    },
    /** What a window that opens is told first. */
    async state(file: string): Promise<DeskState> {
      const events = await fetch(new URL(`/events?${new URLSearchParams({ file })}`, url), { headers: key })
      let heard = ''
      for await (const chunk of events.body as never as AsyncIterable<Uint8Array>) {
        heard += new TextDecoder().decode(chunk)
        const data = /^data: (\{.*"run":"[^"].*\})\n\n/m.exec(heard)?.[1]
        if (data) return JSON.parse(data) as DeskState
      }
      throw new Error('the window was told nothing')
    },
  }
}

describe('what cannot be filled in says why, and stays as it is', () => {
  test.each([
    ['a form that nobody knows', GOOD.replace('机关', '版式: 不存在.yaml\n机关'), '不存在.yaml'],
    ['a year without a form', GOOD.replace('年度: 2021', '年度: 1999'), '1999'],
    ['a file of more than 2 MB', `${GOOD}# ${'长'.repeat(700_000)}\n`, '2 MB'],
    ['a file that is no text', '\u0000\u0001', ''],
  ])('%s', async (_, text, words) => {
    const desk = await DeskFolder.of({ 'data.yaml': text, '好.yaml': GOOD })
    const { change, state, files } = asking(desk)
    expect(await change('data.yaml')).toHaveProperty('refused')
    const { broken } = await state('data.yaml')
    expect(broken?.message).toContain(words)
    expect(desk.read('data.yaml')).toBe(text)
    // The others of the folder are none the worse.
    expect(await change('好.yaml')).toHaveProperty('state')
    await expect
      .poll(async () => (await files()).find(({ file }) => file === '好.yaml')?.counts)
      .toBeDefined()
  })
})

test('two files of one report are two: what is typed in one is not in the other', async () => {
  const desk = await DeskFolder.of({ '甲.yaml': GOOD, '甲（副本）.yaml': GOOD })
  const { change, state, files } = asking(desk)
  expect((await files()).map(({ file }) => file)).toEqual(['甲.yaml', '甲（副本）.yaml'])
  expect(await change('甲（副本）.yaml')).toHaveProperty('state')
  expect(desk.read('甲.yaml')).toBe(GOOD)
  expect(desk.read('甲（副本）.yaml')).toBe(GOOD.replace('自然人: 1', '自然人: 2'))
  expect((await state('甲.yaml')).figures[ADDRESS]?.typed).toBe('1')
})

test('a port that is taken is left to who has it', async () => {
  const one = await DeskFolder.of({ 'data.yaml': GOOD })
  const { port } = new URL(one.url())
  const other = await DeskFolder.of({ 'data.yaml': GOOD }, Number(port))
  expect(new URL(other.url()).port).not.toBe(port)
  expect(await asking(one).change('data.yaml')).toHaveProperty('state')
  expect(other.read('data.yaml')).toBe(GOOD)
})

test('a folder that is gone or may not be looked into is no folder without reports: it is said', async () => {
  const desk = await DeskFolder.of({ 'data.yaml': GOOD })
  renameSync(desk.folder, `${desk.folder}.old`)
  const url = new URL(desk.url())
  const answer = await fetch(new URL(`/files${url.search}`, url))
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining(desk.folder)])
  renameSync(`${desk.folder}.old`, desk.folder)
  expect((await asking(desk).files()).map(({ file }) => file)).toEqual(['data.yaml'])
})
