import { afterAll, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

const faulty = minimal({
  申请: '{新收: {自然人: 28, 商业企业: ３}, 结转下年: {自然人: 28, 商业企业: 3}}',
  其他事项: '没有写该写的。',
})

test('safe fixes are shown as a comparison, made when asked, and nothing is written before', async () => {
  const desk = await OpenFile.of(faulty)
  const { page } = desk
  await desk.turnTo('checks')
  await page.locator('.fixes > button').click()
  await page.locator('.diff .removed del', { hasText: '３' }).waitFor()
  expect(await page.locator('.diff .added ins').allTextContents()).toContain('3')
  expect(desk.text).toBe(faulty)
  expect(await desk.violations()).toEqual([])
  await page.locator('.fixes .chief').click()
  await expect.poll(() => desk.text).toBe(faulty.replace('３', '3'))
  await expect.poll(() => page.locator('.fixes').isVisible()).toBe(false)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => desk.text).toBe(faulty)
  expect(desk.complaints).toEqual([])
})

test('a topic that is lacking is told once, and no words of it are prescribed', async () => {
  const desk = await OpenFile.of(minimal({ 问题及改进: '无。', 其他事项: '没有写该写的。' }))
  await desk.turnTo('checks')
  const of = (words: string) => desk.page.locator('#panel-checks .findings > li', { hasText: words })
  await of('没有写到').first().waitFor()
  expect((await of('没有写到').allTextContents()).filter((words) => /应为|应当写到/.test(words))).toEqual([])
  const empty = (await of('没有内容').first().textContent()) ?? ''
  expect(empty).toContain('应当写到')
  expect(empty).not.toContain('应为')
  expect(desk.complaints).toEqual([])
})

test('fixes that were shown for an older file are not made', async () => {
  const desk = await OpenFile.of(faulty)
  const { page } = desk
  await desk.turnTo('checks')
  await page.locator('.fixes > button').click()
  await page.locator('.fixes .chief').waitFor()
  const other = faulty.replace('没有写该写的', '改过了')
  desk.save(other)
  await page.locator('.fixes .chief').click()
  await page.locator('#status', { hasText: '文件刚才又改过' }).waitFor()
  expect(desk.text).toBe(other)
})

test('a finding that is let stand is written under 确认 with the typed reason, and listed', async () => {
  const text = faulty.replace('３', '3')
  const desk = await OpenFile.of(text)
  const { page } = desk
  await desk.turnTo('checks')
  const item = page.locator('#panel-checks .findings > li', { hasText: '其他需要报告的事项' }).first()
  await item.locator('button', { hasText: '确认可以保留' }).click()
  await page.keyboard.type('照录原文, 已请示')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => desk.text)
    .toBe(`${text}确认:\n  - {规则: section-topic, 位置: 其他事项, 理由: "照录原文, 已请示"}\n`)
  await page.locator('.accepted summary').click()
  await page
    .locator('.accepted li', { hasText: '其他需要报告的事项' })
    .locator('.remark', { hasText: '照录原文, 已请示' })
    .waitFor()
  expect(await desk.violations()).toEqual([])
  expect(desk.complaints).toEqual([])
})

test('a finding leads to its sentence', async () => {
  const desk = await OpenFile.of(
    minimal({
      总体情况: '|\n  第一段。\n\n  今年以来，主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
    }),
  )
  const { page } = desk
  await desk.turnTo('checks')
  await page.locator('button.message', { hasText: '今年以来' }).click()
  expect(await page.locator('#tab-prose').getAttribute('aria-selected')).toBe('true')
  expect(
    await page.evaluate(
      'document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)',
    ),
  ).toBe('今年以来')
})

test('a number in prose that one cell contradicts leads to its sentence, beside it what mends it; what takes part to the cell', async () => {
  const desk = await OpenFile.of(
    minimal({
      主动公开: '{行政许可: {处理决定: 7}}',
      总体情况: '主动公开、依申请公开、政府信息管理、平台建设、监督保障。作出行政许可处理决定9件。',
    }),
  )
  const { page } = desk
  const cell = page.locator('[data-address="主动公开.行政许可.处理决定"]')
  await cell.locator('input').click()
  await page.locator('.cell-bar .error', { hasText: '9件' }).waitFor()
  await desk.turnTo('checks')
  const item = page.locator('#panel-checks .findings > li', { hasText: '9件' })
  await item.locator('button.message').first().click()
  expect(await page.evaluate('document.activeElement.id')).toBe('prose-总体情况')
  await page.getByRole('button', { name: '改成取自表中' }).waitFor()
  await desk.turnTo('checks')
  await item.locator('.remark', { hasText: '相关' }).getByRole('button').click()
  await cell.locator('input:focus').waitFor()
  expect(desk.complaints).toEqual([])
})

test('a table that prose is silent of leads to the prose, last year’s report of another agency to its field', async () => {
  const desk = await OpenFile.of(
    minimal({
      复议诉讼: '{行政复议: {结果维持: 1}}',
      总体情况: '主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
      上年: './2020.yaml',
    }),
    { '2020.yaml': minimal({}, 2020).replace('某区某局', '某县水利局') },
  )
  const { page } = desk
  const turnedTo = () => page.locator('[role=tab][aria-selected=true]').getAttribute('id')
  await desk.turnTo('checks')
  await page.locator('button.message', { hasText: '正文却没有写到' }).first().click()
  expect(await turnedTo()).toBe('tab-prose')
  expect(await page.evaluate('document.activeElement.id')).toBe('prose-总体情况')
  await desk.turnTo('checks')
  await page.locator('button.message', { hasText: '水利局' }).click()
  expect(await turnedTo()).toBe('tab-form')
  expect(await page.evaluate('document.activeElement.closest("[data-address]").dataset.address')).toBe('上年')
  expect(desk.complaints).toEqual([])
})

