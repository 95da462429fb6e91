import { afterAll, describe, expect, test } from 'vitest'
import { isSum } from '../../src/form/sums.ts'
import { addressOf, cellPaths } from '../../src/form/tree.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'
import { expectQuiet, pasteBlock, saved } from './in-browser.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

/** The figures of a data file as printed, by address. */
async function figuresOf(text: string): Promise<ReadonlyMap<string, string>> {
  const { read } = await prepareText(text, { draft: true })
  return new Map([...(read?.report.figures ?? [])].map(([address, figure]) => [address, figure.text]))
}

test('the whole 2021 form is typed cell by cell, by keyboard alone', async () => {
  const window = await OpenFile.of()
  const { page } = window
  const { read } = await prepareText(minimal())
  const due = new Map<string, string>()
  for (const section of read?.report.form.sections ?? [])
    for (const { row, column } of section.table ? cellPaths(section.table) : [])
      if (!isSum(row) && !isSum(column)) due.set(addressOf(section, row, column), String(due.size % 7))
  await page.locator('.paper table input').first().focus()
  const focused = () =>
    page.evaluate<string | undefined>(`document.activeElement.closest('[data-address]')?.dataset.address`)
  for (const [address, figure] of due) {
    expect(await focused()).toBe(address)
    await page.keyboard.type(figure)
    await page.keyboard.press('Tab')
  }
  await saved(window)
  const figures = await figuresOf(window.text)
  expect([...due].filter(([address, figure]) => figures.get(address) !== figure)).toEqual([])
  const total = await page.locator('[data-address="申请.新收.总计"]').textContent()
  expect(total).toBe(figures.get('申请.新收.总计'))
  expectQuiet(window)
})

test('what adds rows to a table is passed by Tab from its last cell, and come to by Shift+Tab from the next', async () => {
  const window = await OpenFile.of()
  const { page, cell } = window
  const offer = page.locator('.paper section', { has: cell('主动公开.规章.制发') }).locator('summary')
  await cell('主动公开.行政事业性收费.金额').press('Tab')
  await page.locator('[data-address="申请.新收.自然人"] input:focus').waitFor()
  await page.keyboard.press('Shift+Tab')
  await offer.and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Enter')
  await cell('主动公开.行政事业性收费.金额').press('Tab')
  await offer.and(page.locator(':focus')).waitFor()
  expectQuiet(window)
})

test('a total and a broken 勾稽 are there as soon as a figure is, and go when it is mended by its finding', async () => {
  const window = await OpenFile.of(minimal({ 申请: '{新收: {自然人: 28}}' }))
  const { page, cell } = window
  await cell('申请.予以公开.自然人').fill('20')
  await page.keyboard.press('Enter')
  await page.locator('[data-address="申请.予以公开.自然人"][data-severity="error"]').waitFor()
  expect(await page.locator('[data-address="申请.予以公开.总计"]').textContent()).toBe('20')
  await page.locator('.findings button', { hasText: '不等于' }).click()
  expect(
    await page.evaluate<string>(`document.activeElement.closest('[data-address]').dataset.address`),
  ).toBe('申请.新收.自然人')
  expect(await page.locator('.cell-bar .told').textContent()).toContain(
    '本年新收政府信息公开申请数量 + 二、上年结转',
  )
  await page.keyboard.type('20')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('[data-severity="error"]').count()).toBe(0)
  expect(await page.locator('.side .findings').count()).toBe(0)
  expect(window.text).toContain('新收: {自然人: 20}')
  expectQuiet(window)
})

test('a total that is typed in the file can be left to be added up', async () => {
  const window = await OpenFile.of(minimal({ 申请: '{新收: {自然人: 2, 总计: 5}, 结转下年: {自然人: 2}}' }))
  const { page } = window
  await page.locator('[data-address="申请.新收.总计"]').click()
  expect(await page.locator('[data-address="申请.新收.总计"]').textContent()).toBe('5')
  await page.getByRole('button', { name: '改为自动相加' }).click()
  await expect.poll(() => page.locator('[data-address="申请.新收.总计"]').textContent()).toBe('2')
  expect(window.text).not.toContain('总计')
  await page.getByRole('button', { name: '改为自动相加' }).waitFor({ state: 'detached' })
  expectQuiet(window)
})

