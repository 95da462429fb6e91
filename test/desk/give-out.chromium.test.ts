import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { unzip } from '../../src/container/unzip.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { builtFrom } from './built-from.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

const whole = minimal({
  总体情况: '主动公开信息3条，依申请公开、政府信息管理、平台建设、监督保障工作有序开展。',
})
const STEM = '某区某局2021年政府信息公开工作年度报告'

test('what is ticked is built into the folder, byte for byte as the command builds it', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  await desk.turnTo('giveOut')
  await page.getByRole('checkbox', { name: 'OFD' }).check()
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.locator('.told li').nth(4).waitFor()
  const expected = await builtFrom(whole, 'html,fragment,docx,pdf,ofd')
  expect(new Set(readdirSync(desk.desk.folder))).toEqual(new Set(expected.keys()))
  for (const [name, bytes] of expected) {
    expect(Buffer.compare(readFileSync(join(desk.desk.folder, name)), bytes), name).toBe(0)
  }
  expect(await page.locator('.told li b').allTextContents()).toEqual(['网页', '片段', 'Word', 'PDF', 'OFD'])
  expect(await page.locator('.told').getByText(desk.desk.folder).count()).toBe(1)
  const waiting = page.context().waitForEvent('page')
  await page.getByRole('link', { name: `${STEM}.html`, exact: true }).click()
  const opened = await waiting
  await opened.locator('h1').waitFor()
  await opened.close()
  const link = async (name: string) =>
    new URL((await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '', page.url())
  const word = await fetch(await link(`${STEM}.docx`))
  expect(word.headers.get('content-disposition')).toContain('attachment')
  expect(
    Buffer.compare(Buffer.from(await word.arrayBuffer()), expected.get(`${STEM}.docx`) ?? Buffer.of()),
  ).toBe(0)
  const other = await link(`${STEM}.docx`)
  other.searchParams.set('name', 'data.yaml')
  expect((await fetch(other)).status).toBe(404)
  other.searchParams.delete('key')
  expect((await fetch(other)).status).toBe(403)
  expect(await desk.violations()).toEqual([])
  expect(desk.complaints).toEqual([])
})

test('what was told of a report goes when the report changes, and the view begins at its top again', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  await desk.turnTo('giveOut')
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.getByText(/^\d\d:\d\d 已生成 4 个文件$/).waitFor()
  const view = page.locator('#panel-giveOut')
  await view.evaluate((element) => {
    element.scrollTop = 200
  })
  await desk.turnTo('form')
  await desk.turnTo('giveOut')
  expect(await view.evaluate((element) => element.scrollTop)).toBe(0)
  expect(await page.locator('.told li').count()).toBe(4)

  desk.save(whole.replace('主动公开信息3条', '主动公开信息很多'))
  await expect.poll(() => page.locator('.told p, .told li').count()).toBe(0)
  desk.save(minimal({ 申请: '{新收: {自然人: 3, 总计: 5}}' }))
  await page.locator('.state.trouble', { hasText: '错误' }).waitFor()
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.locator('.told p', { hasText: '没有生成' }).waitFor()
  desk.save(whole)
  await page.locator('.state:not(.trouble)').waitFor()
  expect(await page.locator('.told p').count()).toBe(0)
})

test('what is asked for too early says how much is left to do, and leads there', async () => {
  const desk = await OpenFile.of(`${whole}附注: （请填写）\n`)
  const { page } = desk
  await desk.turnTo('giveOut')
  await page.getByRole('button', { name: '生成', exact: true }).click()
  const told = page.locator('.build .told')
  await expect.poll(() => told.textContent()).toContain('没有生成：还有 1 处没有填。')
  await page.getByRole('button', { name: '下载报送包' }).click()
  await page.getByRole('alert').getByText('没有打包：还有 1 处没有填。').waitFor()
  expect(await desk.violations()).toEqual([])
  await told.getByRole('button', { name: '到“检查”里看' }).click()
  expect(await page.locator('#tab-checks').getAttribute('aria-selected')).toBe('true')
  await page.locator('#tab-checks:focus').waitFor()
  expect(desk.complaints).toEqual([])
})

test('what was typed just before is in what is built', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  await page.route('**/change*', async (route) => {
    await setTimeout(500)
    await route.continue()
  })
  await desk.turnTo('prose')
  const area = page.locator('textarea').first()
  await area.fill(`${await area.inputValue()}今年另有新的做法。`)
  await desk.turnTo('giveOut')
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.locator('.told li').first().waitFor()
  expect(readFileSync(join(desk.desk.folder, `${STEM}.html`), 'utf8')).toContain('今年另有新的做法。')
})

