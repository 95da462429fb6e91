import type { Page } from 'playwright-core'
import { launchChromium } from '../readers/chromium.ts'

/** A page as the reader draws it, in pixels from its upper left corner. */
export interface DrawnPage {
  readonly width: number
  readonly rules: number
  readonly images: number
  readonly glyphs: readonly { readonly character: string; readonly x: number; readonly y: number }[]
}

const READER = ['node_modules/ofd.js/lib/ofd.umd.min.js', 'in-browser.js']

/** ofd.js in Chromium. */
export async function openReader() {
  const browser = await launchChromium()
  const page: Page = await browser.newPage()
  await page.setContent('<!DOCTYPE html><meta charset="utf-8">')
  for (const file of READER) await page.addScriptTag({ path: `${import.meta.dirname}/${file}` })
  const call = (name: string, bytes: Uint8Array) =>
    page.evaluate(`${name}(${JSON.stringify(Buffer.from(bytes).toString('base64'))})`)
  return {
    draw: (ofd: Uint8Array) => call('drawOfd', ofd) as Promise<readonly DrawnPage[]>,
    /** What the browser has against a font file. */
    fontFault: (font: Uint8Array) => call('fontFault', font) as Promise<string | undefined>,
    close: () => browser.close(),
  }
}
