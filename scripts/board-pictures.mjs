import { importSource } from './lib/import-source.mjs'
import { at } from './lib/paths.mjs'

// Makes the pictures of the board in docs/img from out/汇总 (run `npm start` first). Needs chromium.
const { launchChromium } = await importSource('test/readers/chromium.ts')
const browser = await launchChromium()
const page = await browser.newPage()
await page.goto(`file://${encodeURI(at('out', '汇总', '汇总.html'))}`)

for (const [name, width, height] of [
  ['board', 1280, 1180],
  ['board-phone', 390, 844],
]) {
  await page.setViewportSize({ width, height })
  await page.screenshot({ path: at('docs', 'img', `${name}.png`) })
}
await browser.close()
