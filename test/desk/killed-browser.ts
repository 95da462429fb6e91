import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { PATIENCE } from '../helpers/patience.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { random } from '../helpers/random-report.ts'
import { launchMortalChromium } from '../readers/chromium.ts'
import { DeskFolder } from './desk-folder.ts'
import { openDeskWindow } from './in-browser.ts'

const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
const FILE = 'data.yaml'

/**
 * Kills the browser at random moments while figures, and before them a sentence, are typed. All that had left the page is
 * in the file, which reads to its end, and in the form when that is opened again.
 */
export async function killBrowserAtRandom(times: number, seed: number): Promise<void> {
  const next = random(seed)
  for (let time = 0; time < times; time++) {
    const desk = await DeskFolder.of({ [FILE]: minimal() })
    const { browser, kill } = await launchMortalChromium()
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    const answered: string[] = []
    page.on('requestfinished', (request) => {
      if (request.url().endsWith('/change')) answered.push(request.postData() ?? '')
    })
    await page.goto(desk.url(FILE))
    await page.locator('#tab-prose').click()
    await page.locator('textarea').first().press('Control+End')
    await page.keyboard.type('又及。')
    await page.locator('#tab-form').click()
    const type = async () => {
      await page.locator('[data-address="申请.新收.自然人"] input').focus()
      for (const [at] of COLUMNS.entries()) {
        await page.keyboard.type(String(at + 10))
        await page.keyboard.press('Tab')
      }
      await page.keyboard.type('99')
    }
    const typing = type().catch(() => {})
    const enough = Math.floor(next() * (COLUMNS.length + 1))
    await expect.poll(() => answered.length).toBeGreaterThanOrEqual(enough)
    await wait(next() * 50)
    await kill()
    await typing

    const typed = answered.flatMap((body) => (JSON.parse(body) as { changes: Change[] }).changes)
    const file = () => parse(desk.read(FILE)) as Readonly<Record<string, unknown>>
    const row = () => (file()['申请'] as Readonly<Record<string, unknown>>)['新收'] ?? {}
    const again = await openDeskWindow(desk.url(FILE))
    for (const { kind, address = '', typed: value, text } of typed) {
      if (kind === 'prose') expect(String(file()['引言'])).toContain(text)
      else {
        expect(row()).toHaveProperty(address.split('.').at(-1) ?? '', Number(value))
        expect(await again.cell(address).inputValue()).toBe(value)
      }
    }
    expect(await again.page.locator('.banner').isVisible()).toBe(false)
    await again.page.context().close()
  }
}

interface Change {
  readonly kind: 'figure' | 'prose'
  readonly address?: string
  readonly typed?: string
  readonly text?: string
}
