import { type Browser, chromium, type Page } from 'playwright-core'

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-sync',
      '--no-first-run',
    ],
  })

let browser: Promise<Browser> | undefined

/** What `use` returns for a page that shows `html`. One Chromium serves all calls of a test file and ends with it. */
export async function inChromium<Result>(
  html: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  browser ??= launchChromium()
  const page = await (await browser).newPage()
  try {
    await page.setContent(html)
    return await use(page)
  } finally {
    await page.close()
  }
}

/** Call it in `afterAll` of a file that used `inChromium`. */
export async function closeChromium(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}
