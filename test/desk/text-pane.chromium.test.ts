import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

const text = minimal({ 申请: '{新收: {自然人: 28}, 结转下年: {自然人: 28}}' })

async function openedAt(file: string): Promise<OpenFile> {
  const desk = await OpenFile.of(file)
  await desk.turnTo('text')
  await desk.page.locator('.cm-content').click()
  return desk
}

test('what is typed is in the file after a pause, and what others save appears with the cursor at its words', async () => {
  const desk = await openedAt(text)
  const { page } = desk
  await page.keyboard.press('Control+End')
  await page.keyboard.type('# 写在末尾')
  await expect.poll(() => desk.text).toBe(`${text}# 写在末尾`)
  desk.save(`# 写在开头\n${desk.text}`)
  await page.locator('.cm-line', { hasText: '写在开头' }).waitFor()
  await page.keyboard.type('，接着写')
  await expect.poll(() => desk.text).toBe(`# 写在开头\n${text}# 写在末尾，接着写`)
  expect(await desk.violations()).toEqual([])
  expect(desk.complaints).toEqual([])
})

test('line ends and byte order mark stay as the file has them', async () => {
  const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`
  const desk = await openedAt(windows)
  await desk.page.keyboard.press('Control+End')
  await desk.page.keyboard.type('# 末尾')
  await expect.poll(() => desk.text).toBe(`${windows}# 末尾`)
})

test('where both have changed the file, both texts are shown and the reader chooses', async () => {
  const desk = await openedAt(text)
  const { page } = desk
  await page.keyboard.press('Control+End')
  // The pane looks for what others save whenever it hears of it; it must not have by then.
  await page.route('**/text?*', (route) => route.abort())
  await page.keyboard.type('# 这里')
  desk.save(text.replace('某局', '某某局'))
  await page.unroute('**/text?*')
  await page.locator('.text-conflict ins', { hasText: '这里' }).waitFor()
  expect(desk.text).toBe(text.replace('某局', '某某局'))
  await page.getByRole('button', { name: '用文件里的' }).click()
  await page.locator('.cm-line', { hasText: '某某局' }).waitFor()
  expect(await page.locator('.cm-content').textContent()).not.toContain('这里')
})

test('a file that does not parse is shown with its fault and mended here', async () => {
  const broken = text.replace('机关: 某区某局', '机关: [某区某局')
  const desk = await openedAt(broken)
  const { page } = desk
  await page.locator('.fault button').click()
  await page.locator('.cm-lint-marker-error').first().waitFor()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.type(']')
  await expect.poll(() => desk.text).toBe(text.replace('机关: 某区某局', '机关: [某区某局]'))
  expect(desk.complaints).toEqual([])
})

test('keys of the form are offered with their official labels, and references after double braces', async () => {
  const desk = await openedAt(text)
  const { page } = desk
  await page.keyboard.press('Control+End')
  await page.keyboard.type('成')
  // The editor takes no key for a choice just after the list opened: a list that came late would be passed over.
  await page.locator('.cm-completionLabel', { hasText: '成文日期' }).click()
  await page.keyboard.type('2022-01-20')
  await expect.poll(() => desk.text).toContain('成文日期: 2022-01-20')
  await page.keyboard.press('Enter')
  await page.keyboard.type('附注: ')
  await page.keyboard.insertText('{{新收')
  await page.keyboard.press('Control+Space')
  await page.locator('.cm-completionDetail', { hasText: '28' }).first().waitFor()
})

test('markup in the file runs nothing', async () => {
  const attack = '<img src=x onerror=alert(1)><script>alert(1)</script>'
  const desk = await openedAt(
    minimal({ 引言: JSON.stringify(attack), 申请: `{新收: {自然人: "${attack}"}}` }),
  )
  await desk.page.locator('.cm-lint-marker').first().hover()
  await desk.page.locator('.cm-tooltip-lint').waitFor()
  await desk.turnTo('checks')
  await desk.page.locator('#panel-checks .findings > li').first().waitFor()
  expect(desk.complaints).toEqual([])
})
