import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow, pasteBlock, saved } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

const FILE = 'data.yaml'

test('a file that is broken elsewhere leaves the form as it was, to be read; it is filled in again when that is mended', async () => {
  const text = minimal({ 申请: '{新收: {自然人: 3}, 结转下年: {自然人: 3}}' })
  const desk = await DeskFolder.of({ [FILE]: text })
  const window = await openDeskWindow(desk.url(FILE))
  const { page, cell } = window
  await cell('申请.新收.自然人').waitFor()
  desk.save(FILE, `${text}申请2: [\n`)
  await page.locator('.banner pre').waitFor()
  expect(await cell('申请.新收.自然人').inputValue()).toBe('3')
  expect(await cell('申请.新收.自然人').getAttribute('readonly')).not.toBeNull()
  desk.save(FILE, text.replace('自然人: 3', '自然人: 4'))
  await expect.poll(() => cell('申请.新收.自然人').inputValue()).toBe('4')
  expect(await page.locator('.banner').isHidden()).toBe(true)
  expect(await cell('申请.新收.自然人').getAttribute('readonly')).toBeNull()
  expectQuiet(window)
})

test('what cannot be saved is said, kept, given as a file, and saved when that is possible again', async () => {
  const desk = await DeskFolder.of({ [FILE]: minimal() })
  const window = await openDeskWindow(desk.url(FILE))
  const { page, cell } = window
  const before = desk.read(FILE)
  desk.fault = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  await cell('申请.新收.自然人').fill('5')
  await page.keyboard.press('Tab')
  await page.locator('.banner', { hasText: '没有保存下来' }).waitFor()
  expect(await cell('申请.新收.自然人').inputValue()).toBe('5')
  expect(desk.read(FILE)).toBe(before)
  await page.locator('#status', { hasText: '没有保存下来' }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成文件' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toBe('申请.新收.自然人: 5\n')
  desk.fault = undefined
  await page.getByRole('button', { name: '再存一次' }).click()
  await expect.poll(() => desk.read(FILE)).toContain('自然人: 5')
  await expect.poll(() => page.locator('.banner').isHidden()).toBe(true)
})

test('the whole form is pasted from a published page, table by table', async () => {
  const row = (n: number) => `{自然人: ${n}, 商业企业: 1, 科研机构: 2, 法律服务机构: 3}`
  const published = minimal({
    主动公开:
      '{规章: {制发: 1, 废止: 0, 有效: 9}, 行政许可: {处理决定: 120}, 行政事业性收费: {金额: "52.60"}}',
    申请: `{新收: ${row(28)}, 予以公开: ${row(20)}, 不予公开: {国家秘密: {自然人: 5}}, 结转下年: {自然人: 3}}`,
    复议诉讼: '{行政复议: {结果维持: 2}}',
  })
  const { outputs } = await build(
    { path: FILE, bytes: new TextEncoder().encode(published) },
    { formats: ['html'], draft: true },
  )
  const tables = new TextDecoder().decode(outputs[0]?.bytes).match(/<table[\s\S]*?<\/table>/g) ?? []
  const desk = await DeskFolder.of({ [FILE]: minimal() })
  const window = await openDeskWindow(desk.url(FILE))
  await window.cell('申请.新收.自然人').focus()
  for (const html of tables) {
    const before = desk.read(FILE)
    await pasteBlock(window, { text: '…', html })
    await expect.poll(() => desk.read(FILE)).not.toBe(before)
    await saved(window)
  }
  const figures = async (text: string) => {
    const { read } = await prepareText(text, { draft: true })
    return [...(read?.report.figures ?? [])].map(([address, figure]) => `${address} ${figure.text}`)
  }
  expect(await figures(desk.read(FILE))).toEqual(await figures(published))
})
