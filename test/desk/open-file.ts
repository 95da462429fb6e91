import type { Page } from 'playwright-core'
import { closeDesks, DeskFolder } from './desk-folder.ts'
import { closeBrowser, type DeskWindow, openDeskWindow, violations } from './in-browser.ts'

/** A data file that is open in a window of the desk. */
export class OpenFile {
  readonly desk: DeskFolder
  readonly #window: DeskWindow

  private constructor(desk: DeskFolder, window: DeskWindow) {
    this.desk = desk
    this.#window = window
  }

  static async of(text: string, others: Readonly<Record<string, string>> = {}): Promise<OpenFile> {
    const desk = await DeskFolder.of({ 'data.yaml': text, ...others })
    const window = await openDeskWindow(desk.url('data.yaml'))
    await window.page.locator('[role=tab]').first().waitFor()
    return new OpenFile(desk, window)
  }

  get page(): Page {
    return this.#window.page
  }

  /** Errors, violated policies, dialogs, requests elsewhere. There are to be none. */
  get complaints(): readonly string[] {
    return this.#window.complaints
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