test('what is said of a whole table leads to the table', async () => {
  const desk = await OpenFile.of(minimal({ 复议诉讼: '~' }))
  const { page } = desk
  await desk.turnTo('checks')
  await page.locator('button.message', { hasText: '行政诉讼情况' }).first().click()
  expect(await page.locator('#tab-form').getAttribute('aria-selected')).toBe('true')
  expect(await page.evaluate('document.activeElement.closest("[data-address]").dataset.address')).toMatch(
    /^复议诉讼\./,
  )
})

test('of a rule the page says what a clerk needs, and leads to the whole in the guide', async () => {
  const desk = await OpenFile.of(faulty.replace('３', '3'))
  const { page } = desk
  await desk.turnTo('checks')
  const link = page.getByRole('link', { name: '这条规则的说明' }).first()
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  await opened.getByRole('heading', { level: 1 }).waitFor()
  const said = await opened.locator('body').innerText()
  expect(said).toContain('依据：')
  expect(said).not.toMatch(/^#|`|yaml|规则名|--|写法/m)
  await opened.getByRole('link', { name: '使用说明' }).click()
  await opened.getByRole('heading', { name: '有问题的写法' }).first().waitFor()
  await opened.getByRole('searchbox').waitFor()
  expect(desk.complaints).toEqual([])
})

test('a cell is called as the form calls it, in the sentence and among what takes part', async () => {
  const desk = await OpenFile.of(minimal({ 申请: '{新收: {自然人: 28, 总计: 30}, 予以公开: {自然人: 28}}' }))
  const { page } = desk
  await desk.turnTo('checks')
  const item = page.locator('#panel-checks .findings > li', { hasText: '填的是 30' })
  const name = '一、本年新收政府信息公开申请数量；申请人情况，自然人'
  await item
    .locator('.remark', { hasText: '相关' })
    .getByRole('button', { name: `${name} = 28` })
    .click()
  expect(await item.innerText()).not.toContain('申请.')
  await page.locator('[data-address="申请.新收.自然人"] input:focus').waitFor()
  expect(await page.locator('.side .findings').innerText()).not.toContain('申请.')
})

test('a table that does not balance is named where prose contradicts it, as the form calls it', async () => {
  const desk = await OpenFile.of(
    minimal({
      申请: '{新收: {自然人: 28}, 结转下年: {自然人: 27}}',
      其他事项: '本年度未收取信息处理费。结转下年度继续办理政府信息公开申请3件。',
    }),
  )
  const { page } = desk
  await desk.turnTo('checks')
  const item = page.locator('#panel-checks .findings > li', { hasText: '结转下年度继续办理政府' })
  const related = item.locator('.remark', { hasText: '本身合不上' })
  expect(await related.textContent()).toContain(
    '（三、收到和处理政府信息公开申请情况 › 一、本年新收政府信息公开申请数量；申请人情况，自然人）',
  )
  expect(await related.textContent()).not.toMatch(/第 \d+ 行/)
  await related.getByRole('button').click()
  await page.locator('[data-address="申请.新收.自然人"] input:focus').waitFor()
  expect(desk.complaints).toEqual([])
})

test('what is mended by itself is shown by its part of the form, without other lines of the file; its number is said once', async () => {
  const desk = await OpenFile.of(
    minimal({
      其他事项: '本年度未收取信息处理费,工作有序开展,没有其他事项,特此说明。',
      引言: '根据条例要求,编制本报告,现予公布。',
    }),
  )
  const { page } = desk
  await desk.turnTo('checks')
  const open = page.locator('.fixes > button')
  expect(await open.textContent()).toBe('看看能自动改正的 2 个问题')
  await open.click()
  await page.locator('.diff .added ins').first().waitFor()
  expect(await page.locator('.diff tbody tr').count()).toBe(4)
  expect(await page.locator('.diff tbody td:first-child').allTextContents()).toEqual([
    '引言',
    '',
    '六、其他需要报告的事项',
    '',
  ])
  expect(await page.locator('.fixes .chief').textContent()).not.toMatch(/\d/)
  expect(desk.complaints).toEqual([])
})

test('a mistake in prose is headed by where its words stand, and names the cell that it contradicts', async () => {
  const desk = await OpenFile.of(
    minimal({
      申请: '{新收: {自然人: 28}, 结转下年: {自然人: 28}}',
      其他事项: '本年度未收取信息处理费。结转下年度继续办理政府信息公开申请3件。',
    }),
  )
  const { page } = desk
  const side = page.locator('.side .findings')
  await side.locator('button', { hasText: '表里是' }).waitFor()
  await desk.turnTo('checks')
  const item = page.locator('#panel-checks .findings > li', { hasText: '结转下年度继续办理' }).first()
  expect(await item.locator('.where').textContent()).toBe('六、其他需要报告的事项')
  expect(await item.locator('.message').first().textContent()).toMatch(
    /表里的“四、结转下年度继续办理.*”是 28件/,
  )
  expect(desk.complaints).toEqual([])
})