describe('what is typed', () => {
  test.each([
    ['１２', '12'],
    ['1,234', '1234'],
    [' 7 ', '7'],
    ['1件', '1'],
    ['１，２３４ 件', '1234'],
  ])('“%s” is %s', async (given, figure) => {
    const window = await OpenFile.of()
    await window.cell('申请.新收.自然人').fill(given)
    await window.page.keyboard.press('Tab')
    await saved(window)
    expect(await window.cell('申请.新收.自然人').inputValue()).toBe(figure)
    expect((await figuresOf(window.text)).get('申请.新收.自然人')).toBe(figure)
  })

  test.each(['-', '无', '3条', '约5', '{a: 1}', '# 1'])(
    '“%s” is told, stays, and is not written',
    async (given) => {
      const window = await OpenFile.of()
      const { page, cell } = window
      const before = window.text
      await cell('申请.新收.自然人').fill(given)
      await page.keyboard.press('Tab')
      await page.locator('[data-address="申请.新收.自然人"][data-severity="error"]').waitFor()
      expect(await cell('申请.新收.自然人').inputValue()).toBe(given)
      expect(await cell('申请.新收.自然人').getAttribute('aria-invalid')).toBe('true')
      expect(await page.locator('#status').textContent()).toContain('其余已保存')
      await page.locator('#tab-giveOut').click()
      await page
        .locator('.give-out-view .state.trouble', { hasText: '有 1 处填的内容没有存进文件' })
        .waitFor()
      await page.getByRole('button', { name: '1 处没有存进文件' }).click()
      expect(await page.evaluate(`document.activeElement.closest('td').dataset.address`)).toBe(
        '申请.新收.自然人',
      )
      await cell('申请.新收.自然人').focus()
      expect(await page.locator('.cell-bar .told').textContent()).toContain(`“${given}”不是数`)
      expect(window.text).toBe(before)
      await page.keyboard.press('Escape')
      expect(await cell('申请.新收.自然人').inputValue()).toBe('')
      expect(await page.getByRole('button', { name: '没有存进文件' }).isHidden()).toBe(true)
      expect(await page.locator('#status').textContent()).toContain('已保存')
    },
  )

  test.each([
    ['02', '以 0 开头'],
    ['-3', '不小于 0 的整数'],
    ['2.5', '不小于 0 的整数'],
  ])('“%s” is told at its cell alone, and is not written', async (given, words) => {
    const window = await OpenFile.of()
    const { page, cell } = window
    const before = window.text
    const top = async () => (await cell('申请.新收.自然人').boundingBox())?.y
    await cell('申请.新收.自然人').focus()
    const at = await top()
    await page.keyboard.type(given)
    await page.keyboard.press('Tab')
    await page.locator('[data-address="申请.新收.自然人"][data-severity="error"]').waitFor()
    expect(await page.locator('.banner').isHidden()).toBe(true)
    expect(await top()).toBe(at)
    expect(await page.locator('#status').textContent()).toContain('其余已保存')
    await page.keyboard.press('Shift+Tab')
    const told = (await page.locator('.cell-bar .told').textContent()) ?? ''
    expect(told).toContain(`“${given}”`)
    expect(told).toContain(words)
    expect(told).not.toContain('原文')
    expect(await cell('申请.新收.自然人').inputValue()).toBe(given)
    expect(window.text).toBe(before)
    await page.keyboard.type('2')
    await page.keyboard.press('Tab')
    await saved(window)
    expect(window.text).toContain('自然人: 2')
    expectQuiet(window)
  })

  test('by an editor and no figure is told at its cell alone, and is mended there', async () => {
    const window = await OpenFile.of(minimal({ 申请: '{新收: {自然人: 02}, 结转下年: {自然人: 2}}' }))
    const { page, cell } = window
    await page.locator('[data-address="申请.新收.自然人"][data-severity="error"]').waitFor()
    expect(await page.locator('.banner').isHidden()).toBe(true)
    await page.locator('#tab-giveOut').click()
    await page.locator('.give-out-view .state.trouble', { hasText: '请先在“检查”里改正' }).waitFor()
    await page.locator('#tab-checks').click()
    await page.locator('.checks-view .findings button', { hasText: '以 0 开头' }).click()
    expect(await page.locator('.cell-bar .told').textContent()).toContain('以 0 开头')
    await page.keyboard.type('2')
    await page.keyboard.press('Tab')
    await expect.poll(() => window.text).toContain('新收: {自然人: 2}')
    await expect.poll(() => cell('申请.新收.自然人').getAttribute('aria-invalid')).toBeNull()
    expectQuiet(window)
  })

  test('a figure that is left out shows the 0 that is printed, and is left out again when it is emptied', async () => {
    const window = await OpenFile.of(minimal({ 申请: '{新收: {自然人: 3}, 结转下年: {自然人: 3}}' }))
    const { cell, page } = window
    expect(await cell('申请.新收.商业企业').getAttribute('placeholder')).toBe('0')
    await cell('申请.新收.自然人').fill('')
    await page.keyboard.press('Tab')
    await saved(window)
    expect(window.text).not.toContain('自然人: 3}, 结')
  })
})

