import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

test('undo and redo say what they made different, and why there is nothing to undo', async () => {
  const desk = await OpenFile.of(minimal({ 申请: '{新收: {自然人: 3}, 予以公开: {自然人: 3}}' }))
  const { page } = desk
  const told = (words: string) => page.locator('#status', { hasText: words }).waitFor()
  const undo = page.getByRole('button', { name: '撤销', exact: true })
  const redo = page.getByRole('button', { name: '重做', exact: true })
  expect(await undo.getAttribute('title')).toContain('这次打开程序以后')

  await page.locator('[data-address="申请.新收.自然人"] input').fill('5')
  await page.keyboard.press('Enter')
  await expect.poll(() => desk.text).toContain('新收: {自然人: 5}')
  await undo.click()
  await told('已撤销：“一、本年新收政府信息公开申请数量；申请人情况，自然人”现在是 3')
  await redo.click()
  await told('已重做：“一、本年新收政府信息公开申请数量；申请人情况，自然人”现在是 5')

  await page.getByLabel('发文字号').first().fill('某办发〔2022〕3号')
  await page.keyboard.press('Enter')
  await expect.poll(() => desk.text).toContain('某办发')
  await undo.click()
  await told('已撤销：“发文字号”现在空着')

  await desk.turnTo('prose')
  await page.locator('textarea').first().fill('换了一段。')
  await expect.poll(() => desk.text).toContain('换了一段')
  await undo.click()
  await told('已撤销：“引言”的文字')
  expect(desk.complaints).toEqual([])
})
