import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { PATIENCE } from '../helpers/patience.ts'

const FONTS = fileURLToPath(new URL('../../fonts', import.meta.url))

/** The fonts of the machine and those in fonts/: a machine for tests may have none with Chinese characters. */
function fontConfiguration(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-fonts-'))
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${FONTS}</dir>
  <cachedir>${folder}</cachedir>
</fontconfig>
`,
  )
  return file
}

const options = () => ({
  executablePath: '/usr/bin/chromium',
  timeout: PATIENCE,
  env: { ...process.env, FONTCONFIG_FILE: fontConfiguration() },
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--no-first-run',
  ],
})

export const launchChromium = (): Promise<Browser> => chromium.launch(options())

/** One that can be killed. */
export async function launchMortalChromium(): Promise<{ browser: Browser; kill(): Promise<void> }> {
  const server = await chromium.launchServer(options())
  return { browser: await chromium.connect(server.wsEndpoint()), kill: () => server.kill() }
}

let browser: Promise<Browser> | undefined

/** What `use` returns for a page that shows `html`. One Chromium serves all calls of a test file and ends with it. */
export async function inChromium<Result>(
  html: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  browser ??= launchChromium()
  const page = await (await browser).newPage()
  page.setDefaultTimeout(PATIENCE)
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