test('an input method composes in a cell undisturbed', async () => {
  const window = await OpenFile.of(
    minimal({ 附表: '{培训情况: {列: [次数, 说明], 行: {集中培训: [2, 半天]}, 种类: {说明: 文字}}}' }),
  )
  const { page } = window
  const words = page.getByRole('textbox', { name: '集中培训；说明' })
  await words.focus()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'liang', selectionStart: 5, selectionEnd: 5 })
  // Keys that would move about belong to the input method now.
  await page.evaluate(`document.activeElement.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
  )`)
  window.save(window.text.replace('某区某局', '某区某某局'))
  await page.locator('h1', { hasText: '某某局' }).waitFor()
  expect(await words.inputValue()).toBe('liang')
  await session.send('Input.insertText', { text: '两个半天' })
  await page.keyboard.press('Enter')
  await saved(window)
  expect(window.text).toContain('两个半天')
  expect(window.text).toContain('某区某某局')
  expectQuiet(window)
})

test('Ctrl+Z takes back step by step across saves, within a figure that is being typed only its own', async () => {
  const window = await OpenFile.of()
  const { page, cell } = window
  const before = window.text
  await cell('申请.新收.自然人').focus()
  await page.keyboard.type('1')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2')
  await page.keyboard.press('Tab')
  await saved(window)
  await page.keyboard.type('9')
  await page.keyboard.press('Control+Z')
  expect(await cell('申请.新收.科研机构').inputValue()).toBe('')
  expect(await cell('申请.新收.商业企业').inputValue()).toBe('2')
  await page.keyboard.press('Control+Z')
  await expect.poll(() => cell('申请.新收.商业企业').inputValue()).toBe('')
  await page.keyboard.press('Control+Z')
  await expect.poll(() => window.text).toBe(before)
  await page.keyboard.press('Control+Y')
  await expect.poll(() => cell('申请.新收.自然人').inputValue()).toBe('1')
  expectQuiet(window)
})

test('what somebody else has changed meanwhile is shown with both values, and neither is lost', async () => {
  const window = await OpenFile.of(minimal({ 申请: '{新收: {自然人: 1, 商业企业: 1}}' }))
  const { page, cell } = window
  for (const [address, mine] of [
    ['申请.新收.自然人', true],
    ['申请.新收.商业企业', false],
  ] as const) {
    const name = address.split('.').at(-1) ?? ''
    await cell(address).fill('5')
    window.save(window.text.replace(`${name}: 1`, `${name}: 7`).replace('某局', '某某局'))
    // The page has heard of it, and goes on showing what is being typed.
    await page.locator('h1', { hasText: mine ? '区某某局' : '区某某某局' }).waitFor()
    expect(await cell(address).inputValue()).toBe('5')
    await page.keyboard.press('Tab')
    const conflict = page.locator('.conflict', {
      hasText: `申请人情况，${mine ? '' : '法人或其他组织，'}${name}`,
    })
    await conflict.waitFor()
    expect(window.text).toContain(`${name}: 7`)
    await conflict.getByRole('button', { name: mine ? '用这里填的 5' : '用文件里的 7' }).click()
    await expect.poll(() => cell(address).inputValue()).toBe(mine ? '5' : '7')
    await expect.poll(() => window.text).toContain(`${name}: ${mine ? 5 : 7}`)
    expect(await page.locator('.conflicts').isHidden()).toBe(true)
  }
})

