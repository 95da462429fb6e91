import type { Page } from 'playwright-core'
import { minimal } from '../helpers/prepare-text.ts'
import { closeDesks, DeskFolder } from './desk-folder.ts'
import { closeBrowser, type DeskWindow, openDeskWindow, violations } from './in-browser.ts'

/** A data file that is open in a window of the desk. */
export class OpenFile implements DeskWindow {
  readonly desk: DeskFolder
  readonly page: Page
  readonly complaints: readonly string[]
  readonly cell: DeskWindow['cell']

  private constructor(desk: DeskFolder, { page, complaints, cell }: DeskWindow) {
    this.desk = desk
    this.page = page
    this.complaints = complaints
    this.cell = cell
  }

  static async of(
    text = minimal(),
    others: Readonly<Record<string, string>> = {},
    open: (url: string) => Promise<DeskWindow> = openDeskWindow,
  ): Promise<OpenFile> {
    const desk = await DeskFolder.of({ 'data.yaml': text, ...others })
    const window = await open(desk.url('data.yaml'))
    await window.page.locator('[role=tab]').first().waitFor()
    return new OpenFile(desk, window)
  }

  /** The data file as it is now. */
  get text(): string {
    return this.desk.read('data.yaml')
  }

  /** As an editor saves. */
  save(text: string): void {
    this.desk.save('data.yaml', text)
  }

  async turnTo(view: 'form' | 'prose' | 'checks' | 'giveOut' | 'text'): Promise<void> {
    await this.page.locator(`#tab-${view}`).click()
  }

  /** What axe-core objects to. */
  violations(): Promise<readonly string[]> {
    return violations(this.page)
  }
}

/** Call it in `afterAll`. */
export async function closeWindows(): Promise<void> {
  await closeBrowser()
  await closeDesks()
}
