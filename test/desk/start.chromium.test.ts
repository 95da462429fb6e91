import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { exampleInput } from '../helpers/examples.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { DeskFolder } from './desk-folder.ts'
import { expectQuiet, openDeskWindow, violations } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

test('a folder without reports says what to do, and a blank form is begun there', async () => {
  const desk = await DeskFolder.of({})
  const window = await openDeskWindow(desk.url())
  const { page } = window
  await page.getByText('还没有报告').waitFor()
  await page.getByLabel('机关全称').fill('某区某局')
  await page.getByLabel('报告年度').fill('2025')
  await page.keyboard.press('Enter')
  await page.locator('.paper table').first().waitFor()
  expect(await page.getByLabel('机关全称').inputValue()).toBe('某区某局')
  await page.getByRole('link', { name: '全部文件' }).click()
  await page.getByRole('link', { name: '某区某局' }).waitFor()
  expectQuiet(window)
})

test('the zeros of a blank form are not counted as filled in, what is typed over them is', async () => {
  const desk = await DeskFolder.of({})
  const window = await openDeskWindow(desk.url())
  const { page, cell } = window
  await page.getByLabel('机关全称').fill('某区某局')
  await page.getByLabel('报告年度').fill('2025')
  await page.keyboard.press('Enter')
  await page.locator('.paper table').first().waitFor()
  const parts = page.locator('.parts small:not(.error)')
  const nothing = /^还没有填数，共 (\d+) 格$/
  expect(await parts.allTextContents()).toEqual(
    Array.from({ length: 3 }, () => expect.stringMatching(nothing)),
  )
  await cell('申请.新收.自然人').fill('3')
  await cell('申请.新收.商业企业').fill('~')
  await page.keyboard.press('Enter')
  await expect.poll(() => parts.nth(1).textContent()).toMatch(/^填了 1 格，共 \d+ 格$/)
  expect(await parts.nth(0).textContent()).toMatch(nothing)
  expectQuiet(window)
})

test('the next year is begun from last year’s report', async () => {
  const desk = await DeskFolder.of({
    'data.yaml': minimal({ 申请: '{新收: {自然人: 9}, 予以公开: {自然人: 5}, 结转下年: {自然人: 4}}' }, 2024),
  })
  const window = await openDeskWindow(desk.url())
  const { page, cell } = window
  await page.getByRole('button', { name: '写 2025 年的报告' }).click()
  await page.locator('.paper table').first().waitFor()
  expect(await page.getByLabel('报告年度').inputValue()).toBe('2025')
  expect(await cell('申请.上年结转.自然人').inputValue()).toBe('4')

  await page.getByRole('link', { name: '全部文件' }).click()
  await page.locator('.files td', { hasText: '2025' }).first().waitFor()
  const options = page.locator('select[name="from"] option')
  await expect
    .poll(() => options.allTextContents())
    .toEqual([expect.stringMatching(/^2025 年/), expect.stringMatching(/^2024 年/)])
  expect(await page.locator('select[name="from"]').inputValue()).not.toBe('data.yaml')
  await page.getByRole('button', { name: '写 2026 年的报告' }).waitFor()
  await page.locator('select[name="from"]').selectOption('data.yaml')
  await page.getByRole('button', { name: '写 2025 年的报告' }).click()
  await page.getByRole('link', { name: '2025 年的已经有了，打开它' }).click()
  await page.locator('.paper table').first().waitFor()
  expect(await page.getByLabel('报告年度').inputValue()).toBe('2025')
  expectQuiet(window)
})

