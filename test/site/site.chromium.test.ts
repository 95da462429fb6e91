import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../readers/chromium.ts'
import { builtGuide } from './built.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let folder: string
let browser: Browser
const complaints: string[] = []

beforeAll(async () => {
  folder = await builtGuide()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** A page of the guide as it opens by a double click. */
async function open(path: string, hash = '', width = 1366): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 768 } })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(request.url())
  })
  await page.goto(pathToFileURL(join(folder, path)).href + hash)
  return page
}

describe('the guide, opened from its folder', () => {
  test('finds words in the middle of a sentence, and leads to them', async () => {
    const page = await open('index.html')
    await page.fill('#search', '结转下年度')
    expect(await page.locator('#results li').count()).toBeGreaterThan(0)
    expect(await page.locator('#results mark').first().textContent()).toBe('结转下年度')
    await page.fill('#search', '会计凭证编号')
    expect(await page.locator('#count').textContent()).toBe('没有找到')
    await page.fill('#search', '上年结转')
    await page.locator('#results a').first().click()
    await page.waitForURL(/\.html/)
    expect(await page.locator('main').innerText()).toContain('上年结转')
    await page.close()
  })

  test.each([
    ['结转下年度怎么填', /结转/],
    ['怎么导入去年的报告', /导入|去年/],
    ['合计对不上怎么办', /合计|对不上|相加/],
    ['没有收费还要写吗', /收费/],
    ['怎么改Word里的字体', /Word|字体/],
  ])('a question finds what speaks of it: %s', async (question, about) => {
    const page = await open('index.html')
    await page.fill('#search', question)
    expect(await page.locator('#count').textContent()).not.toBe('没有找到')
    expect(await page.locator('#results li').first().textContent()).toMatch(about)
    await page.close()
  })

  test('searches for what the command was asked for', async () => {
    const page = await open('index.html', `#search=${encodeURIComponent('附表')}`)
    expect(await page.inputValue('#search')).toBe('附表')
    expect(await page.locator('#results li').count()).toBeGreaterThan(0)
    await page.close()
  })

  test.each([
    'index.html',
    'docs/guide.html',
    'docs/forms/2021.html',
    'docs/findings/index.html',
    'docs/findings/balance.html',
    'docs/tutorials/desk.html',
    'docs/explanation/balances.html',
    'docs/reference/commands.html',
    'docs/reference/json.html',
    'docs/reference/types.html',
    'README.en.html',
  ])('axe objects to nothing in %s', async (path) => {
    const page = await open(path)
    await page.evaluate(axe)
    const found = await page.evaluate<string[]>(`(async () => {
        const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html))
      })()`)
    expect(found).toEqual([])
    await page.close()
  })

  test('fits a phone, and asks no network for anything', async () => {
    const page = await open('docs/guide.html', '', 390)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await page.close()
    expect(complaints).toEqual([])
  })
})
