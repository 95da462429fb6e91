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
    const before = await editor.evaluate<string>('editor.get()')
    await editor.keyboard.press('Control+V')
    await editor.waitForFunction(settled, before, { polling: 100 })
  },
}

/** Whether the editor has taken in what was pasted, which some do piece by piece: it no longer changes. */
function settled(before: string): boolean {
  const page = globalThis as unknown as { editor: { get(): string }; lately?: string }
  const now = page.editor.get()
  const isSettled = now !== before && now === page.lately
  page.lately = now
  return isSettled
}
