import type { Page } from 'playwright-core'

/** Puts `html` into the editor in the page `editor`; `browser` is a page in which a clerk can open a file. */
export type PutIn = (html: string, editor: Page, browser: Page) => Promise<void>

/** How a fragment comes into an editor. */
export const ways: Readonly<Record<'source' | 'paste', PutIn>> = {
  source: (html, editor) => editor.evaluate(`editor.set(${JSON.stringify(html)})`),
  async paste(html, editor, browser) {
    await browser.setContent(html)
    await browser.bringToFront()
    await browser.keyboard.press('Control+A')
    await browser.keyboard.press('Control+C')
    await editor.bringToFront()
    await editor.evaluate('editor.focus()')
    const before = await editor.evaluate('editor.get()')
    await editor.keyboard.press('Control+V')
    await editor.waitForFunction((before) => {
      const now = (globalThis as unknown as { editor: { get(): string } }).editor.get()
      return now !== before && now.includes('</table>')
    }, before)
  },
}
