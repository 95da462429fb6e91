import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { fileOnDisk } from '../../src/cli/desk/file-on-disk.ts'
import { FolderOnDisk } from '../../src/cli/desk/folder-on-disk.ts'
import { ReportFile } from '../../src/desk/report-file.ts'
import { type RunningDesk, startDesk } from '../../src/desk/serve/desk.ts'
import { PATIENCE } from '../helpers/patience.ts'
import { launchChromium } from '../readers/chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Promise<Browser> | undefined
const opened: DeskWindow[] = []

/** A window on a data file of a folder, and what it complained about. */
export class DeskWindow {
  readonly folder = mkdtempSync(join(tmpdir(), 'report-gen-desk-'))
  readonly path = join(this.folder, 'data.yaml')
  /** Errors, violated policies, dialogs, requests elsewhere. There are to be none. */
  readonly complaints: string[] = []
  readonly page: Page
  readonly #desk: RunningDesk

  private constructor(folder: string, desk: RunningDesk, page: Page) {
    this.folder = folder
    this.path = join(folder, 'data.yaml')
    this.#desk = desk
    this.page = page
  }

  static async of(text: string, viewport = { width: 1366, height: 768 }): Promise<DeskWindow> {
    const folder = mkdtempSync(join(tmpdir(), 'report-gen-desk-'))
    writeFileSync(join(folder, 'data.yaml'), text)
    const files = new FolderOnDisk(folder)
    const desk = await startDesk({
      port: 0,
      folder: {
        list: () => files.list(),
        locate: (file) => files.locate(file),
        make: async () => undefined,
        close() {},
      },
      open: (path, _, hear) => new ReportFile(fileOnDisk(path), 'test', hear),
    })
    if (!desk) throw new Error('no port')
    browser ??= launchChromium()
    const context = await (await browser).newContext({ viewport, permissions: ['clipboard-read'] })
    const page = await context.newPage()
    const window = new DeskWindow(folder, desk, page)
    opened.push(window)
    window.#listen()
    await page.goto(desk.url('data.yaml'))
    await page.locator('[role=tab]').first().waitFor()
    return window
  }

  #listen(): void {
    const { page, complaints } = this
    page.setDefaultTimeout(PATIENCE)
    page.on('pageerror', ({ message }) => complaints.push(`error ${message}`))
    page.on('dialog', (dialog) => {
      complaints.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console ${message.text()}`)
    })
    page.on('request', (request) => {
      if (!/^(data:|blob:|http:\/\/127\.0\.0\.1:)/.test(request.url()))
        complaints.push(`request ${request.url()}`)
    })
  }

  /** The data file as it is now. */
  get text(): string {
    return readFileSync(this.path, 'utf8')
  }

  /** As an editor saves. */
  save(text: string): void {
    writeFileSync(this.path, text)
  }

  async turnTo(view: 'form' | 'prose' | 'checks' | 'giveOut' | 'text'): Promise<void> {
    await this.page.locator(`#tab-${view}`).click()
  }

  /** What axe-core objects to, as `rule: element`; frames are looked into by other tests. */
  async violations(): Promise<readonly string[]> {
    await this.page.evaluate(`{${axe}}`)
    return this.page.evaluate<string[]>(`(async () => {
      const options = { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
      const { violations } = await axe.run(document, options)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200)))
    })()`)
  }

  async close(): Promise<void> {
    await this.page.context().close()
    await this.#desk.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Call it in `afterAll`. */
export async function closeDesks(): Promise<void> {
  for (const window of opened.splice(0)) await window.close()
  await (await browser)?.close()
  browser = undefined
}