describe('an output that a person edited', () => {
  async function kept() {
    const desk = await OpenFile.of(whole)
    const edited = join(desk.desk.folder, `${STEM}.html`)
    writeFileSync(edited, '手工改过')
    await desk.turnTo('giveOut')
    await desk.page.getByRole('button', { name: '生成', exact: true }).click()
    const told = desk.page.locator('.kept')
    await told.locator('.warning').waitFor()
    const read = (name = `${STEM}.html`) => readFileSync(join(desk.desk.folder, name), 'utf8')
    return { desk, told, read, folder: desk.desk.folder, page: desk.page }
  }

  test('stays, is named by its name alone, and keeps no other from being made', async () => {
    const { desk, told, read, folder, page } = await kept()
    expect(read()).toBe('手工改过')
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([`${STEM}.docx`, `${STEM}.pdf`]))
    expect(await page.locator('.told li b').allTextContents()).toEqual(['片段', 'Word', 'PDF'])
    const words = (await told.textContent()) ?? ''
    expect(words).toContain(`“${STEM}.html”`)
    expect(words).not.toContain(folder)
    expect(words).not.toContain('--')
    expect(await desk.violations()).toEqual([])
    expect(desk.complaints).toEqual([])
  })

  test('is written over once that was asked for twice', async () => {
    const { told, read, page } = await kept()
    await told.getByRole('button', { name: '换掉它' }).click()
    await told.getByText('手工改的内容会没有').waitFor()
    await told.getByRole('button', { name: '不换' }).click()
    expect(read()).toBe('手工改过')
    await told.getByRole('button', { name: '换掉它' }).click()
    await told.getByRole('button', { name: '确定换掉' }).click()
    await page.locator('.told li').nth(3).waitFor()
    expect(await told.count()).toBe(0)
    expect(read()).toContain('<h1')
  })

  test('is kept under another name, which no file has, and made anew', async () => {
    const { told, read, folder, page } = await kept()
    writeFileSync(join(folder, `${STEM}（手工改过）.html`), '更早的')
    await told.getByRole('button', { name: '另存为' }).click()
    await page.locator('.told li').nth(3).waitFor()
    expect(read(`${STEM}（手工改过）.html`)).toBe('更早的')
    expect(read(`${STEM}（手工改过2）.html`)).toBe('手工改过')
    expect(read()).toContain('<h1')
    await page.getByText(`手工改过的留在“${STEM}（手工改过2）.html”`).waitFor()
  })

  test('is not written over when it was edited again since it was told', async () => {
    const { told, read, folder, page } = await kept()
    writeFileSync(join(folder, `${STEM}.html`), '又改过')
    await told.getByRole('button', { name: '另存为' }).click()
    await page.locator('.told .error', { hasText: '又有改动' }).waitFor()
    expect(read()).toBe('又改过')
    expect(readdirSync(folder).filter((name) => name.includes('手工改过'))).toEqual([])
  })
})

test('the preview has most of the height, and each file made a line', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  for (const [width, height] of [
    [1366, 680],
    [400, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    await desk.turnTo('giveOut')
    for (const name of ['OFD', '各表 Excel', 'CSV', 'JSON'])
      await page.getByRole('checkbox', { name, exact: true }).check()
    await page.getByRole('button', { name: '生成', exact: true }).click()
    await page.locator('.told li').nth(7).waitFor()
    const frame = await page.locator('#panel-page iframe').boundingBox()
    expect(frame?.height, `${width}`).toBeGreaterThan(height / 2)
    for (const line of await page.locator('.told li').all())
      expect((await line.boundingBox())?.height).toBeLessThan(30)
    const isWider = await page.locator('.ways').evaluate((ways) => ways.scrollWidth > ways.clientWidth)
    expect(isWider, `${width}`).toBe(false)
  }
})

test('what each choice is for is said beside it', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  await desk.turnTo('giveOut')
  const boxes = await page.getByRole('checkbox').all()
  const uses = await Promise.all(
    boxes.map(async (box) => page.locator(`#${await box.getAttribute('aria-describedby')}`).textContent()),
  )
  expect(uses).toContain('贴进本单位网站的正文')
  expect(uses.filter(Boolean)).toHaveLength(8)
})

test('the superior is given one archive, the same each time', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  await desk.turnTo('giveOut')
  const fetched = async () => {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载报送包' }).click()
    const download = await waiting
    return { name: download.suggestedFilename(), bytes: readFileSync((await download.path()) ?? '') }
  }
  const [one, other] = [await fetched(), await fetched()]
  expect(one.name).toBe(`${STEM}.zip`)
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  expect(Object.keys(unzip(one.bytes))).toEqual(['data.yaml', `${STEM}.docx`, `${STEM}.pdf`, 'data.xlsx'])
  expect(desk.complaints).toEqual([])
})

test('with errors nothing is built, and it is said where to mend them', async () => {
  const desk = await OpenFile.of(minimal({ 申请: '{新收: {自然人: 3, 总计: 5}}' }))
  const { page } = desk
  await desk.turnTo('giveOut')
  await page.locator('.state.trouble', { hasText: '错误' }).waitFor()
  await page.getByRole('button', { name: '生成', exact: true }).click()
  await page.locator('.told p', { hasText: '检查' }).waitFor()
  await page.getByRole('button', { name: '下载报送包' }).click()
  const refusal = page.locator('section', { has: page.getByRole('button', { name: '下载报送包' }) })
  await refusal.getByRole('alert').getByRole('button', { name: '到“检查”里看' }).waitFor()
  expect(readdirSync(desk.desk.folder)).toEqual(['data.yaml'])
  desk.save(whole)
  await expect.poll(() => refusal.getByRole('alert').textContent()).toBe('')
})

test('all outputs are looked at here, and a figure of the page leads back to its cell', async () => {
  const desk = await OpenFile.of(whole)
  const { page } = desk
  await desk.turnTo('giveOut')
  const report = page.frameLocator('#panel-page iframe')
  await report.locator('h1').waitFor()
  await page.locator('#tab-fragment').click()
  await page.frameLocator('#panel-fragment iframe').locator('table').first().waitFor()
  await page.getByRole('button', { name: '复制片段' }).click()
  await page.locator('#panel-fragment').getByRole('status').getByText('已复制').waitFor()
  const copied = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(copied).toContain('<table')
  await page.locator('#tab-docx').click()
  const waiting = page.waitForEvent('download')
  await page.locator('#panel-docx a').click()
  expect((await waiting).suggestedFilename()).toBe(`${STEM}.docx`)
  await page.locator('#tab-page').click()
  await report.locator('[data-address="申请.新收.自然人"]').click()
  expect(await page.locator('#tab-form').getAttribute('aria-selected')).toBe('true')
  expect(desk.complaints).toEqual([])
})
