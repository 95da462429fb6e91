import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fileOnDisk } from '../../src/cli/desk/file-on-disk.ts'
import { environmentError } from '../../src/cli/exit-codes.ts'
import type { FileOnDisk } from '../../src/desk/files.ts'
import type { ChangeAnswer } from '../../src/desk/protocol/answer.ts'
import type { Change } from '../../src/desk/protocol/change.ts'
import type { DeskState } from '../../src/desk/protocol/state.ts'
import { ReportFile } from '../../src/desk/report-file.ts'
import type { News } from '../../src/preview/maker.ts'

const TEXT = '年度: 2025\n机关: 某局\n申请: {新收: {自然人: 1}}\n'
const CHANGE: Change = { kind: 'figure', address: '申请.新收.自然人', typed: '2', was: '1' }

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function file(text = TEXT): { path: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'report-gen-desk-'))
  folders.push(folder)
  const path = join(folder, 'data.yaml')
  writeFileSync(path, text)
  return { path, folder }
}

/** An open file with the last state that its windows were told. */
async function open(disk: FileOnDisk) {
  let told: DeskState | undefined
  const hear = (news: News) => {
    if (news.kind === 'read') told = (news.told?.state as DeskState | undefined) ?? told
    if (news.kind === 'finished') told = (news.state as DeskState | undefined) ?? told
  }
  const file = new ReportFile(disk, 'test', hear)
  await file.begin()
  const ask = (name: string, about?: unknown) => file.ask(name, about) as Promise<ChangeAnswer>
  return { file, ask, state: () => told, change: () => ask('change', { changes: [CHANGE] }) }
}

const journals = (folder: string) => readdirSync(folder).filter((name) => name.includes('.desk-'))

describe('what could not be written is told, kept beside the file, and written when it can be', () => {
  test.each<[string, (path: string) => void, (path: string) => void]>([
    ['a file that was made read-only', (path) => chmodSync(path, 0o444), (path) => chmodSync(path, 0o644)],
    [
      'a file that was renamed',
      (path) => renameSync(path, `${path}.old`),
      (path) => renameSync(`${path}.old`, path),
    ],
    ['a file that was removed', (path) => rmSync(path), (path) => writeFileSync(path, TEXT)],
    [
      'a file that a folder has taken the place of',
      (path) => {
        renameSync(path, `${path}.old`)
        mkdirSync(path)
      },
      (path) => {
        rmSync(path, { recursive: true })
        renameSync(`${path}.old`, path)
      },
    ],
  ])('%s', async (_, spoil, mend) => {
    const { path, folder } = file()
    const { file: opened, change, ask, state } = await open(fileOnDisk(path))
    spoil(path)
    expect(await change()).toHaveProperty('refused')
    expect(state()?.unsaved).toContain('填的内容还留着')
    expect(state()?.kept).toEqual([CHANGE])
    expect(journals(folder)).toHaveLength(1)
    mend(path)
    expect(await ask('retry')).toHaveProperty('state')
    opened.close()
    expect(readFileSync(path, 'utf8')).toBe(TEXT.replace('自然人: 1', '自然人: 2'))
    expect(journals(folder)).toEqual([])
    expect(state()?.unsaved).toBeUndefined()
  })

  test('a full disk', async () => {
    const { path } = file()
    let isFull = true
    const disk = fileOnDisk(path)
    const full = () => Promise.reject(environmentError('磁盘已满'))
    const {
      file: opened,
      change,
      ask,
      state,
    } = await open({
      ...disk,
      replace: (read, bytes) => (isFull ? full() : disk.replace(read, bytes)),
      journal: { ...disk.journal, write: full },
    })
    expect(await change()).toEqual({ refused: '磁盘已满' })
    expect(state()).toMatchObject({ kept: [CHANGE], unsaved: expect.stringContaining('磁盘已满') })
    isFull = false
    await ask('retry')
    opened.close()
    expect(readFileSync(path, 'utf8')).toContain('自然人: 2')
  })

  test('by a run that was killed: it is there when the file is opened again', async () => {
    const { path, folder } = file()
    writeFileSync(join(folder, '.data.yaml.desk-1'), JSON.stringify([CHANGE]))
    writeFileSync(join(folder, '.data.yaml.desk-2~'), '[{"kind":"fig')
    const { file: opened } = await open(fileOnDisk(path))
    opened.close()
    expect(readFileSync(path, 'utf8')).toContain('自然人: 2')
    expect(journals(folder)).toEqual([])
  })

  test('unless somebody else has changed the same value since: then both are told', async () => {
    const { path, folder } = file(TEXT.replace('自然人: 1', '自然人: 9'))
    writeFileSync(join(folder, '.data.yaml.desk-1'), JSON.stringify([CHANGE]))
    const { file: opened, ask, state } = await open(fileOnDisk(path))
    expect(readFileSync(path, 'utf8')).toContain('自然人: 9')
    expect(state()?.kept).toEqual([CHANGE])
    expect(await ask('retry')).toEqual({ conflicts: [{ change: CHANGE, now: '9' }] })
    await ask('discard')
    opened.close()
    expect(state()?.unsaved).toBeUndefined()
    expect(journals(folder)).toEqual([])
  })
})

