import { join } from 'node:path'
import type { Document } from '../../src/document/document.ts'
import { writeFragment } from '../../src/writers/html/write-fragment.ts'
import { launchChromium } from '../readers/chromium.ts'
import { editors, openEditor } from './open-editor.ts'
import { publish } from './published-page.ts'
import { ways } from './put-in.ts'

/**
 * Pictures of what a citizen sees of a report that was put into each editor in each way, on a desktop and on a phone:
 * `<editor>-<way>-<width>.png` in `folder`.
 */
export async function takePictures(document: Document, folder: string): Promise<void> {
  const html = writeFragment(document)
  const browser = await launchChromium()
  const desk = await browser.newContext()
  const source = await desk.newPage()
  for (const name of Object.keys(editors)) {
    for (const [way, put] of Object.entries(ways)) {
      const editor = await openEditor(desk, name)
      await put(html, editor, source)
      const content = await editor.evaluate<string>('editor.get()')
      await editor.close()
      for (const width of [1280, 375]) {
        const site = await browser.newContext({ viewport: { width, height: 800 } })
        const page = await publish(site, name, content)
        await page.screenshot({ path: join(folder, `${name}-${way}-${width}.png`), fullPage: true })
        await site.close()
      }
    }
  }
  await browser.close()
}