describe('a pasted block', () => {
  test('goes over the cells from the one in focus on, and is taken back at once', async () => {
    const window = await OpenFile.of()
    const before = window.text
    await window.cell('申请.新收.自然人').focus()
    await pasteBlock(window, { text: '1\t2\n3\t4\n' })
    await window.page.locator('#status', { hasText: '贴好了 4 格' }).waitFor()
    const figures = await figuresOf(window.text)
    expect(figures.get('申请.上年结转.商业企业')).toBe('4')
    expect(await window.cell('申请.上年结转.商业企业').inputValue()).toBe('4')
    await window.page.keyboard.press('Control+Z')
    await expect.poll(() => window.text).toBe(before)
    expectQuiet(window)
  })

  test('is told until the reader does the next thing, whatever comes meanwhile', async () => {
    const window = await OpenFile.of()
    const { page } = window
    await window.cell('申请.新收.自然人').focus()
    await pasteBlock(window, { text: '1\t2\n3\t4\n' })
    await page.locator('#status', { hasText: '贴好了 4 格' }).waitFor()
    window.save(window.text.replace('某区某局', '某区林业局'))
    await page.locator('h1', { hasText: '林业局' }).waitFor()
    expect(await page.locator('#status').textContent()).toContain('贴好了 4 格')
    await page.keyboard.press('ArrowDown')
    await page.locator('#status', { hasText: '已保存' }).waitFor()
    expectQuiet(window)
  })

  test('a single value is pasted into the text of the cell', async () => {
    const window = await OpenFile.of()
    await window.cell('申请.新收.自然人').focus()
    await pasteBlock(window, { text: '15\n' })
    expect(await window.cell('申请.新收.自然人').inputValue()).toBe('15')
  })

  test('of which only the total is another says so, how many cells it fills, and how many are taken back', async () => {
    const window = await OpenFile.of()
    const { page } = window
    await window.cell('申请.新收.自然人').focus()
    await pasteBlock(window, { text: '28\t2\t0\t0\t0\t0\t31\n' })
    const dialog = page.getByRole('dialog', { name: '贴来的合计与各项之和不同' })
    await dialog.getByText('贴来的是 31').waitFor()
    await dialog.getByRole('button', { name: '6 格照贴，合计由程序相加' }).click()
    await page.locator('#status', { hasText: '贴好了 6 格' }).waitFor()
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await page.locator('#status', { hasText: /^已撤销：6 格，其中“一、/ }).waitFor()
    expectQuiet(window)
  })

  test('of which some fits nowhere is not written before that was seen', async () => {
    const window = await OpenFile.of()
    const { page } = window
    const before = window.text
    await window.cell('申请.新收.自然人').focus()
    await pasteBlock(window, { text: '1\t无\n' })
    const dialog = page.getByRole('dialog', { name: '有的内容放不进表里' })
    await dialog.getByText('“无”').waitFor()
    expect(window.text).toBe(before)
    await dialog.getByRole('button', { name: '不贴了' }).click()
    expect(window.text).toBe(before)
    await pasteBlock(window, { text: '1\t无\n' })
    await dialog.getByRole('button', { name: '其余 1 格照贴' }).click()
    await page.locator('#status', { hasText: '贴好了 1 格' }).waitFor()
    expect((await figuresOf(window.text)).get('申请.新收.自然人')).toBe('1')
    expectQuiet(window)
  })
})
