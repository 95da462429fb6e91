import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { closeBrowser, expectQuiet, openDeskWindow, saved } from './in-browser.ts'
import { mayMount, SmallDisk } from './small-disk.ts'

afterAll(closeBrowser)

const ADDRESS = '申请.新收.自然人'

describe.skipIf(!mayMount)('on a disk that is full (left out where none may be mounted)', () => {
  test('what is typed is said not to be saved, kept, given as a file, and saved by itself when there is room', async () => {
    const disk = await SmallDisk.of(minimal({ 申请: '{新收: {自然人: 1}}' }))
    const url = new URL('/edit', disk.url)
    url.search = new URLSearchParams({
      file: 'data.yaml',
      key: disk.url.searchParams.get('key') ?? '',
    }).toString()
    const window = await openDeskWindow(url.href)
    const { page, cell } = window
    await cell(ADDRESS).fill('2')
    await page.keyboard.press('Tab')
    await saved(window)
    const before = disk.text
    expect(before).toContain('新收: {自然人: 2}')
    disk.fill()
    await cell(ADDRESS).fill('3')
    await page.keyboard.press('Tab')
    await page.locator('.banner', { hasText: '没有保存下来' }).getByText('磁盘已满').waitFor()
    await cell('申请.新收.商业企业').fill('4')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: '存成文件' }).waitFor()
    expect(await cell(ADDRESS).inputValue()).toBe('3')
    expect(disk.text).toBe(before)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存成文件' }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toBe('申请.新收.自然人: 3\n申请.新收.商业企业: 4\n')
    disk.makeRoom()
    await expect.poll(() => disk.text).toBe(before.replace('自然人: 2', '自然人: 3, 商业企业: 4'))
    await expect.poll(() => page.locator('.banner').isHidden()).toBe(true)
    expect(disk.files).toEqual(['data.yaml'])
    expectQuiet(window)
  })

  test('the file is old or new and never cut, however little room there is', async () => {
    const words = '本年度主动公开政府信息，及时更新。'.repeat(200)
    const text = (value: number) => minimal({ 总体情况: words, 申请: `{新收: {自然人: ${value}}}` })
    const disk = await SmallDisk.of(text(0))
    let refused = 0
    for (let left = 0; left <= 8; left++) {
      disk.fill(left)
      const change = { kind: 'figure', address: ADDRESS, typed: String(left + 1), was: String(left) }
      const answer = await disk.ask('/change', { changes: [change] })
      if ('refused' in answer) refused++
      expect(disk.text).toBe(text('refused' in answer ? left : left + 1))
      disk.makeRoom()
      await disk.ask('/retry')
      expect(disk.text).toBe(text(left + 1))
    }
    expect(refused).toBeGreaterThan(2)
    expect(disk.files).toEqual(['data.yaml'])
  })
})