test('a page of an earlier run says that it is over, and shows nothing else; the page names its folder', async () => {
  const desk = await DeskFolder.of({ 'data.yaml': minimal() })
  const window = await openDeskWindow(desk.url())
  const { page } = window
  await page.getByText(`文件夹：${desk.folder}`).waitFor()
  await page.evaluate(`history.replaceState(null, '', '/?key=' + 'A'.repeat(32))`)
  const answer = await page.request.get(page.url())
  expect(await answer.text()).toContain('程序重新打开过，这一页是上次打开的，已经失效')
  await page.route('**/files*', (route) =>
    route.continue({ headers: { ...route.request().headers(), 'x-desk-key': 'A'.repeat(32) } }),
  )
  await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`)
  await page.getByRole('alert').getByText('程序重新打开过，这一页是上次打开的，已经失效').waitFor()
  expect(await page.locator('main').count()).toBe(0)
})

test('a published report that is dropped becomes a form', async () => {
  const desk = await DeskFolder.of({})
  const { outputs } = await build(exampleInput('2021-dawukou-chaoyang'), { formats: ['html'] })
  const published = join(desk.folder, '公布的报告.html')
  writeFileSync(published, outputs[0]?.bytes ?? '')
  const window = await openDeskWindow(desk.url())
  const { page, cell } = window
  await page.locator('#import').setInputFiles(published)
  await page.locator('.paper table').first().waitFor()
  expect(await cell('主动公开.行政规范性文件.制发').inputValue()).toBe('3')
  expectQuiet(window)
})

test('what is no report is refused in words, and nothing is made', async () => {
  const desk = await DeskFolder.of({})
  const other = join(desk.folder, '通知.txt')
  writeFileSync(other, '下周二开会。')
  const { page } = await openDeskWindow(desk.url())
  await page.locator('#import').setInputFiles(other)
  await page.getByRole('alert').getByText('看不出是政府信息公开工作年度报告').waitFor()
  expect(await page.locator('.files tbody tr').count()).toBe(0)
})

test('rows and a table of one’s own are added from the form, and turned to', async () => {
  const desk = await DeskFolder.of({ 'data.yaml': minimal() })
  const window = await openDeskWindow(desk.url('data.yaml'))
  const { page } = window
  await page.getByText('增加一张自己的表').click()
  await page.getByLabel('表的名称').fill('培训情况')
  await page.getByLabel('各栏的名称').fill('次数、人数')
  await page.getByLabel('第一行的名称').fill('集中培训')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: '集中培训；次数' }).waitFor()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect.poll(() => desk.read('data.yaml')).toContain('集中培训: [2, 0]')
  await page.getByText('增加一行', { exact: true }).click()
  await page.getByLabel('新一行的名称').last().fill('以会代训')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: '以会代训；次数' }).waitFor()
  expectQuiet(window)
})

test('a published report that is dropped of a year that the folder has already is said not to be read, with no command', async () => {
  const { bytes } = exampleInput('2021-dawukou-chaoyang')
  const desk = await DeskFolder.of({ 'data.yaml': new TextDecoder().decode(bytes) })
  const { outputs } = await build(exampleInput('2021-dawukou-chaoyang'), { formats: ['html'] })
  const path = join(desk.folder, '公布的报告.html')
  writeFileSync(path, outputs[0]?.bytes ?? '')
  const { page } = await openDeskWindow(desk.url())
  await page.locator('#import').setInputFiles(path)
  const told = page.locator('.told', { hasText: '没有读进来' })
  await told.waitFor()
  expect(await told.locator('p').textContent()).toBe(
    '“公布的报告.html”没有读进来：文件夹里已有这一年的 data.yaml。',
  )
  await page.getByRole('link', { name: '2021 年的已经有了，打开它' }).click()
  await page.locator('.paper table').first().waitFor()
})

test.each([400, 360])('in a window of %i pixels the list of files keeps to its box', async (width) => {
  const name = '青河区林业局2024年政府信息公开工作年度报告.yaml'
  const desk = await DeskFolder.of({ [name]: minimal({}, 2024) })
  const window = await openDeskWindow(desk.url())
  const { page } = window
  await page.setViewportSize({ width, height: 800 })
  await page.locator('.files .path').waitFor()
  const [table, box] = await Promise.all([
    page.locator('.files').boundingBox(),
    page.locator('section.list').boundingBox(),
  ])
  const ends = await page
    .locator('.files :is(th, td):visible')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right))
  expect(Math.max(...ends)).toBeLessThanOrEqual((table?.x ?? 0) + (table?.width ?? 0))
  expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0))
  expectQuiet(window)
})

test('a published report without its agency’s name asks for it right there, and goes on with the same file', async () => {
  const desk = await DeskFolder.of({})
  const path = join(desk.folder, '报告.txt')
  writeFileSync(
    path,
    '2021年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息三十条。\n二、存在的主要问题及改进情况\n公开不够及时，明年改进。\n',
  )
  const window = await openDeskWindow(desk.url())
  const { page } = window
  await page.locator('#import').setInputFiles(path)
  const told = page.locator('.told')
  await told.getByText('“报告.txt”里没有找到机关名称').waitFor()
  expect(await told.textContent()).not.toContain('--')
  await told.getByRole('button', { name: '接着读' }).click()
  await told.getByText('请写机关全称').waitFor()
  expect(await violations(page)).toEqual([])
  await told.getByLabel('机关全称').fill('某县财政局')
  await page.keyboard.press('Enter')
  await page.locator('.paper table').first().waitFor()
  expect(await page.getByLabel('机关全称').inputValue()).toBe('某县财政局')
  expectQuiet(window)
})

test('of two files that are dropped together it is said that one is to be', async () => {
  const desk = await DeskFolder.of({})
  const window = await openDeskWindow(desk.url())
  await window.page.evaluate(`(() => {
    const dataTransfer = new DataTransfer()
    for (const name of ['一.docx', '二.docx']) dataTransfer.items.add(new File(['x'], name))
    document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
  })()`)
  await expect
    .poll(() => window.page.locator('.drop [role=status]').textContent())
    .toBe('请一次拖一个文件进来')
  expectQuiet(window)
})

test('a blank form says itself what to write, and takes a year as people write it', async () => {
  const desk = await DeskFolder.of({})
  const window = await openDeskWindow(desk.url())
  const { page } = window
  const [year, agency] = [page.getByLabel('报告年度'), page.getByLabel('机关全称')]
  await year.fill('25')
  await page.getByRole('button', { name: '新建' }).click()
  await page.getByText('请写四位数字的年份，例如 2025').waitFor()
  await page.getByText('请写机关全称，例如 青河区林业局').waitFor()
  expect(await violations(page)).toEqual([])
  await year.fill('２０２５年')
  await agency.fill('某区某局')
  await page.keyboard.press('Enter')
  await page.locator('.paper table').first().waitFor()
  expect(await year.inputValue()).toBe('2025')
  expectQuiet(window)
})