test('a file that does not parse is read-only at its last good state, until it does', async () => {
  const { path } = file()
  const { file: opened, change, state } = await open(fileOnDisk(path))
  writeFileSync(path, `${TEXT}坏: [\n`)
  expect(await change()).toHaveProperty('refused')
  await opened.begin()
  expect(state()?.locked).toContain('格式错误')
  expect(state()?.figures['申请.新收.自然人']).toMatchObject({ text: '1' })
  writeFileSync(path, TEXT)
  await opened.begin()
  expect(state()?.locked).toBeUndefined()
  opened.close()
})

test('a wrong value is shown as it is typed, with its finding at its cell, and can be changed again', async () => {
  const { path } = file(TEXT.replace('自然人: 1', '自然人: 12件'))
  const { file: opened, ask, state } = await open(fileOnDisk(path))
  expect(state()?.figures['申请.新收.自然人']).toMatchObject({ typed: '12件', severity: 'error' })
  await ask('change', { changes: [{ ...CHANGE, was: '12件' }] })
  opened.close()
  expect(readFileSync(path, 'utf8')).toBe(TEXT.replace('自然人: 1', '自然人: 2'))
})

describe('a file that never was read whole opens its form when the fault is in what is printed besides', () => {
  test.each([
    ['a picture that is not there', '附图: {图一: {图片: ./没有.png, 说明: 大厅}}', '附图.图一.图片'],
    ['a chart of a form that there is none of', '附图: {图一: {类型: 星, 数据: {甲: 1}}}', '附图.图一.类型'],
    ['a chart of a figure that there is none of', '附图: {图一: {类型: 环, 数据: {甲: 没有}}}', undefined],
    ['attachments that are no list', '附件: 统计表', undefined],
  ])('%s', async (_, besides, field) => {
    const text = `${TEXT}${besides}\n`
    const { path } = file(text)
    const { file: opened, ask, change, state } = await open(fileOnDisk(path))
    expect(state()?.locked).toBeUndefined()
    expect(state()?.figures['申请.新收.自然人']).toMatchObject({ text: '1', typed: '1' })
    expect(await ask('form')).toMatchObject({ sections: expect.arrayContaining([expect.anything()]) })
    expect(state()?.counts.error).toBeGreaterThan(0)
    expect(state()?.broken?.message).toMatch(/图|附件/)
    if (field !== undefined) expect(Object.keys(state()?.fields ?? {})).toContain(field)
    expect(await change()).toHaveProperty('state')
    opened.close()
    expect(readFileSync(path, 'utf8')).toBe(text.replace('自然人: 1', '自然人: 2'))
  })
})
