import axe from 'axe-core'
import { afterAll, describe, expect, it } from 'vitest'
import { writeHtml } from '../../src/writers/html/write-html.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'

afterAll(closeChromium)

describe.each(Object.entries(await exampleDocuments()))('the page of %s', (_, document) => {
  const html = writeHtml(document)

  it.each([
    ['a desktop', 1280, 'screen'],
    ['a desktop at 200 %', 640, 'screen'],
    ['a phone', 360, 'screen'],
    ['paper', 1280, 'print'],
  ] as const)('is accessible on %s, and no wider', async (_, width, media) => {
    const found = await inChromium(html, async (page) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ media })
      await page.evaluate(axe.source)
      return page.evaluate<{ faults: readonly string[]; width: number }>(FAULTS)
    })
    expect(found).toEqual({ faults: [], width })
  })
})

const FAULTS = `(async () => {
  for (const each of document.querySelectorAll('details')) each.open = true
  const { violations } = await axe.run()
  return {
    faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)),
    width: document.documentElement.scrollWidth,
  }
})()`
