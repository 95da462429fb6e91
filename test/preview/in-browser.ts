import type { Browser, FrameLocator, Page } from 'playwright-core'
import { PATIENCE } from '../helpers/patience.ts'
import { launchChromium } from '../readers/chromium.ts'
import type { PreviewFolder } from './preview-folder.ts'

let browser: Promise<Browser> | undefined

/** A window on a preview, and what it complained about. */
export interface Window {
  readonly page: Page
  /** The report in its frame. */
  readonly report: FrameLocator
  /** Errors, violated policies, dialogs. There are to be none. */
  readonly complaints: string[]
}

export async function openWindow(
  preview: PreviewFolder,
  viewport = { width: 1440, height: 900 },
): Promise<Window> {
  browser ??= launchChromium()
  const page = await (await browser).newPage({ viewport })
  page.setDefaultTimeout(PATIENCE)
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(`error ${message}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    // A browser says so when the program is not there; that is told in the status.
    if (message.type() === 'error' && !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED/.test(message.text()))
      complaints.push(`console ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(preview.url))
      complaints.push(`request ${request.url()}`)
  })
  await page.goto(preview.url)
  return { page, report: page.frameLocator('#frame-page'), complaints }
}

/** Call it in `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}
