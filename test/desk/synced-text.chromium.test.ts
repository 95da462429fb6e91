import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientScript } from '../helpers/client-script.ts'
import { launchChromium } from '../readers/chromium.ts'

let browser: Browser
let scripts: readonly string[]

beforeAll(async () => {
  browser = await launchChromium()
  scripts = [
    await clientScript('desk/client/prose/synced-text.ts', 'synced'),
    await clientScript('desk/client/prose/put-text.ts', 'put'),
  ]
})

afterAll(async () => browser.close())

/** A textarea on a desk of one section, which takes each change as its server does. */
async function opened(text: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setContent('<textarea rows="10"></textarea><button>另一处</button>')
  for (const script of scripts) await page.addScriptTag({ content: script })
  await page.evaluate(`{
    const section = '总体情况'
    let unsent
    window.file = ${JSON.stringify(text)}
    window.sent = []
    window.answered = 0
    window.desk = {
      get state() { return { prose: { [section]: file } } },
      unsent: { at: () => unsent },
      async change([change]) {
        sent.push([change.was, change.text])
        unsent = change
        await new Promise((resolve) => setTimeout(resolve, 20))
        answered++
        if (change.was !== file) return { conflicts: [{ change, now: file }] }
        file = change.text
        unsent = undefined
        area.hear(desk.state)
        return { state: desk.state }
      },
    }
    window.theirs = () => { unsent = undefined; area.hear(desk.state) }
    window.outside = (text) => { file = text; area.hear(desk.state) }
    window.area = new synced.SyncedText(document.querySelector('textarea'), section, desk)
  }`)
  return page
}

const value = (page: Page) => page.locator('textarea').inputValue()
const sent = (page: Page) => page.evaluate<unknown>('sent')
const file = (page: Page) => page.evaluate<string>('file')

test('what is typed is saved by itself, held against what was seen', async () => {
  const page = await opened('甲')
  await page.locator('textarea').press('End')
  await page.keyboard.type('乙丙')
  await expect.poll(() => file(page)).toBe('甲乙丙')
  await page.keyboard.type('丁')
  await expect
    .poll(() => sent(page))
    .toEqual([
      ['甲', '甲乙丙'],
      ['甲乙丙', '甲乙丙丁'],
    ])
})

test('it is saved at once when the reader goes elsewhere', async () => {
  const page = await opened('甲')
  await page.locator('textarea').press('End')
  await page.keyboard.type('乙')
  await page.locator('button').click()
  expect(await sent(page)).toEqual([['甲', '甲乙']])
})

test('nothing is sent or put in while an input method composes', async () => {
  const page = await opened('甲。')
  await page.locator('textarea').press('Home')
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: 'gong', selectionStart: 4, selectionEnd: 4 })
  await page.evaluate(`outside('甲。外面写的')`)
  await new Promise((resolve) => setTimeout(resolve, 900))
  expect(await value(page)).toBe('gong甲。')
  expect(await sent(page)).toEqual([])
  await input.send('Input.insertText', { text: '公' })
  // Both sides have changed it: that is told, not settled.
  await expect.poll(() => sent(page)).toEqual([['甲。', '公甲。']])
  expect(await value(page)).toBe('公甲。')
})

test('what an input method has composed is saved whole', async () => {
  const page = await opened('')
  await page.locator('textarea').focus()
  const input = await page.context().newCDPSession(page)
  for (const text of ['g', 'go', 'gong']) {
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  await input.send('Input.insertText', { text: '公开' })
  await expect.poll(() => file(page)).toBe('公开')
})

test('what others save appears, and the cursor stays at its words', async () => {
  const page = await opened('第一段。\n第二段。')
  await page.evaluate(
    `{ const text = document.querySelector('textarea'); text.focus(); text.setSelectionRange(7, 7) }`,
  )
  await page.evaluate(`outside('第一段写长了。\\n第二段。')`)
  expect(await value(page)).toBe('第一段写长了。\n第二段。')
  await page.keyboard.type('｜')
  expect(await value(page)).toBe('第一段写长了。\n第二｜段。')
})

test('where both have changed the same, nothing is lost until the reader chooses', async () => {
  const page = await opened('甲')
  // At once when it is typed: what is typed has not been sent yet, however slow the machine.
  await page.evaluate(`document.querySelector('textarea').addEventListener('input', ({ target }) => {
    if (target.value === '甲这里') outside('甲那里')
  })`)
  await page.locator('textarea').press('End')
  await page.keyboard.insertText('这里')
  await expect.poll(() => sent(page)).toEqual([['甲', '甲这里']])
  expect(await file(page)).toBe('甲那里')
  expect(await value(page)).toBe('甲这里')
  // The reader chooses when the answer has come.
  await expect.poll(() => page.evaluate('answered')).toBe(1)
  await page.evaluate('theirs()')
  expect(await value(page)).toBe('甲那里')
})

test('a reference that was put in is taken back by the browser’s undo', async () => {
  const page = await opened('新收件。')
  await page.evaluate(
    `{ const text = document.querySelector('textarea'); text.focus(); text.setSelectionRange(2, 2) }`,
  )
  await page.evaluate(`put.typeText(document.querySelector('textarea'), '{{申请.新收}}')`)
  expect(await value(page)).toBe('新收{{申请.新收}}件。')
  await page.keyboard.press('Control+z')
  expect(await value(page)).toBe('新收件。')
})
