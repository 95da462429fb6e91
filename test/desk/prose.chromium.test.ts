import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

const tables = {
  申请: '{新收: {自然人: 28, 商业企业: 3}, 予以公开: {自然人: 20}, 部分公开: {自然人: 8, 商业企业: 3}}',
}

async function openedAt(more: Record<string, string>, others = {}): Promise<OpenFile> {
  const desk = await OpenFile.of(minimal({ ...tables, ...more }), others)
  await desk.turnTo('prose')
  return desk
}

const area = (page: Page, section: string) => page.locator(`#prose-${section}`)

/** The section's prose in the file. */
function prose(desk: OpenFile, section: string): string {
  const [, rest = ''] = desk.text.split(`${section}: |\n`)
  return (
    rest
      .split(/\n(?=\S)/)[0]
      ?.replaceAll(/^ {2}/gm, '')
      .trimEnd() ?? ''
  )
}

test('a finding far down in a text is led to where it stands', async () => {
  const lines = Array.from(
    { length: 60 },
    (_, at) => `  第${at + 1}段说主动公开、政府信息管理、平台建设、监督保障。`,
  )
  const desk = await openedAt({ 总体情况: `|\n${lines.join('\n')}\n  依申请公开：新收申请41件。` })
  const { page } = desk
  await desk.turnTo('checks')
  await page.getByRole('button', { name: /41/ }).first().click()
  const box = area(page, '总体情况')
  await expect.poll(() => page.evaluate('document.activeElement.selectionStart')).toBeGreaterThan(1000)
  const bottom = await box.evaluate((own) => own.getBoundingClientRect().bottom)
  expect(bottom).toBeLessThan(720)
  expect(bottom).toBeGreaterThan(100)
})

test('a double click into what is to be filled in chooses it with its brackets', async () => {
  const desk = await openedAt({ 总体情况: '|\n  （一）主动公开。（请填写）' })
  const { page } = desk
  const box = area(page, '总体情况')
  await box.click({ clickCount: 2, position: { x: 190, y: 24 } })
  await page.keyboard.insertText('公开26条。')
  expect(await box.inputValue()).toBe('（一）主动公开。公开26条。')
})

test('five references are put in by keyboard alone, in the midst of typing', async () => {
  const desk = await openedAt({ 总体情况: '|\n  主动公开、政府信息管理、平台建设、监督保障。' })
  const { page } = desk
  const refer = async (words: string, presses = 0) => {
    await page.keyboard.press('F2')
    await page.keyboard.type(words)
    for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  await area(page, '总体情况').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('依申请公开：自然人')
  await refer('新收 自然人')
  await page.keyboard.insertText('件，企业')
  await refer('新收 商业企业')
  await page.keyboard.insertText('件，予以公开')
  await refer('予以公开 自然人')
  await page.keyboard.insertText('件，部分公开')
  await refer('部分公开 自然人')
  await page.keyboard.insertText('件和')
  await refer('部分公开 商业企业')
  await page.keyboard.insertText('件。')
  await expect
    .poll(() => prose(desk, '总体情况'))
    .toMatch(
      /依申请公开：自然人\{\{申请\.新收\.自然人\}\}件，企业\{\{申请\.新收\.商业企业\}\}件，予以公开\{\{申请\.予以公开\.自然人\}\}件，部分公开\{\{申请\.部分公开\.自然人\}\}件和\{\{申请\.部分公开\.商业企业\}\}件。$/,
    )
  expect(await page.evaluate('document.activeElement.id')).toBe('prose-总体情况')
  expect(await desk.violations()).toEqual([])
  expect(desk.complaints).toEqual([])
})

test('a number under the cursor is held against the tables, and mended from there', async () => {
  const desk = await openedAt({
    总体情况: '全年新收申请30件。主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
  })
  const { page } = desk
  await area(page, '总体情况').focus()
  await page.keyboard.press('Home')
  for (let press = 0; press < 7; press++) await page.keyboard.press('ArrowRight')
  await page.locator('.number-box .differs', { hasText: '31' }).waitFor()
  expect(await desk.violations()).toEqual([])
  await page.locator('.number-box', { hasText: '框里会换成 {{申请.新收}}，不用改它；印出来是 31' }).waitFor()
  await page.getByRole('button', { name: '改成取自表中' }).click()
  await expect.poll(() => desk.text).toContain('全年新收申请{{申请.新收}}件。')
  await page.locator('.number-box .agrees', { hasText: '31' }).waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.text).toContain('全年新收申请30件。')
})

test('topics that are still missing are told, and gone when they are written', async () => {
  const desk = await openedAt({ 其他事项: '没有。' })
  const { page } = desk
  const missing = page.locator('.prose-section', { has: area(page, '其他事项') }).locator('.missing')
  await missing.waitFor()
  await area(page, '其他事项').fill('本年度未收取信息处理费。')
  await expect.poll(() => missing.isVisible()).toBe(false)
})

