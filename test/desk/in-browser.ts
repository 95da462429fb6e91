import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { PATIENCE } from '../helpers/patience.ts'
import { launchChromium } from '../readers/chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Promise<Browser> | undefined

/** A window on the desk, and what it complained about. */
export interface DeskWindow {
  readonly page: Page
  /** Errors, violated policies, dialogs, requests elsewhere. There are to be none. */
  readonly complaints: readonly string[]
  /** The input of a figure. */
  cell(address: string): Locator
}

export async function openDeskWindow(
  url: string,
  viewport = { width: 1366, height: 768 },
  hasTouch = false,
): Promise<DeskWindow> {
  browser ??= launchChromium()
  const context = await (await browser).newContext({
    viewport,
    hasTouch,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(`error ${message}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!/^(data:|blob:)/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin)
      complaints.push(`request ${request.url()}`)
  })
  await page.goto(url)
  return { page, complaints, cell: (address) => page.locator(`[data-address="${address}"] input`) }
}

/** The same where one taps. */
export function openTouchWindow(url: string): Promise<DeskWindow> {
  return openDeskWindow(url, { width: 400, height: 800 }, true)
}

/** Waits until all that was typed is in the file. */
export async function saved({ page }: DeskWindow): Promise<void> {
  await page.locator('#status:not([data-kind="saving"])').waitFor()
}

/** Puts a block on the clipboard and pastes it where the focus is. */
export async function pasteBlock(
  { page }: DeskWindow,
  block: { readonly text: string; readonly html?: string },
): Promise<void> {
  await page.evaluate(`(async () => {
    const { text, html } = ${JSON.stringify(block)}
    const types = { 'text/plain': new Blob([text], { type: 'text/plain' }) }
    if (html !== undefined) types['text/html'] = new Blob([html], { type: 'text/html' })
    await navigator.clipboard.write([new ClipboardItem(types)])
  })()`)
  await page.keyboard.press('Control+V')
}

/** What axe-core objects to, as `rule: element`. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`{${axe}}`)
  return page.evaluate<string[]>(`(async () => {
    const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
    const { violations } = await axe.run(document, options)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html))
  })()`)
}

export function expectQuiet({ complaints }: DeskWindow): void {
  expect(complaints).toEqual([])
}

/** Call it in `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}
