import { afterAll, describe, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

const filled = () => minimal({ 发布日期: '2022-01-20', 申请: '{新收: {自然人: 3}, 结转下年: {自然人: 3}}' })

describe('a date', () => {
  test.each([
    '2023年1月28日',
    '2023.1.28',
    '2023/1/28',
    '2023-1-28',
    '２０２３年０１月２８日',
    ' 2023 年 1 月 28 日 ',
  ])('typed as “%s” is 2023-01-28 in the file', async (given) => {
    const desk = await OpenFile.of(filled())
    const { page } = desk
    for (const name of ['发布日期', '成文日期']) {
      await page.getByLabel(name).fill(given)
      await page.keyboard.press('Tab')
      await expect.poll(() => desk.text).toContain(`${name}: 2023-01-28\n`)
      await expect.poll(() => page.getByLabel(name).inputValue()).toBe('2023-01-28')
    }
    expect(await page.locator('.banner').isHidden()).toBe(true)
    expect(desk.complaints).toEqual([])
  })
})

describe('a value that the file cannot have is told under its field, and the file keeps its own', () => {
  test.each([
    ['发布日期', '2023-02-30', '2 月只有 28 天', '2023-02-28'],
    ['发布日期', '年后', '“年-月-日”的日期', '2023-02-28'],
    ['年度', '今年', '“今年”', '2021'],
  ])('%s: %s', async (name, given, words, good) => {
    const desk = await OpenFile.of(filled())
    const { page } = desk
    const before = desk.text
    const field = page.locator(`.field[data-address="${name}"]`)
    const input = field.locator('input')
    await input.fill(given)
    await page.keyboard.press('Tab')
    await field.locator('.error', { hasText: words }).waitFor()
    expect(await field.locator('.error').textContent()).toContain('没有写进文件')
    expect(await input.inputValue()).toBe(given)
    expect(await input.getAttribute('aria-invalid')).toBe('true')
    expect(desk.text).toBe(before)
    expect(await page.locator('.banner').isHidden()).toBe(true)
    // The rest can be filled in.
    await page.locator('[data-address="申请.新收.商业企业"] input').fill('2')
    await page.keyboard.press('Tab')
    await expect.poll(() => desk.text).toContain('商业企业: 2')
    expect(await desk.violations()).toEqual([])
    await page.getByRole('button', { name: '1 处没有存进文件' }).click()
    await input.and(page.locator(':focus')).waitFor()
    await input.fill(good)
    await page.keyboard.press('Enter')
    await field.locator('.error:empty').waitFor({ state: 'attached' })
    await expect.poll(() => desk.text).toContain(`${name}: ${good}`)
    expect(await page.getByRole('button', { name: '没有存进文件' }).isHidden()).toBe(true)
    expect(desk.complaints).toEqual([])
  })
})

test('the foot of the form is about no cell while another field is filled in', async () => {
  const desk = await OpenFile.of(filled())
  const { page } = desk
  await page.locator('[data-address="申请.新收.自然人"] input').focus()
  await page.locator('.cell-bar .where').waitFor()
  await page.locator('[data-address="文号"] input').focus()
  await expect.poll(() => page.locator('.cell-bar .where').count()).toBe(0)
})
