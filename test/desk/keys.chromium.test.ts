import { afterAll, describe, expect, test } from 'vitest'
import { starter } from '../../src/init/starter.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { type DeskWindow, expectQuiet } from './in-browser.ts'
import { closeWindows, OpenFile } from './open-file.ts'

afterAll(closeWindows)

const focused = ({ page }: DeskWindow) =>
  page.evaluate<string>(`document.activeElement?.closest('[data-address]')?.getAttribute('data-address')`)

describe('the keyboard', () => {
  test('leads through the figures as in a spreadsheet', async () => {
    const window = await OpenFile.of()
    const { page, cell } = window
    const steps: readonly (readonly [string, string])[] = [
      ['ArrowRight', '申请.新收.商业企业'],
      ['ArrowDown', '申请.上年结转.商业企业'],
      ['ArrowLeft', '申请.上年结转.自然人'],
      ['Enter', '申请.予以公开.自然人'],
      ['Shift+Enter', '申请.上年结转.自然人'],
      ['End', '申请.上年结转.其他'],
      ['Tab', '申请.予以公开.自然人'],
      ['Shift+Tab', '申请.上年结转.其他'],
      ['Home', '申请.上年结转.自然人'],
      ['ArrowUp', '申请.新收.自然人'],
      ['ArrowUp', '主动公开.行政事业性收费.金额'],
    ]
    await cell('申请.新收.自然人').focus()
    for (const [key, due] of steps) {
      await page.keyboard.press(key)
      expect([key, await focused(window)]).toEqual([key, due])
    }
    await page.keyboard.press('Control+End')
    expect(await focused(window)).toMatch(/^复议诉讼\./)
    expectQuiet(window)
  })

  test.each(EDITIONS)(
    'in form %s Enter goes from a table to the first cell of the next',
    async (id, year) => {
      const { form } = await packaged.format(id)
      const own = form.from === undefined ? `版式: ${id}\n` : ''
      const window = await OpenFile.of(`${own}${starter(form, '某区某局', year, 'x.json')}`)
      const { page } = window
      await page.locator('.paper table').first().waitFor()
      const tables = await page.locator('.paper table').evaluateAll((all) =>
        all.map((table) => {
          const rows = [...table.querySelectorAll('tr')].map((row) =>
            [...row.querySelectorAll('[data-address]:has(input)')].map((cell) =>
              cell.getAttribute('data-address'),
            ),
          )
          return rows.filter((cells) => cells.length > 0)
        }),
      )
      expect(tables.length).toBeGreaterThan(0)
      for (const [at, next] of tables.slice(1).entries()) {
        for (const from of tables[at]?.at(-1) ?? []) {
          await page.locator(`[data-address="${from}"] input`).focus()
          await page.keyboard.press('Enter')
          expect([from, await focused(window)]).toEqual([from, next[0]?.[0]])
        }
      }
      expectQuiet(window)
    },
  )

  test('leaves the caret of a number that is being typed where it is', async () => {
    const window = await OpenFile.of()
    await window.cell('申请.新收.商业企业').focus()
    await window.page.keyboard.type('12')
    await window.page.keyboard.press('ArrowLeft')
    expect(await focused(window)).toBe('申请.新收.商业企业')
    await window.page.keyboard.press('ArrowLeft')
    await window.page.keyboard.press('ArrowLeft')
    expect(await focused(window)).toBe('申请.新收.自然人')
  })
})

test('each input announces the official labels of its row and columns', async () => {
  const { page, cell } = await OpenFile.of()
  const named = page.getByRole('textbox', { name: '三、本年度办理结果，（一）予以公开；申请人情况，自然人' })
  await named.waitFor()
  expect(await named.getAttribute('inputmode')).toBe('numeric')
  await cell('申请.予以公开.自然人').focus()
  expect(await named.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true)
  const names = await page
    .locator('.paper td input')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-label')))
  expect(new Set(names).size).toBe(names.length)
})