test('last year’s text stands beside the section that is written in', async () => {
  const desk = await openedAt(
    { 上年: './2020.yaml' },
    { '2020.yaml': minimal({ 问题及改进: '上年的问题和改进。' }, 2020) },
  )
  const { page } = desk
  await area(page, '问题及改进').focus()
  const beside = page.locator('.beside', { hasText: '上年的问题和改进。' })
  await expect.poll(() => beside.isVisible()).toBe(true)
})

test('where an editor has changed the same section, both are shown and nothing is lost', async () => {
  const desk = await openedAt({ 问题及改进: '问题。' })
  const { page } = desk
  await area(page, '问题及改进').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('这里写的。')
  desk.save(desk.text.replace('问题及改进: 问题。', '问题及改进: 问题。那里写的。'))
  await page.locator('.conflict .differences ins', { hasText: '这' }).waitFor()
  expect(desk.text).toContain('问题。那里写的。')
  expect(await area(page, '问题及改进').inputValue()).toBe('问题。这里写的。')
  expect(await desk.violations()).toEqual([])
  await page.locator('.conflict button', { hasText: '用这里填的' }).click()
  await expect.poll(() => desk.text).toContain('问题。这里写的。')
  expect(desk.complaints).toEqual([])
})

test('a half-typed reference does not take what is typed away', async () => {
  const desk = await openedAt({ 问题及改进: '问题。' })
  const { page } = desk
  await area(page, '问题及改进').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('共{{申请.新')
  await expect.poll(() => desk.text).toContain('共{{申请.新')
  await page.keyboard.insertText('收}}件。')
  await expect.poll(() => desk.text).toContain('共{{申请.新收}}件。')
  expect(await area(page, '问题及改进').inputValue()).toBe('问题。共{{申请.新收}}件。')
  expect(await page.locator('.conflicts').isVisible()).toBe(false)
})

test('markup in names, prose and labels runs nothing', async () => {
  const attack = '<img src=x onerror=alert(1)><script>alert(1)</script>'
  const desk = await openedAt({
    总体情况: JSON.stringify(`${attack} 新收申请30件。`),
    附表: `{${JSON.stringify(attack.slice(0, 28))}: {列: [${JSON.stringify('<b>列</b>')}], 行: {${JSON.stringify('<i>行</i>')}: [1]}}}`,
  })
  const { page } = desk
  await page.locator('#palette-search').fill('<i>')
  await page.locator('#palette-list li', { hasText: '<i>行</i>' }).waitFor()
  await area(page, '总体情况').focus()
  expect(await page.locator('#palette-list i, #palette-list b b').count()).toBe(0)
  expect(desk.complaints).toEqual([])
})

test('under references the paragraph stands as it will be printed, with the figures marked', async () => {
  const desk = await openedAt({
    总体情况:
      '|\n  新收申请{{申请.新收}}件。\n  予以公开{{申请.予以公开}}件，主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
  })
  const { page } = desk
  const printed = page.locator('.prose-section', { has: area(page, '总体情况') }).locator('.printed')
  await expect.poll(() => printed.textContent()).toBe('印出来：新收申请31件。')
  expect(await printed.locator('mark').allTextContents()).toEqual(['31'])
  await area(page, '总体情况').focus()
  await page.keyboard.press('Control+End')
  await expect.poll(() => printed.textContent()).toMatch(/^印出来：予以公开20件，/)
  await page.keyboard.insertText('共{{申请.新收.自然人}}件。')
  await expect.poll(() => printed.locator('mark').allTextContents()).toEqual(['20', '28'])
  expect(await desk.violations()).toEqual([])
  expect(desk.complaints).toEqual([])
})

test.each([
  ['13万元', '与表中一致：12.5万元', '改成取自表中', '{{主动公开.行政事业性收费.金额}}万元'],
  ['100000元', '与表中不同，表中是 12.5万元', '改成取自表中', '{{主动公开.行政事业性收费.金额}}万元'],
  ['12.5元', '与表中不同，表中是 12.5万元', '改成 12.5万', '12.5万元'],
])(
  'of money %s is told in the unit of the table and replaced with it',
  async (typed, told, button, becomes) => {
    const desk = await openedAt({
      主动公开: '{行政事业性收费: {金额: 12.5}}',
      总体情况: `|\n  行政事业性收费${typed}。`,
    })
    const { page } = desk
    await area(page, '总体情况').focus()
    await page.keyboard.press('Control+Home')
    for (const _ of '行政事业性收费1') await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('.number-box').innerText()).toContain(told)
    await page.getByRole('button', { name: button }).click()
    await expect.poll(() => prose(desk, '总体情况')).toBe(`行政事业性收费${becomes}。`)
    expect(desk.complaints).toEqual([])
  },
)

test('the palette opens anew without the words that were looked for', async () => {
  const desk = await openedAt({})
  const { page } = desk
  await area(page, '总体情况').focus()
  await page.keyboard.press('F2')
  await page.keyboard.type('收到申请')
  await page.locator('#palette-list li').first().filter({ hasText: '31' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  expect(await page.locator('#palette-search').inputValue()).toBe('')
})
